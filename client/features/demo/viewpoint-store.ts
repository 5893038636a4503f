// Which seat every request of this tab is sent for, as a store that pages can wait for.
import { setViewAs } from '#client/lib/view-as.ts'

let through: string | null = null
const listeners = new Set<() => void>()

export const viewpointNow = (): string | null => through

export function lookThrough(personId: string | null): void {
  through = personId
  setViewAs(personId)
  for (const tell of listeners) tell()
}

export function onViewpointChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
