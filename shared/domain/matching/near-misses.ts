// Which setting alone keeps two waiting people apart (MT-19a, MT-19b), for both of them to change. A fact that is no setting, above all
// a block, is never told (MT-19c): such a pair gives the same answer as no pair.
import type { NearMiss } from '#shared/contracts/queue.ts'
import { nearMissSettings, type NearMissSetting } from '#shared/contracts/vocabulary.ts'
import { edgeWorth, readyCandidate, readyInterviewer } from './edges.ts'
import type { CandidateTicket, InterviewerTicket, MatchTicket } from './edges.ts'
import type { PairingPolicy } from './pair-tickets.ts'
import { compatibilityPolicy, filterPolicy, nearMissPolicy } from './policy.ts'
import type { SpokenLanguage } from './types.ts'

interface Pair {
  candidate: CandidateTicket
  interviewer: InterviewerTicket
}

/** One setting of one person, as they could change it for the other. */
interface Change {
  setting: NearMissSetting
  by: MatchTicket['kind']
  apply: (pair: Pair) => Pair
}

const fluent = (languages: readonly SpokenLanguage[]): SpokenLanguage[] =>
  languages.map(({ code }) => ({ code, level: compatibilityPolicy.bestLanguage }))

const withCandidate = (pair: Pair, change: Partial<CandidateTicket['person']>): Pair => ({
  ...pair,
  candidate: { ...pair.candidate, person: { ...pair.candidate.person, ...change } },
})
const withInterviewer = (pair: Pair, change: Partial<InterviewerTicket['person']>): Pair => ({
  ...pair,
  interviewer: { ...pair.interviewer, person: { ...pair.interviewer.person, ...change } },
})

const changes: readonly Change[] = [
  {
    setting: 'barRaiser',
    by: 'interviewer',
    apply: (pair) =>
      pair.interviewer.person.couldBeBarRaiser === true ? withInterviewer(pair, { barRaiserQualified: true }) : pair,
  },
  {
    setting: 'language',
    by: 'candidate',
    apply: (pair) => withCandidate(pair, { languages: fluent(pair.interviewer.person.languages) }),
  },
  {
    setting: 'language',
    by: 'interviewer',
    apply: (pair) => withInterviewer(pair, { languages: fluent(pair.candidate.person.languages) }),
  },
  {
    setting: 'level',
    by: 'interviewer',
    apply: (pair) => {
      const { barRaiser, targetLevel } = pair.candidate.slot
      const needed = barRaiser ? targetLevel : targetLevel - filterPolicy.levelsBelow
      return withInterviewer(pair, { level: Math.max(needed, pair.interviewer.person.level) })
    },
  },
]

/** Whether the two could be matched now or after any wait: at the widest step, with the lowest score that is accepted. */
function couldMeet({ candidate, interviewer }: Pair, policy: PairingPolicy): boolean {
  const filters = { mode: policy.mode ?? 'live', reciprocal: policy.reciprocal ?? false }
  const atLast = { now: Number.MAX_SAFE_INTEGER, filters }
  const pair = policy.pairInput(candidate.person.id, interviewer.person.id)
  return edgeWorth(readyCandidate(candidate, atLast), readyInterviewer(interviewer, atLast), { pair, filters }) > 0
}

const isCandidate = (ticket: MatchTicket): ticket is CandidateTicket => ticket.kind === 'candidate'
const isInterviewer = (ticket: MatchTicket): ticket is InterviewerTicket => ticket.kind === 'interviewer'

/** The longest waits of one side: in a crowd there is no lack of partners (MT-19e). */
const longest = <T extends MatchTicket>(tickets: readonly T[]): T[] =>
  tickets
    .toSorted((a, b) => a.enqueuedAt - b.enqueuedAt || (a.id < b.id ? -1 : 1))
    .slice(0, nearMissPolicy.longestWaits)

/** What alone keeps these two apart; nothing where they could meet as they are. */
const changesFor = (pair: Pair, policy: PairingPolicy): Change[] =>
  couldMeet(pair, policy) ? [] : changes.filter(({ apply }) => couldMeet(apply(pair), policy))

/** The setting, and whose change would be enough. Nothing about the other person (MT-19d). */
function told(found: readonly Change[], kind: MatchTicket['kind']): NearMiss[] {
  return nearMissSettings.flatMap((setting) => {
    const by = found.filter((change) => change.setting === setting).map((change) => change.by)
    if (by.length === 0) return []
    return [{ setting, mine: by.includes(kind), theirs: by.some((side) => side !== kind) }]
  })
}

/** By ticket id: each setting that keeps the ticket from someone who is waiting, once. Tickets without one are missing. */
export function nearMisses(tickets: readonly MatchTicket[], policy: PairingPolicy): Map<string, NearMiss[]> {
  const found = new Map<string, Change[]>()
  const interviewers = longest(tickets.filter(isInterviewer))
  for (const candidate of longest(tickets.filter(isCandidate))) {
    for (const interviewer of interviewers) {
      const apart = changesFor({ candidate, interviewer }, policy)
      if (apart.length === 0) continue
      for (const { id } of [candidate, interviewer]) found.set(id, [...(found.get(id) ?? []), ...apart])
    }
  }
  const kindOf = new Map(tickets.map(({ id, kind }) => [id, kind]))
  return new Map([...found].map(([id, apart]) => [id, told(apart, kindOf.get(id) ?? 'candidate')]))
}
