// Takes a place in a live room on every fresh connection, and tries again where that can help.
import { backOffMs } from '#client/lib/back-off.ts'
import type { LiveCopy } from './copy.ts'
import type { LiveDescription, LiveSnapshot } from './live-description.ts'
import type { Questions } from './questions.ts'
import type { LiveAnswer, Wire } from './wire.ts'

interface Joining<S extends LiveSnapshot, E> {
  description: LiveDescription<S, E, never>
  device: string
  wire: Pick<Wire<S, E, never>, 'join'>
  copy: LiveCopy<S, E>
  questions: Questions<S, E>
  onJoined(): void
}

export function joining<S extends LiveSnapshot, E>({ description, device, wire, ...rest }: Joining<S, E>) {
  const { copy, questions, onJoined } = rest
  let attempt = 0
  let retry: ReturnType<typeof setTimeout> | undefined

  function enter(since: number | undefined): Promise<LiveAnswer<S, E>> {
    const held = copy.view().snapshot
    const own = held === null ? device : (description.deviceFor?.(held, device) ?? device)
    return wire.join(own, since)
  }

  async function now(): Promise<void> {
    clearTimeout(retry)
    const outcome = await questions.ask(enter)
    if (outcome === 'taken') {
      attempt = 0
      return onJoined()
    }
    // A lost connection joins again by itself when it is back.
    if (outcome === 'over' || !questions.isConnected()) return
    retry = setTimeout(() => void now(), outcome === 'unusable' ? 0 : backOffMs(attempt))
    attempt += 1
  }

  return {
    now,
    stop() {
      attempt = 0
      clearTimeout(retry)
    },
  }
}
