// Feedback on feedback (I-32): one tip for an interviewer, about what cost their notes most: points of quality, or confidence that
// the evidence did not allow. It names the principle, because a question asked on one is often missing on another.
import { confidenceCap, bestProvenance } from '../rubrics/confidence.ts'
import { lostPoints, type Dimension } from '../rubrics/note-quality.ts'
import { notePolicy } from '../rubrics/policy.ts'
import { cleanTip, principleTips, setTips, type CapCause, type SetTheme, type Theme } from './note-tip-words.ts'
import { reportPolicy } from './policy.ts'
import type { EvidenceItem, Finding, NoteContent, Probe } from '#shared/contracts/notes.ts'
import type { Principle, Rating } from '#shared/contracts/vocabulary.ts'

interface TippedNotes {
  content: NoteContent
  assigned: readonly Principle[]
  findings: readonly Finding[]
  /** Past the moment they were due; 0 when in time. */
  lateHours: number
  nameOf: (principle: Principle) => string
}

interface Cost {
  theme: Theme
  principle: Principle | null
  points: number
}

const { capPoints, leastPoints } = reportPolicy.tip

/** What a finding takes from Q counts with the dimension that its rule is about. */
const dimensionOf: Readonly<Record<string, Dimension>> = {
  ...Object.fromEntries(['L06', 'L07', 'L08', 'L11'].map((rule) => [rule, 'specificity' as const])),
  ...Object.fromEntries(['L01', 'L02', 'L03', 'L05'].map((rule) => [rule, 'attribution' as const])),
  ...Object.fromEntries(['L15', 'L16', 'L17'].map((rule) => [rule, 'probing' as const])),
  ...Object.fromEntries(
    ['L04', 'L09', 'L10', 'L12', 'L13', 'L14', 'L18', 'L19', 'L20', 'L21n'].map((rule) => [rule, 'reason' as const]),
  ),
  ...Object.fromEntries(['L22', 'L23'].map((rule) => [rule, 'framing' as const])),
  ...Object.fromEntries(['L25', 'L26'].map((rule) => [rule, 'ratingFit' as const])),
  L24: 'verbatim',
}
const setThemeOf: Readonly<Record<string, SetTheme>> = {
  L29: 'comparison',
  L31: 'softWords',
  L32: 'longSentences',
  'NT-12': 'vote',
}

const probe = (kind: Probe['kind']): Probe => ({ id: '', kind, text: kind, answer: kind, atMs: null })
const quote = { id: '', text: 'quoted', atMs: null }

/** Whether one more question, or one quote, on any of the stories would have lifted the cap. */
function wouldLift(
  items: readonly EvidenceItem[],
  rating: Rating,
  more: (item: EvidenceItem) => EvidenceItem,
): boolean {
  const cap = confidenceCap(items, rating)
  return items.some((item, at) => confidenceCap(items.with(at, more(item)), rating) !== cap)
}

/** What was missing for more confidence, or null where there is nothing to gain. */
function capCause(items: readonly EvidenceItem[], rating: Rating): CapCause | null {
  const cap = confidenceCap(items, rating)
  if (cap === 'H' || items.length === 0) return null
  if (cap === 'L' && confidenceCap(items, 1) !== 'L' && bestProvenance(items) === 'inferred') return 'inferred'
  const asked = (kind: Probe['kind']) => (item: EvidenceItem) => ({ ...item, probes: [...item.probes, probe(kind)] })
  if (cap === 'L') return wouldLift(items, rating, asked('why')) ? 'why' : 'followUps'
  if (wouldLift(items, rating, (item) => ({ ...item, quotes: [...item.quotes, quote] }))) return 'quote'
  return wouldLift(items, rating, asked('cf')) ? 'whatIf' : null
}

function capCosts({ content, assigned }: TippedNotes): Cost[] {
  return assigned.flatMap((principle) => {
    const rating = content.cells[principle]?.rating ?? null
    const items = content.items.filter((item) => item.principle === principle)
    const theme = rating === null ? null : capCause(items, rating)
    if (theme === null || rating === null) return []
    return [{ theme, principle, points: capPoints[confidenceCap(items, rating)] }]
  })
}

function findingCosts({ content, findings }: TippedNotes): Cost[] {
  const principleOf = new Map<string, Principle>(content.items.map((item) => [item.id, item.principle]))
  return findings.flatMap(({ rule, severity, field }): Cost[] => {
    const points = notePolicy.findingPoints[severity]
    const [scope, owner = ''] = field.split('.')
    const principle = scope === 'item' ? (principleOf.get(owner) ?? null) : (owner as Principle)
    const dimension = dimensionOf[rule]
    const theme = setThemeOf[rule]
    if (theme !== undefined) return [{ theme, principle: null, points }]
    return dimension === undefined || scope === 'set' || principle === null
      ? []
      : [{ theme: dimension, principle, points }]
  })
}

function latePoints({ lateHours }: TippedNotes): Cost[] {
  const { points, veryLatePoints, veryLateHours } = notePolicy.late
  if (lateHours <= 0) return []
  return [{ theme: 'late', principle: null, points: lateHours > veryLateHours ? veryLatePoints : points }]
}

/** Costs of the same theme on the same principle together, in the order of the notes. */
function summed(costs: readonly Cost[]): Cost[] {
  const groups = Map.groupBy(costs, ({ theme, principle }) => `${theme} ${principle ?? ''}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ ...first, points: group.reduce((sum, { points }) => sum + points, 0) }]
  })
}

const isAboutSet = (theme: Theme): theme is SetTheme => theme in setTips

export function noteTip(notes: TippedNotes): string {
  const lost = lostPoints(notes).map(({ principle, dimension, lost: points }) => ({
    theme: dimension,
    principle,
    points,
  }))
  const [worst] = summed([...capCosts(notes), ...lost, ...findingCosts(notes), ...latePoints(notes)]).toSorted(
    (a, b) => b.points - a.points,
  )
  if (worst === undefined || worst.points < leastPoints) return cleanTip
  if (isAboutSet(worst.theme)) return setTips[worst.theme]
  return worst.principle === null ? cleanTip : principleTips[worst.theme](notes.nameOf(worst.principle))
}
