// Five courses of a mini loop, one for each way in which a debrief can end, each with the weakest notes that can be submitted and
// still lead there.
import { createMiniLoop } from '#server/scripts/seed/seed.ts'
import { playRounds, type Cast } from '#server/scripts/seed/stages.ts'
import type { Evidence } from '#server/scripts/simulate/evidence.ts'
import type { Opinion } from '#server/scripts/simulate/notes.ts'
import { playDebrief } from '#server/scripts/simulate/play-debrief.ts'
import type { Metric } from '#shared/contracts/notes.ts'
import type { Principle, Rating } from '#shared/contracts/vocabulary.ts'
import { emptyCell, emptyItem } from '#shared/domain/notes/note-content.ts'
import { someoneAs } from './simulated.ts'

export interface Course {
  name: string
  /** The title of the candidate's report. */
  headline: string
  /** How its second sentence begins. */
  why: RegExp
  interviewer: Opinion
  barRaiser: Opinion
}

/** Follow-up questions enough for medium confidence, each answered in a few words. */
const probes = [
  { id: 'p1', kind: 'why' as const, text: 'Why that one?', answer: 'The queue was the longest there.', atMs: null },
  { id: 'p2', kind: 'num' as const, text: 'How many?', answer: '40 people on most days.', atMs: null },
]

const weakest = (principle: Principle, rating: Rating, metrics: Metric[] = []): Evidence => ({
  item: {
    ...emptyItem(),
    id: '',
    principle,
    story: `Desk ${principle}`,
    action: `She moved the second desk for ${principle} to the front door.`,
    probes,
    metrics,
  },
  cell: {
    ...emptyCell,
    rating,
    confidence: 'M',
    justification: `One story, told once. She chose the door for ${principle} because most people of the 40 waited there, and the rest of it stayed as it was before.`,
  },
})
const unheard: Evidence = { item: null, cell: { ...emptyCell, noData: 'The time was over before this was asked.' } }

const all = (rating: Rating, metrics?: Metric[]) => (principle: Principle) => weakest(principle, rating, metrics)
const wait = (to: number): Metric[] => [
  { key: 'wait', unit: 'min', from: 40, to, direction: 'down', window: '6 weeks', population: 'all' },
]

const inclined: Opinion = { vote: 'I', fallbackVote: 'I', ratings: {}, evidenceOn: all(4) }
const strong: Opinion = { ...inclined, vote: 'SH', evidenceOn: all(5) }
const no: Opinion = { vote: 'NI', fallbackVote: 'NI', ratings: {}, evidenceOn: all(2) }

export const courses: readonly Course[] = [
  {
    name: 'a strong yes',
    headline: 'The panel would hire you at L5',
    why: /^You chose the door for /u,
    interviewer: strong,
    barRaiser: strong,
  },
  {
    name: 'a clear no',
    headline: 'The panel would not hire you at L5',
    why: /^Customer Obsession, Ownership, Invent and Simplify and Dive Deep decided it, below the bar/u,
    interviewer: no,
    barRaiser: no,
  },
  {
    name: 'one level down',
    headline: 'The panel would hire you at L4, not at L5',
    why: /decided the level|held for L4/u,
    interviewer: inclined,
    barRaiser: { ...inclined, vote: 'NI' },
  },
  {
    name: 'one more round',
    headline: 'Not decided at L5: one more round on what was not heard',
    why: /decided it, because too little was asked or heard/u,
    interviewer: inclined,
    barRaiser: { ...inclined, evidenceOn: (principle) => (principle === 'DD' ? unheard : weakest(principle, 4)) },
  },
  {
    name: 'a number that was made up',
    headline: 'The panel would not hire you at L5',
    why: /^A claim you made did not hold, which decides at every level/u,
    interviewer: { ...inclined, evidenceOn: all(4, wait(30)) },
    barRaiser: { ...no, evidenceOn: all(4, wait(12)), verdict: 'fabricated' },
  },
]

/** Three new people play the course by invitation, up to the drafted report. */
export async function playToDraft({ interviewer, barRaiser }: Course, url: string) {
  const people = await Promise.all([
    someoneAs('candidate', url),
    someoneAs('interviewer', url),
    someoneAs('barRaiser', url),
  ])
  const cast: Cast = { url, candidate: people[0], interviewer: people[1], barRaiser: people[2] }
  const loop = await createMiniLoop(cast.candidate, 'Senior PM, front desk')
  const opinionOf = (seat: { barRaiser: boolean }): Opinion => (seat.barRaiser ? barRaiser : interviewer)
  await playRounds(cast, loop, { opinionOf })
  const readers = [
    { person: cast.interviewer, opinion: interviewer, barRaiser: false },
    { person: cast.barRaiser, opinion: barRaiser, barRaiser: true },
  ]
  await playDebrief({ url, loopId: loop.id, readers, until: 'FEEDBACK' })
  return { loopId: loop.id, cast }
}
