// Addresses inside the demo. Pages of other features link to their own addresses; here they have demo addresses.
import type { DemoEyes } from '#shared/contracts/demo-loop.ts'

export interface DemoTab {
  label: string
  to: string
}

const under = (loopId: string, eyes: Pick<DemoEyes, 'key'>) => `/demo/${loopId}/${eyes.key}`

/** The pages that this seat may open, in the order in which they were made. */
export function tabsOf(loopId: string, eyes: DemoEyes): DemoTab[] {
  const here = under(loopId, eyes)
  if (eyes.seatId === null) {
    return [
      { label: 'Loop', to: `${here}/loop` },
      { label: 'Own rating', to: `${here}/self-rating` },
      { label: 'Report', to: `${here}/report` },
    ]
  }
  return [
    { label: 'Loop', to: `${here}/loop` },
    ...(eyes.roundId === null ? [] : [{ label: 'Notes', to: `${here}/notes/${eyes.roundId}` }]),
    { label: 'The others', to: `${here}/others` },
    { label: 'Package', to: `${here}/package` },
    { label: 'Debrief', to: `${here}/debrief` },
    { label: 'Report', to: `${here}/report` },
  ]
}

/** The first page: what this seat wrote, or the candidate's report. */
export const firstPage = (loopId: string, eyes: DemoEyes): string =>
  eyes.seatId === null || eyes.roundId === null
    ? `${under(loopId, eyes)}/report`
    : `${under(loopId, eyes)}/notes/${eyes.roundId}`

const loopPages = new Set(['package', 'debrief', 'report', 'self-rating'])

/** The demo's address for a link of the product, or null if the link leaves the demo. */
export function insideDemo(pathname: string, { loopId, eyes }: { loopId: string; eyes: DemoEyes }): string | null {
  const [area, id, page] = pathname.split('/').filter(Boolean)
  if (area === 'loops' && id === loopId) {
    if (page === undefined) return `${under(loopId, eyes)}/loop`
    if (page === 'notes' && eyes.seatId !== null) return `${under(loopId, eyes)}/others`
    return loopPages.has(page) ? `${under(loopId, eyes)}/${page}` : null
  }
  return area === 'rounds' && id !== undefined && id === eyes.roundId ? `${under(loopId, eyes)}/notes/${id}` : null
}

/** The same page for another seat, if that seat has it. */
export function samePage(pathname: string, { loopId, eyes }: { loopId: string; eyes: DemoEyes }): string {
  const page = pathname.split('/')[4]
  const same = tabsOf(loopId, eyes).find((tab) => tab.to.split('/')[4] === page)
  return same?.to ?? firstPage(loopId, eyes)
}
