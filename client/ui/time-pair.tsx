import { ownZone, wallClock, wallDay } from './local-time.ts'
import { timeWords } from './words.ts'

interface TimePairProps {
  at: number
  theirZone: string
  theirName: string
  myZone?: string
  /** Puts the day before my time. */
  withDay?: boolean
}

/** "2:00 PM for you, 3:00 PM for Dana"; one time when both clocks agree, and their day only where it differs. */
export function TimePair({ at, theirZone, theirName, myZone = ownZone(), withDay = false }: TimePairProps) {
  const mine = wallClock(at, myZone)
  const theirs = wallClock(at, theirZone)
  const myDay = wallDay(at, myZone)
  const theirDay = wallDay(at, theirZone)
  const lead = withDay ? `${myDay}, ` : ''
  return (
    <time className="num" dateTime={new Date(at).toISOString()}>
      {mine === theirs && myDay === theirDay
        ? `${lead}${mine}`
        : timeWords.pair(`${lead}${mine}`, theirDay === myDay ? theirs : `${theirDay}, ${theirs}`, theirName)}
    </time>
  )
}
