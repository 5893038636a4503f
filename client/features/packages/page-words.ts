// What the package page says around its sections: its states, its head, its contents and its printed pages.
import { counted } from '#client/ui/labels.ts'
import { debriefPolicy } from '#shared/domain/debrief/policy.ts'
import type { PackageView } from '#shared/contracts/packages.ts'

export const pageWords = {
  title: 'Package',
  titleOf: (name: string) => `Package, ${name}`,
  loading: 'Loading …',
  shut: 'This package isn’t open to you',
  sealed: 'The package is sealed',
  sealedLead:
    'It opens to the whole panel at the silent read of the debrief. The bar raiser starts the debrief when everyone is there. This page then opens by itself.',
  toDebrief: 'Go to the debrief',
  toLoop: 'Back to the loop',
  readingTime: `about ${debriefPolicy.stepMinutes.SILENT_READ} min to read`,
  print: 'Print',
  shuffled: 'shuffled for each reader',
} as const

export const sectionTitles = {
  ballots: 'Votes',
  matrix: 'Leadership principles by interviewer',
  core: 'Core principles',
  lacks: 'What is missing for the target level',
  issues: 'Open issues, hardest first',
  unanswered: 'Asked and not answered',
  notes: 'Notes',
  tension: 'Trade-offs between principles',
  level: 'Level',
  narrative: 'Consistency',
  timeline: 'Timeline',
  kept: 'Findings kept with a reason',
} as const

export const headWords = {
  lead: ({ roleTitle, content: { header } }: PackageView) => {
    const fallback = header.fallbackLevel === null ? '' : `, fallback L${String(header.fallbackLevel)}`
    return `${roleTitle}. Target L${String(header.targetLevel)}${fallback}.`
  },
  need: (text: string) => `What this role needs most: ${text}`,
  signed: (isOverride: boolean, time: string) => `${isOverride ? 'Override, signed by two people' : 'Signed'} ${time}`,
  frozen: (time: string, version: number) => `Frozen ${time}, version ${String(version)}`,
} as const

export const contentsWords = {
  nav: 'Contents',
  lacks: (level: number) => `Missing for L${String(level)}`,
  issues: 'Open issues',
  tension: (count: number) => `Trade-offs, ${counted(count, 'pair', 'pairs')}`,
  level: (estimate: number | null) => (estimate === null ? 'Level' : `Level, median L${String(estimate)}`),
  kept: 'Kept findings',
  pack: (id: string, version: string | number) => `Principles: ${id}, version ${version}`,
  packTitle: 'The principles, weights and core sets that this package was made with',
  resume: 'The panel decides without a résumé',
} as const

/** Top of every printed page, as only the first one has the head. */
export const printedTop = ({ candidateName, roleTitle, version }: PackageView): string =>
  `${candidateName}, ${roleTitle}. Package, version ${String(version)}.`
