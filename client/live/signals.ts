// Signals of the call for this page's device. The other end may call before this page has its call in place; an older
// signal belongs to a call that is over.
import type { Signal } from '#shared/contracts/rooms.ts'

export interface LiveSignal {
  from: string
  to: string
  signal: Signal
}

const earlySignalMs = 5_000

export function signalBox() {
  let early: { at: number; heard: LiveSignal }[] = []
  let listener: ((heard: LiveSignal) => void) | null = null
  const stillFresh = () => early.filter(({ at }) => Date.now() - at < earlySignalMs)
  return {
    put(heard: LiveSignal) {
      if (listener !== null) return listener(heard)
      early = [...stillFresh(), { at: Date.now(), heard }]
    },
    listen(next: (heard: LiveSignal) => void) {
      listener = next
      const waiting = stillFresh()
      early = []
      for (const { heard } of waiting) next(heard)
      return () => {
        if (listener === next) listener = null
      }
    },
  }
}
