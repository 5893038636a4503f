// How a page asks a live room for its state. It names the event it folded last and gets the ones since; only where that
// fails does it ask for everything.
import type { LiveCopy } from './copy.ts'
import type { LiveDescription, LiveSnapshot } from './live-description.ts'
import type { LiveAnswer } from './wire.ts'

/** `unusable`: asking for everything helps at once. `refused`: asking later may help. `over`: nothing helps. */
type Outcome = 'taken' | 'unusable' | 'refused' | 'over'
type Question<S, E> = (since: number | undefined) => Promise<LiveAnswer<S, E>>

export interface Questions<S, E> {
  isConnected(): boolean
  /** Whether an answer is still to come. The caller looks for gaps when it arrives. */
  isAsking(): boolean
  connected(): void
  lost(): void
  ask(question: Question<S, E>): Promise<Outcome>
}

interface QuestionsInput<S extends LiveSnapshot, E> {
  description: LiveDescription<S, E, never>
  copy: LiveCopy<S, E>
}

export function questionsOf<S extends LiveSnapshot, E>({ description, copy }: QuestionsInput<S, E>): Questions<S, E> {
  let isConnected = false
  let wantsAll = false
  let asking = 0
  return {
    isConnected: () => isConnected,
    isAsking: () => asking > 0,
    connected() {
      // Twice on one connection: an event came that this version does not know, and it would not know it in an answer either.
      wantsAll = isConnected
      isConnected = true
    },
    lost() {
      isConnected = false
    },
    async ask(question) {
      const sentAt = Date.now()
      asking += 1
      const answer = await question(wantsAll ? undefined : copy.view().snapshot?.seq)
      asking -= 1
      if (copy.view().status === 'closed') return 'over'
      if (answer.ok) {
        wantsAll = !copy.take(answer.data, sentAt)
        return wantsAll ? 'unusable' : 'taken'
      }
      const { code, message } = answer.error
      if (code === 'INTERNAL') wantsAll = true
      const isFinal = description.finalCodes.includes(code)
      copy.show({ reason: message, ...(isFinal ? { status: 'closed' as const } : {}) })
      return isFinal ? 'over' : 'refused'
    },
  }
}
