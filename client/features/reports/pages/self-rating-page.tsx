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
import { ratingWords } from '../page-words.ts'
import styles from './self-rating-page.module.css'

export function SelfRatingPage() {
  const { loopId = '' } = useParams()
  const { data: view, error } = useQuery(selfRatingOptions(loopId))
  useTitle(ratingWords.tab)
  const back = <ButtonLink to={`/loops/${loopId}`}>{ratingWords.back}</ButtonLink>
  if (error !== null)
    return (
      <DeskPage narrow title={ratingWords.candidateOnly}>
        <InlineProblem what={error.message} next={back} />
      </DeskPage>
    )
  if (view === undefined) return <DeskPage narrow title={ratingWords.tab} lead={ratingWords.loading} />
  if (view.ratedAt !== null) return <Rated loopId={loopId} view={view} />
  if (!view.open) return <DeskPage narrow title={ratingWords.notYet} lead={ratingWords.notYetWhy} action={back} />
  return <RatingForm loopId={loopId} view={view} />
}

/** After the rating, which is final: waiting, or the report. */
function Rated({ loopId, view }: { loopId: string; view: SelfRatingView }) {
  const { data: loop } = useQuery(loopOptions(loopId))
  const out = loop?.abilities.seeReport ?? false
  return (
    <DeskPage
      narrow
      title={out ? ratingWords.reportReady : ratingWords.reading}
      lead={out ? ratingWords.besides : ratingWords.waiting}
      action={
        out ? (
          <ButtonLink to={`/loops/${loopId}/report`} variant="filled" size="lg">
            {ratingWords.read}
          </ButtonLink>
        ) : (
          <ButtonLink to={`/loops/${loopId}`}>{ratingWords.back}</ButtonLink>
        )
      }
    >
      <ul className={styles.kept} aria-label={ratingWords.yours}>
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
    <DeskPage title={ratingWords.title} lead={ratingWords.lead(view.roleTitle, view.core.length)}>
      <BarCrumbs trail={[{ label: view.roleTitle, to: `/loops/${loopId}` }]} here={ratingWords.tab} />
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
            {ratingWords.save}
          </Button>
          <span className="dim">
            {missing.length === 0
              ? ratingWords.once
              : ratingWords.missing(missing.map((code) => principleName(code)).join(', '))}
          </span>
        </div>
        {rate.error !== null && <InlineProblem what={rate.error.message} kept={ratingWords.kept} />}
      </form>
    </DeskPage>
  )
}
