import { Button, Checkbox } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Link } from 'react-router'
import { unlockSound } from '#client/lib/sound.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import type { Profile } from '#shared/contracts/people.ts'
import { useStart } from '../api.ts'
import { chooseBarRaiserSeats, takesBarRaiserSeats } from '../bar-raiser-choice.ts'
import { firstProfile, profileLine } from '../first-profile.ts'
import styles from './choices.module.css'
import { ShortProfile } from './short-profile.tsx'
import { choiceWords, interviewerWords } from '../page-words.ts'

/** Interview someone now; bar-raiser seats only for people who accept the duties. */
export function AsInterviewer({
  isGuest,
  stored,
}: {
  isGuest: boolean
  stored: { name: string; profile: Profile | null }
}) {
  const start = useStart()
  const [barRaiser, setBarRaiser] = useState(() => takesBarRaiserSeats(stored.name))
  const [draft, setDraft] = useState(firstProfile)

  const handleBarRaiser = (takesSeats: boolean) => {
    setBarRaiser(takesSeats)
    chooseBarRaiserSeats(stored.name, takesSeats)
  }
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
        {interviewerWords.title}
      </h2>
      <p>{interviewerWords.lead}</p>
      {stored.profile === null ? (
        <ShortProfile draft={draft} onChange={(part) => setDraft((now) => ({ ...now, ...part }))} />
      ) : (
        <p className={styles.mine}>
          <span>{profileLine(stored.profile)}</span>
          <Link className="lnk" to="/profile">
            {interviewerWords.change}
          </Link>
        </p>
      )}
      {isGuest ? (
        <p className={styles.quiet}>
          {interviewerWords.needsAccount}{' '}
          <Link className="lnk" to="/sign-up?next=%2Fpair">
            {interviewerWords.createAccount}
          </Link>
        </p>
      ) : (
        <Checkbox
          checked={barRaiser}
          onChange={(event) => handleBarRaiser(event.currentTarget.checked)}
          label={interviewerWords.barRaiser}
          description={interviewerWords.duties}
        />
      )}
      {start.error !== null && <InlineProblem what={start.error.message} kept={choiceWords.kept} />}
      <div className={styles.go}>
        <Button type="submit" size="lg" loading={start.isPending}>
          {interviewerWords.start}
        </Button>
      </div>
    </form>
  )
}
