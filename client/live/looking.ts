// When a page that is in a live room looks again: behind a gap, and for what a snapshot says and no event says.
import { serverNow } from '#client/lib/clock-offset.ts'
import type { LiveCopy } from './copy.ts'
import type { LiveDescription, LiveSnapshot } from './live-description.ts'
import { lookAgain } from './look-again.ts'
import type { Questions } from './questions.ts'
import type { Wire } from './wire.ts'

interface Looking<S extends LiveSnapshot, E> {
  description: LiveDescription<S, E, never>
  wire: Pick<Wire<S, E, never>, 'snapshot'>
  copy: LiveCopy<S, E>
  questions: Questions<S, E>
}

/** At the instant itself the server decides first, then we look. */
const afterInstantMs = 600

export function looking<S extends LiveSnapshot, E>({ description, wire, copy, questions }: Looking<S, E>) {
  const { viewerPart } = description
  const look = lookAgain(async () => {
    // The next connection begins with a question anyway.
    if (!questions.isConnected()) return false
    const outcome = await questions.ask(wire.snapshot)
    if (outcome === 'taken') planNext()
    return outcome === 'taken' ? copy.hasGap() : outcome !== 'over' && questions.isConnected()
  })

  function planNext(): void {
    const { snapshot } = copy.view()
    const instant = snapshot === null ? null : (viewerPart?.changesAt(snapshot) ?? null)
    const left = (instant ?? 0) - serverNow()
    look.at(left > 0 ? left + afterInstantMs : 0)
  }

  return {
    afterJoin() {
      planNext()
      if (copy.hasGap()) void look.now()
    },
    afterEvent() {
      // A question under way looks for gaps itself when it is answered.
      if (copy.hasGap()) return questions.isAsking() ? undefined : void look.now()
      if (viewerPart !== undefined) look.soon()
    },
    async afterCommand() {
      if (viewerPart !== undefined) await look.now()
    },
    stop: look.stop,
  }
}
