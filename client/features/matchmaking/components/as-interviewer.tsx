import { Button, Checkbox } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Link } from 'react-router'
import { unlockSound } from '#client/lib/sound.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import type { Profile } from '#shared/contracts/people.ts'
import { useStart } from '../api.ts'
import { firstProfile, profileLine } from '../first-profile.ts'
import styles from './choices.module.css'
import { ShortProfile } from './short-profile.tsx'

/** Interview someone now; bar-raiser seats only for people who accept the duties. */
export function AsInterviewer({
  isGuest,
  stored,
}: {
  isGuest: boolean
  stored: { name: string; profile: Profile | null }
}) {
  const start = useStart()
  const [barRaiser, setBarRaiser] = useState(false)
  const [draft, setDraft] = useState(firstProfile)

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    void unlockSound()
    start.mutate({
      ...(stored.profile === null ? { profile: { ...draft, name: stored.name } } : {}),
      join: { kind: 'interviewer', barRaiser: barRaiser && !isGuest },
    })
  }

  return (
    <form className={styles.column} onSubmit={handleSubmit} aria-labelledby="as-interviewer">
      <h2 className="h-sec" id="as-interviewer">
        Interview someone
      </h2>
      <p>
        You get questions and rating examples. You write notes, and no one on the panel reads them before submitting
        their own.
      </p>
      {stored.profile === null ? (
        <ShortProfile draft={draft} onChange={(part) => setDraft((now) => ({ ...now, ...part }))} />
      ) : (
        <p className={styles.mine}>
          <span>{profileLine(stored.profile)}</span>
          <Link className="lnk" to="/profile">
            Change
          </Link>
        </p>
      )}
      {isGuest ? (
        <p className={styles.quiet}>
          Bar-raiser seats need an account.{' '}
          <Link className="lnk" to="/sign-up?next=%2Fpair">
            Create one and keep everything
          </Link>
        </p>
      ) : (
        <Checkbox
          checked={barRaiser}
          onChange={(event) => setBarRaiser(event.currentTarget.checked)}
          label="I also take bar-raiser seats and accept the duties"
          description="Write your notes before you read others’, run the debrief, and sign the decision with reasons. Your level must be at least the candidate’s target."
        />
      )}
      {start.error !== null && <InlineProblem what={start.error.message} kept="Your choices are still here." />}
      <div className={styles.go}>
        <Button type="submit" size="lg" loading={start.isPending}>
          Find a candidate now
        </Button>
      </div>
    </form>
  )
}
