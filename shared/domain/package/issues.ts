// What the room has to talk about, most pressing first (PK-15): disputed, contradicted, failed, thin or uncovered, read differently,
// late or poorly noted, told twice; inside a rank core principles first, then canonical order, then seat order.
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { listed } from '#shared/lib/listed.ts'
import { expectedCorePairs } from './tension.ts'
import { packagePolicy } from './policy.ts'
import { doubtIssues } from './doubt-issues.ts'
import type { CellInMatrix } from './matrix.ts'
import type { FrameDispute } from './disputes.ts'
import type { HeardStory } from './stories.ts'
import type { SeatNotes } from './input.ts'
import type {
  Contradiction,
  IssueKind,
  MatrixRow,
  OpenIssue,
  TensionEvidence,
} from '#shared/contracts/package-content.ts'
import type { Level, Principle } from '#shared/contracts/vocabulary.ts'

export interface Findings {
  rows: readonly MatrixRow[]
  received: readonly SeatNotes[]
  stories: readonly HeardStory[]
  contradictions: readonly Contradiction[]
  frames: readonly FrameDispute[]
  attributions: readonly HeardStory[]
  drifts: readonly HeardStory[]
  tension: readonly TensionEvidence[]
  cells: readonly CellInMatrix[]
  core: readonly Principle[]
  targetLevel: Level
}

const framePrompt =
  'Was it reversible? Who could have been reached, how fast? What did the person do afterwards? ' +
  'Would we want ten people to act this way?'

const rank: Record<IssueKind, number> = {
  disputed: 1,
  contradiction: 2,
  failed: 3,
  thin: 4,
  gap: 4,
  frameDispute: 5,
  attributionDispute: 5,
  ownershipDrift: 5,
  unframedDissent: 5,
  counterexample: 5,
  copiedJustification: 5,
  flatRatings: 5,
  poorNotesOnly: 6,
  lateNotes: 6,
  lowQuality: 6,
  storyReuse: 7,
  noTension: 8,
}
const { lowQualityBelow, reuse } = packagePolicy

