import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { fieldProblems, focusFirstProblem, refusedField, type FieldProblems } from '#client/lib/field-problems.ts'
import { ChoiceField, TextField } from '#client/ui/field.tsx'
import { levelChoice, levelHelp, roleNames } from '#client/ui/labels.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { SectionHead } from '#client/ui/page.tsx'
import { saveProfileSchema, type SaveProfile } from '#shared/contracts/people.ts'
import { roleFamilies, roleFamilySchema } from '#shared/contracts/vocabulary.ts'
import { useSaveProfile } from '../api.ts'
import { profileWords } from '../words.ts'
import { LanguageRows } from './language-rows.tsx'
import styles from './profile.module.css'
import { SkillTable } from './skill-table.tsx'

const roles = roleFamilies.map((role) => ({ value: role, label: roleNames[role] }))
const levels = (upTo: number) => [4, 5, 6, 7, 8].filter((level) => level <= upTo).map(levelChoice)
const zones = (now: string) =>
  [...new Set([now, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }))
const namesIn = (text: string) =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Starts from the stored profile and keeps changes until they are saved. */
export function ProfileForm({ initial }: { initial: SaveProfile }) {
  const save = useSaveProfile()
  const [draft, setDraft] = useState(initial)
  const [groups, setGroups] = useState(initial.groups.join(', '))
  const [problems, setProblems] = useState<FieldProblems>({})
  const change = (part: Partial<SaveProfile>) => {
    setDraft((now) => ({ ...now, ...part }))
    if (save.isSuccess) save.reset()
  }

  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const parsed = saveProfileSchema.safeParse({ ...draft, groups: namesIn(groups) })
    setProblems(parsed.success ? {} : fieldProblems(parsed.error))
    if (!parsed.success) return focusFirstProblem(form)
    try {
      await save.mutateAsync(parsed.data)
    } catch (error) {
      setProblems(refusedField(error))
      focusFirstProblem(form)
    }
  }

  return (
    <form onSubmit={(event) => void handleSubmit(event)} noValidate>
      <div className={styles.form}>
        <TextField
          label={profileWords.name}
          help={profileWords.nameHelp}
          value={draft.name}
          problem={problems['name']}
          autoComplete="name"
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <ChoiceField
          label={profileWords.role}
          value={draft.role}
          data={roles}
          onChange={(event) => change({ role: roleFamilySchema.parse(event.currentTarget.value) })}
        />
        <div className={styles.pair}>
          <ChoiceField
            label={profileWords.level}
            help={levelHelp}
            value={String(draft.level)}
            data={levels(8)}
            onChange={(event) => change({ level: Number(event.currentTarget.value) })}
          />
          <ChoiceField
            label={profileWords.targetLevel}
            value={String(draft.targetLevel)}
            data={levels(7)}
            onChange={(event) => change({ targetLevel: Number(event.currentTarget.value) })}
          />
        </div>
        <ChoiceField
          label={profileWords.timeZone}
          value={draft.timeZone}
          data={zones(draft.timeZone)}
          problem={problems['timeZone']}
          onChange={(event) => change({ timeZone: event.currentTarget.value })}
        />
        <LanguageRows
          languages={draft.languages}
          problem={problems['languages']}
          onChange={(languages) => change({ languages })}
        />
        <TextField
          label={profileWords.groups}
          help={profileWords.groupsHelp}
          value={groups}
          problem={problems['groups']}
          onChange={(event) => {
            setGroups(event.currentTarget.value)
            if (save.isSuccess) save.reset()
          }}
        />
      </div>
      <SectionHead title={profileWords.skills} />
      <SkillTable skills={draft.skills} onChange={(skills) => change({ skills })} />
      <div className={styles.foot}>
        {save.error !== null && Object.keys(problems).length === 0 && (
          <InlineProblem what={save.error.message} kept={profileWords.kept} />
        )}
        <div className={styles.end}>
          <Button type="submit" variant="filled" loading={save.isPending}>
            {profileWords.save}
          </Button>
          <output className="dim">{save.isSuccess ? profileWords.saved : ''}</output>
        </div>
      </div>
    </form>
  )
}
