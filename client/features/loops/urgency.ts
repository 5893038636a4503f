import type { LoopView } from '#shared/contracts/loops.ts'

const dueAt = (loop: LoopView): number => loop.seats.find((seat) => seat.notesDueAt !== null)?.notesDueAt ?? Infinity

const hrefOf = (loop: LoopView): string => loop.next?.href ?? ''

const hasOpenRound = (loop: LoopView): boolean =>
  hrefOf(loop).startsWith('/rounds/') && !hrefOf(loop).endsWith('/notes')

/** True if the next step is to find an interviewer. */
export const asksForSearch = (loop: LoopView): boolean => hrefOf(loop).startsWith('/pair')

/** An open round comes first, then notes by their deadline, then the rest as listed. A finished loop asks for nothing. */
function rank(loop: LoopView): number {
  if (hasOpenRound(loop)) return 0
  return hrefOf(loop).endsWith('/notes') ? 1 : 2
}

const isOver = (loop: LoopView) =>
  (loop.status === 'CLOSED' || loop.status === 'RELOOP') && !loop.roles.includes('candidate')

/** Loops with something to do, the most urgent first. */
export const inOrderOfUrgency = (loops: readonly LoopView[]): LoopView[] =>
  loops
    .filter((loop) => loop.next !== null && !isOver(loop))
    .toSorted((a, b) => rank(a) - rank(b) || Math.sign(dueAt(a) - dueAt(b)) || 0)

/** The next step, and what else is due. While a search runs no other can start, and only an open round comes before it. */
export function dueOf(
  loops: readonly LoopView[],
  isSearching: boolean,
): { first: LoopView | undefined; rest: LoopView[] } {
  const due = inOrderOfUrgency(loops).filter((loop) => !isSearching || !asksForSearch(loop))
  const [first, ...rest] = due
  return isSearching && first !== undefined && !hasOpenRound(first) ? { first: undefined, rest: due } : { first, rest }
}
