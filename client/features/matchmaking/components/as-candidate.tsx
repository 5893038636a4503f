import { Button } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useSearchParams } from 'react-router'
import { unlockSound } from '#client/lib/sound.ts'
import { fieldProblems, focusFirstProblem, type FieldProblems } from '#client/lib/field-problems.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { roleNames, roundWords } from '#client/ui/labels.ts'
import { createLoopSchema, type LoopView } from '#shared/contracts/loops.ts'
import type { Profile } from '#shared/contracts/people.ts'
import { useStart, type Start } from '../api.ts'
import { firstProfile, profileLine } from '../first-profile.ts'
import { levelOf, openSeatOf } from '../words.ts'
import styles from './choices.module.css'
import { MiniLoopFields, type MiniLoop } from './mini-loop-fields.tsx'
import { candidateWords, choiceWords } from '../page-words.ts'

const mini = 'mini'

/** Get interviewed: for an open seat of my loop, or for a mini loop that starts with the search. */
export function AsCandidate({
  loops,
  stored,
}: {
  loops: readonly LoopView[]
  stored: { name: string; profile: Profile | null }
}) {
  const [query] = useSearchParams()
  const start = useStart()
  const open = loops.filter((loop) => loop.abilities.findInterviewer)
  const asked = open.find((loop) => loop.id === query.get('loop'))
  const [chosen, setChosen] = useState(() => (asked ?? open[0])?.id ?? mini)
  const base = stored.profile ?? firstProfile()
  const [draft, setDraft] = useState<MiniLoop>({
    role: base.role,
    roleTitle: roleNames[base.role],
    targetLevel: base.targetLevel,
  })
  const [problems, setProblems] = useState<FieldProblems>({})
  const target = open.some((loop) => loop.id === chosen) ? chosen : mini
  const firstTime = { ...base, role: draft.role, level: draft.targetLevel, targetLevel: draft.targetLevel }

  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void unlockSound()
    const profile: Pick<Start, 'profile'> =
      stored.profile === null ? { profile: { ...firstTime, name: stored.name } } : {}
    if (target !== mini) return start.mutate({ ...profile, join: { kind: 'candidate', loopId: target } })
    const loop = createLoopSchema.safeParse({
      ...draft,
      templateId: 'mini-2',
      fallbackLevel: draft.targetLevel > 4 ? draft.targetLevel - 1 : null,
    })
    setProblems(loop.success ? {} : fieldProblems(loop.error))
    if (loop.success) start.mutate({ ...profile, loop: loop.data })
    else focusFirstProblem(event.currentTarget)
  }

  return (
    <form className={styles.column} onSubmit={handleSubmit} noValidate aria-labelledby="as-candidate">
      <h2 className="h-sec" id="as-candidate">
        {candidateWords.title}
      </h2>
      <p>{open.length === 0 ? candidateWords.miniLoop : candidateWords.whichLoop}</p>
      {open.length > 0 && (
        <fieldset className={styles.loops}>
          <legend className="sr">Loop</legend>
          {open.map((loop) => (
            <LoopChoice
              key={loop.id}
              value={loop.id}
              chosen={target}
              onChoose={setChosen}
              title={`${loop.roleTitle}, ${levelOf(loop.targetLevel)}`}
              detail={seatLine(loop)}
            />
          ))}
          <LoopChoice
            value={mini}
            chosen={target}
            onChoose={setChosen}
            title={candidateWords.newMiniLoop}
            detail={candidateWords.twoRounds}
          />
        </fieldset>
      )}
      {target === mini && (
        <MiniLoopFields
          draft={draft}
          problems={problems}
          onChange={(part) => setDraft((now) => ({ ...now, ...part }))}
        />
      )}
      {start.error !== null && <InlineProblem what={start.error.message} kept={choiceWords.kept} />}
      <div className={styles.go}>
        <Button type="submit" variant="filled" size="lg" loading={start.isPending}>
          {candidateWords.start}
        </Button>
        {stored.profile === null && (
          <span className={styles.quiet}>
            {choiceWords.profileStart} {profileLine(firstTime)}.
          </span>
        )}
      </div>
    </form>
  )
}

function seatLine(loop: LoopView): string {
  const seat = openSeatOf(loop)
  return seat === undefined
    ? ''
    : `Round ${String(seat.roundNumber)}, ${roundWords[seat.roundType]}, ${String(seat.minutes)} minutes`
}

interface LoopChoiceProps {
  value: string
  chosen: string
  title: string
  detail: string
  onChoose: (value: string) => void
}

function LoopChoice({ value, chosen, title, detail, onChoose }: LoopChoiceProps) {
  return (
    <label className={styles.loop}>
      <input type="radio" name="loop" value={value} checked={chosen === value} onChange={() => onChoose(value)} />
      {title}
      <small>{detail}</small>
    </label>
  )
}
