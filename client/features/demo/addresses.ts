// Addresses inside the demo. Pages of other features link to their own addresses; here they have demo addresses.
import type { DemoViewpoint } from '#shared/contracts/demo-loop.ts'
import { tabWords } from './words.ts'

export interface DemoTab {
  label: string
  to: string
}

const under = (loopId: string, viewpoint: Pick<DemoViewpoint, 'key'>) => `/demo/${loopId}/${viewpoint.key}`

/** The pages that this seat may open, in the order in which they were made. */
export function tabsOf(loopId: string, viewpoint: DemoViewpoint): DemoTab[] {
  const here = under(loopId, viewpoint)
  if (viewpoint.seatId === null) {
    return [
      { label: tabWords.loop, to: `${here}/loop` },
      { label: tabWords.ownRating, to: `${here}/self-rating` },
      { label: tabWords.report, to: `${here}/report` },
    ]
  }
  return [
    { label: tabWords.loop, to: `${here}/loop` },
    ...(viewpoint.roundId === null ? [] : [{ label: tabWords.notes, to: `${here}/notes/${viewpoint.roundId}` }]),
    { label: tabWords.others, to: `${here}/others` },
    { label: tabWords.package, to: `${here}/package` },
    { label: tabWords.debrief, to: `${here}/debrief` },
    { label: tabWords.report, to: `${here}/report` },
  ]
}

/** The first page: what this seat wrote, or the candidate's report. */
export const firstPage = (loopId: string, viewpoint: DemoViewpoint): string =>
  viewpoint.seatId === null || viewpoint.roundId === null
    ? `${under(loopId, viewpoint)}/report`
    : `${under(loopId, viewpoint)}/notes/${viewpoint.roundId}`

const loopPages = new Set(['package', 'debrief', 'report', 'self-rating'])

/** The demo's address for a link of the product, or null if the link leaves the demo. */
export function insideDemo(
  pathname: string,
  { loopId, viewpoint }: { loopId: string; viewpoint: DemoViewpoint },
): string | null {
  const [area, id, page] = pathname.split('/').filter(Boolean)
  if (area === 'loops' && id === loopId) {
    if (page === undefined) return `${under(loopId, viewpoint)}/loop`
    if (page === 'notes' && viewpoint.seatId !== null) return `${under(loopId, viewpoint)}/others`
    return loopPages.has(page) ? `${under(loopId, viewpoint)}/${page}` : null
  }
  return area === 'rounds' && id !== undefined && id === viewpoint.roundId
    ? `${under(loopId, viewpoint)}/notes/${id}`
    : null
}

/** The same page for another seat, if that seat has it. */
export function samePage(
  pathname: string,
  { loopId, viewpoint }: { loopId: string; viewpoint: DemoViewpoint },
): string {
  const page = pathname.split('/')[4]
  const same = tabsOf(loopId, viewpoint).find((tab) => tab.to.split('/')[4] === page)
  return same?.to ?? firstPage(loopId, viewpoint)
}
