import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Link } from 'react-router'
import { profileOptions } from '#client/entities/person.ts'
import { sessionOptions } from '#client/lib/session.ts'
import { cx } from '#client/ui/cx.ts'
import { ChoiceField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { levelChoice } from '#client/ui/labels.ts'
import { defaultProfile, type Profile } from '#shared/contracts/people.ts'
import type { NearMiss } from '#shared/contracts/queue.ts'
import { useSaveInSearch, useTakeBarRaiserSeats } from '../api.ts'
import { apartSentence, apartWords } from '../apart-words.ts'
import { chooseBarRaiserSeats } from '../bar-raiser-choice.ts'
import { languageChoices } from '../first-profile.ts'
import { searchWords } from '../page-words.ts'
import { languageName } from '../words.ts'
import styles from './kept-apart.module.css'

interface Stored {
  name: string
  profile: Profile
}

/** The queue knows a person without a profile by the same start. */
function useStored(): Stored | null {
  const { data } = useQuery(profileOptions())
  return data === undefined ? null : { name: data.name, profile: data.profile ?? defaultProfile('UTC') }
}

/** Each setting that alone keeps two people apart: whose it is, and where it is mine, the control that changes it. */
export function KeptApart({ apart, className }: { apart: readonly NearMiss[]; className?: string | undefined }) {
  const stored = useStored()
  if (apart.length === 0) return null
  return (
    <section className={cx(styles.apart, className)} aria-label={apartWords.label} data-print="hide">
      {apart.map((miss) => (
        <div key={miss.setting} className={styles.one}>
          <p>{apartSentence(miss)}</p>
          {miss.mine && stored !== null && <Control setting={miss.setting} stored={stored} />}
        </div>
      ))}
    </section>
  )
}

function Control({ setting, stored }: { setting: NearMiss['setting']; stored: Stored }) {
  switch (setting) {
    case 'barRaiser':
      return <TakeSeats name={stored.name} />
    case 'language':
      return <AddLanguage stored={stored} />
    case 'level':
      return <ChangeLevel stored={stored} />
  }
}

function TakeSeats({ name }: { name: string }) {
  const { data: me } = useQuery(sessionOptions())
  const take = useTakeBarRaiserSeats()
  if (me?.isGuest === true)
    return (
      <p className={styles.quiet}>
        {apartWords.needsAccount}{' '}
        <Link className="lnk" to="/sign-up?next=%2Fpair">
          {apartWords.createAccount}
        </Link>
      </p>
    )
  return (
    <>
      <p className={styles.quiet}>
        {apartWords.duties} {apartWords.keeps}
      </p>
      <Button
        loading={take.isPending}
        onClick={() => take.mutate(undefined, { onSuccess: () => void chooseBarRaiserSeats(name, true) })}
      >
        {apartWords.takeSeats}
      </Button>
      {take.error !== null && <InlineProblem what={take.error.message} kept={searchWords.stillInQueue} />}
    </>
  )
}

/** Good enough for a round: it works in the language (MT-1a). */
const worksIn = 2

function AddLanguage({ stored }: { stored: Stored }) {
  const { languages } = stored.profile
  const known = new Set(languages.flatMap(({ code, level }) => (level >= worksIn ? [code] : [])))
  const choices = languageChoices().filter((code) => !known.has(code))
  return (
    <ChooseAndSave
      label={apartWords.language}
      action={apartWords.addLanguage}
      data={choices.map((code) => ({ value: code, label: languageName(code) }))}
      stored={stored}
      change={(code) => ({
        languages: [...languages.filter((language) => language.code !== code), { code, level: worksIn }],
      })}
    />
  )
}

const highestLevel = 8

function ChangeLevel({ stored }: { stored: Stored }) {
  const { level } = stored.profile
  const higher = Array.from({ length: highestLevel - level }, (_, at) => level + 1 + at)
  return (
    <ChooseAndSave
      label={apartWords.level}
      action={apartWords.changeLevel}
      data={higher.map(levelChoice)}
      stored={stored}
      change={(chosen) => ({ level: Number(chosen) })}
    />
  )
}

interface ChooseAndSaveProps {
  label: string
  action: ReactNode
  data: { value: string; label: string }[]
  stored: Stored
  change: (chosen: string) => Partial<Profile>
}

/** Nothing is chosen beforehand: what is saved is a statement about oneself. */
function ChooseAndSave({ label, action, data, stored, change }: ChooseAndSaveProps) {
  const save = useSaveInSearch()
  const [chosen, setChosen] = useState('')
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen === '') return
    save.mutate({ ...stored.profile, ...change(chosen), name: stored.name }, { onSuccess: () => setChosen('') })
  }
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <ChoiceField
        label={label}
        required
        withAsterisk={false}
        value={chosen}
        data={[{ value: '', label: apartWords.choose }, ...data]}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Button type="submit" loading={save.isPending}>
        {action}
      </Button>
      <p className={styles.quiet}>{apartWords.keeps}</p>
      {save.error !== null && <InlineProblem what={save.error.message} kept={searchWords.stillInQueue} />}
    </form>
  )
}
