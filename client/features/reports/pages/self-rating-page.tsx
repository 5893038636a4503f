import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { loopOptions } from '#client/entities/loop.ts'
import { forget, keep, kept } from '#client/lib/storage.ts'
import { useTitle } from '#client/lib/title.ts'
import { BarCrumbs } from '#client/ui/bar-slots.tsx'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { principleName } from '#client/ui/principle-names.ts'
import type { SelfRatingView } from '#shared/contracts/reports.ts'
import { principleCodes, type Principle, type Rating } from '#shared/contracts/vocabulary.ts'
import { selfRatingOptions, useRateSelf } from '../api.ts'
import { RatingRow } from '../components/rating-row.tsx'
import { missingCore, ratingNames, ratingsSchema, withRating, type Ratings } from '../ratings.ts'
import styles from './self-rating-page.module.css'

export function SelfRatingPage() {
  const { loopId = '' } = useParams()
  const { data: view, error } = useQuery(selfRatingOptions(loopId))
  useTitle('Rate yourself')
  const back = <ButtonLink to={`/loops/${loopId}`}>Back to the loop</ButtonLink>
  if (error !== null)
    return (
      <DeskPage narrow title="This page is the candidate’s">
        <InlineProblem what={error.message} next={back} />
      </DeskPage>
    )
  if (view === undefined) return <DeskPage narrow title="Rate yourself" lead="Loading …" />
  if (view.ratedAt !== null) return <Rated loopId={loopId} view={view} />
  if (!view.open)
    return (
      <DeskPage
        narrow
        title="Not yet."
        lead="Rate yourself when the last round is over, before you read what others wrote."
        action={back}
      />
    )
  return <RatingForm loopId={loopId} view={view} />
}

/** The first rating stands; what follows is waiting, or reading. */
function Rated({ loopId, view }: { loopId: string; view: SelfRatingView }) {
  const { data: loop } = useQuery(loopOptions(loopId))
  const out = loop?.abilities.seeReport ?? false
  return (
    <DeskPage
      narrow
      title={out ? 'Your report is out.' : 'Being read.'}
      lead={
        out
          ? 'Your own ratings are kept; the report sets them beside what was heard.'
          : 'Your ratings are kept. The panel reads and decides apart from you; you hear when the report is out.'
      }
      action={
        out ? (
          <ButtonLink to={`/loops/${loopId}/report`} variant="filled" size="lg">
            Read the report
          </ButtonLink>
        ) : (
          <ButtonLink to={`/loops/${loopId}`}>Back to the loop</ButtonLink>
        )
      }
    >
      <ul className={styles.kept} aria-label="Your ratings">
        {principleCodes.flatMap((code) => {
          const rating = view.ratings[code]
          return rating === undefined
            ? []
            : [
                <li key={code}>
                  <span>{principleName(code)}</span>
                  <span className="num">
                    {rating} {ratingNames[rating - 1]?.name}
                  </span>
                </li>,
              ]
        })}
      </ul>
    </DeskPage>
  )
}

function RatingForm({ loopId, view }: { loopId: string; view: SelfRatingView }) {
  const key = `self-rating:${loopId}`
  const rate = useRateSelf(loopId)
  const [ratings, setRatings] = useState<Ratings>(() => kept(key, ratingsSchema) ?? {})
  const missing = missingCore(ratings, view.core)
  const handleRate = (code: Principle, rating: Rating | null) => {
    const next = withRating(ratings, code, rating)
    keep(key, next)
    setRatings(next)
  }
  const handleSubmit = () => rate.mutate(ratings, { onSuccess: () => forget(key) })
  return (
    <DeskPage
      title="How did it go, by your own lights?"
      lead={`${view.roleTitle}. Rate yourself once, before you read what others wrote. The four core principles are needed; leave out any other.`}
    >
      <BarCrumbs trail={[{ label: view.roleTitle, to: `/loops/${loopId}` }]} here="Rate yourself" />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          handleSubmit()
        }}
      >
        <div className={styles.names} aria-hidden="true">
          <span />
          {ratingNames.map(({ rating, name }) => (
            <span key={rating}>
              <b>{rating}</b> {name}
            </span>
          ))}
        </div>
        {principleCodes.map((code) => (
          <RatingRow
            key={code}
            code={code}
            core={view.core.includes(code)}
            value={ratings[code] ?? null}
            onChange={handleRate}
          />
        ))}
        <div className={styles.end}>
          <Button type="submit" variant="filled" size="lg" loading={rate.isPending} disabled={missing.length > 0}>
            Keep my ratings
          </Button>
          <span className="dim">
            {missing.length === 0
              ? 'Once: the first rating stands.'
              : `Still needed: ${missing.map((code) => principleName(code)).join(', ')}.`}
          </span>
        </div>
        {rate.error !== null && <InlineProblem what={rate.error.message} kept="Your ratings are still here." />}
      </form>
    </DeskPage>
  )
}