const roundsOf = (story: HeardStory): string => listed(story.seats.map((seat) => String(seat.n)))
const seatIdsOf = (story: HeardStory): string[] => story.seats.map((seat) => seat.seatId)
/** In a sentence a name is quoted, unless its author did so. */
function called(name: string): string {
  if (name === '') return 'A story'
  return /["“”]/u.test(name) ? name : `“${name}”`
}
const general = { principle: null, core: false, prompt: null, story: null }

function statusIssue(row: MatrixRow): OpenIssue[] {
  const { principle, core, status } = row
  const seatIds = row.cells.filter((cell) => cell.state === 'rated').map((cell) => cell.seatId)
  const about = { principle, core, seatIds, story: null, tone: core ? ('red' as const) : ('amber' as const) }
  switch (status) {
    case 'disputed':
      return [
        {
          ...about,
          kind: status,
          text: `${principle} is disputed: ratings are ${row.spread} apart`,
          prompt: 'Which lines do the two readings rest on, and can both be true?',
        },
      ]
    case 'failed':
      return [
        {
          ...about,
          kind: status,
          text: `${principle} is below the bar`,
          prompt: 'Is this a lack of evidence or evidence of lack?',
        },
      ]
    case 'thin':
      return [
        {
          ...about,
          kind: status,
          text: `${principle} has too little evidence to weigh`,
          prompt: 'What would a further round ask?',
        },
      ]
    case 'gap':
      return [
        { ...about, kind: status, text: `${principle} has no evidence`, prompt: 'What would a further round ask?' },
      ]
    case 'mixed':
    case 'validated':
      return []
  }
}

function contradictionIssue({ core }: Findings, found: Contradiction): OpenIssue {
  const heard = found.mentions.map((mention) => mention.principle)
  const principle = principleCodes
    .filter((code) => heard.includes(code))
    .toSorted((a, b) => Number(core.includes(b)) - Number(core.includes(a)))[0]
  const said = found.mentions.map(({ from, to, unit, direction, window }) => {
    const value = from === null || to === null ? direction : `${from} to ${to} ${unit}`.trim()
    return window === '' ? value : `${value} (${window})`
  })
  return {
    kind: 'contradiction',
    tone: found.kind === 'fact' ? 'red' : 'amber',
    principle: principle ?? null,
    core: principle !== undefined && core.includes(principle),
    text: `${found.key.replaceAll('_', ' ')}: ${said.join(' against ')}`,
    prompt:
      found.kind === 'fact'
        ? 'Which of the two is right, and how do we know?'
        : 'Two windows or two populations: can both be true?',
    seatIds: [...new Set(found.mentions.map((mention) => mention.seatId))],
    story: null,
  }
}

function readingIssues({ frames, attributions, drifts, received, core }: Findings): OpenIssue[] {
  const dissent = received.flatMap(({ seat, set }) =>
    set.keptFindings
      .filter(({ finding }) => finding.rule === 'L22' && finding.severity === 'error')
      .map((): OpenIssue => ({
        ...general,
        kind: 'unframedDissent',
        tone: 'amber',
        text: `Round ${seat.n}: opposition is noted without its circumstances`,
        prompt: 'About what, on whose behalf, how was it voiced, and what happened next?',
        seatIds: [seat.seatId],
      })),
  )
  return [
    ...frames.map(({ principle, story, seatIds }): OpenIssue => ({
      kind: 'frameDispute',
      tone: 'amber',
      principle,
      core: core.includes(principle),
      seatIds,
      story,
      text: `${principle} on ${called(story)}: urgency to one reader, bypassing to another`,
      prompt: framePrompt,
    })),
    ...attributions.map((story): OpenIssue => ({
      ...general,
      kind: 'attributionDispute',
      tone: 'amber',
      story: story.name,
      seatIds: seatIdsOf(story),
      text: `${called(story.name)}: rounds ${roundsOf(story)} name different owners`,
      prompt: 'Take one action: who did it?',
    })),
    ...drifts.map((story): OpenIssue => ({
      ...general,
      kind: 'ownershipDrift',
      tone: 'amber',
      story: story.name,
      seatIds: seatIdsOf(story),
      text: `${called(story.name)}: "I" becomes "we" from one round to the next`,
      prompt: 'Which parts were theirs?',
    })),
    ...dissent.filter((issue, at) => dissent.findIndex((other) => other.text === issue.text) === at),
  ]
}

function noteIssues(received: readonly SeatNotes[]): OpenIssue[] {
  return received.flatMap(({ seat, set }) => {
    const late = set.lateHours > 0
    if (!late && set.quality >= lowQualityBelow) return []
    const text = late
      ? `Round ${seat.n}: notes came late, quality ${set.quality}`
      : `Round ${seat.n}: note quality ${set.quality}`
    return [
      {
        ...general,
        kind: late ? ('lateNotes' as const) : ('lowQuality' as const),
        tone: 'amber' as const,
        text,
        prompt: late ? 'Which parts are you sure of?' : null,
        seatIds: [seat.seatId],
      },
    ]
  })
}

function reuseIssues(stories: readonly HeardStory[]): OpenIssue[] {
  return stories
    .filter(({ seats }) => seats.length >= reuse.toldFrom)
    .map((story) => ({
      ...general,
      kind: 'storyReuse',
      tone: story.seats.length >= reuse.warnedFrom ? 'amber' : 'info',
      story: story.name,
      seatIds: seatIdsOf(story),
      text: `${called(story.name)} was told in rounds ${roundsOf(story)}`,
      prompt: story.seats.length === 2 ? 'Did the second telling add an angle?' : 'Did each telling add an angle?',
    }))
}

function tensionIssue({ tension, targetLevel }: Findings): OpenIssue[] {
  const expected = expectedCorePairs(targetLevel)
  const shown = tension.filter((pair) => pair.core).length
  if (shown >= expected) return []
  return [
    {
      ...general,
      kind: 'noTension',
      tone: 'info',
      seatIds: [],
      text: `Core principles in conflict: ${shown} shown, ${expected} expected at this level`,
      prompt: 'Where did two principles pull apart, and what did they choose?',
    },
  ]
}

/** A set that nobody can use is said on each of its principles already. */
function quietNoteIssues(received: readonly SeatNotes[], doubts: readonly OpenIssue[]): OpenIssue[] {
  const said = new Set(doubts.flatMap(({ kind, seatIds }) => (kind === 'poorNotesOnly' ? seatIds : [])))
  return noteIssues(received).filter(({ kind, seatIds }) => kind === 'lateNotes' || !seatIds.some((id) => said.has(id)))
}

export function rankedIssues(found: Findings): OpenIssue[] {
  const doubts = doubtIssues(found)
  const issues = [
    ...found.rows
      .filter((row) => row.core || row.assigned || row.status === 'disputed' || row.status === 'failed')
      .flatMap(statusIssue),
    ...found.contradictions.map((contradiction) => contradictionIssue(found, contradiction)),
    ...readingIssues(found),
    ...doubts,
    ...quietNoteIssues(found.received, doubts),
    ...reuseIssues(found.stories),
    ...tensionIssue(found),
  ]
  const place = ({ principle }: OpenIssue): number =>
    principle === null ? principleCodes.length : principleCodes.indexOf(principle)
  return issues.toSorted(
    (a, b) => rank[a.kind] - rank[b.kind] || Number(b.core) - Number(a.core) || place(a) - place(b),
  )
}
