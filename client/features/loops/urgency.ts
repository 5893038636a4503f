import type { LoopView } from '#shared/contracts/loops.ts'

const dueAt = (loop: LoopView): number => loop.seats.find((seat) => seat.notesDueAt !== null)?.notesDueAt ?? Infinity

/** A round that is open comes first, then notes by their deadline, then the rest as listed; a loop that is over asks for nothing. */
function rank(loop: LoopView): number {
  const href = loop.next?.href ?? ''
  if (href.startsWith('/rounds/') && !href.endsWith('/notes')) return 0
  return href.endsWith('/notes') ? 1 : 2
}

const isOver = (loop: LoopView) => (loop.status === 'CLOSED' || loop.status === 'RELOOP') && !loop.roles.includes('candidate')

/** Loops with something to do, the most urgent first. */
export const inOrderOfUrgency = (loops: readonly LoopView[]): LoopView[] =>
  loops.filter((loop) => loop.next !== null && !isOver(loop)).toSorted((a, b) => rank(a) - rank(b) || Math.sign(dueAt(a) - dueAt(b)) || 0)
