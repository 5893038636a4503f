// One page's stay in one live room: joins on every fresh connection, folds the numbered events, asks for what is missing,
// and sends commands. Knows no feature and nothing of React.
import { newId } from '#client/lib/new-id.ts'
import { closeReasons } from '#shared/contracts/socket.ts'
import { liveCopy, type LiveView } from './copy.ts'
import { joining } from './joining.ts'
import type { LiveDescription, LiveSnapshot } from './live-description.ts'
import { looking } from './looking.ts'
import { questionsOf } from './questions.ts'
import { signalBox, type LiveSignal } from './signals.ts'
import { openWire } from './wire.ts'

export interface LiveConnection<S, C> {
  /** Names this stay of this page. */
  readonly device: string
  view(): LiveView<S>
  subscribe(listener: () => void): () => void
  /** Null if it worked; otherwise the sentence that says why not. */
  send(command: C): Promise<string | null>
  signal(to: string, signal: LiveSignal['signal']): void
  onSignal(listener: (heard: LiveSignal) => void): () => void
  close(): void
}

export function openLive<S extends LiveSnapshot, E, C>(description: LiveDescription<S, E, C>): LiveConnection<S, C> {
  // A page that is opened again is another device: the other side must not mistake it for the last one.
  const device = newId()
  const wire = openWire(description)
  const copy = liveCopy(description)
  const questions = questionsOf({ description, copy })
  const look = looking({ description, wire, copy, questions })
  const join = joining({ description, device, wire, copy, questions, onJoined: look.afterJoin })
  const signals = signalBox()

  wire.onEvent((event) => {
    if (copy.hear(event)) look.afterEvent()
  })
  wire.onDevices((list) => {
    if (description.isOf(list, copy.view().snapshot)) copy.show({ devices: list.devices })
  })
  wire.onSignal((heard) => {
    if (heard.to === device && description.isOf(heard, copy.view().snapshot)) signals.put(heard)
  })
  wire.onState((status, reason) => {
    if (status === 'live') {
      questions.connected()
      return void join.now()
    }
    questions.lost()
    join.stop()
    copy.show({ status, reason: reason === undefined ? null : closeReasons[reason].message })
  })

  return {
    device,
    view: copy.view,
    subscribe: copy.subscribe,
    async send(command) {
      const answer = await wire.command(command)
      await look.afterCommand()
      return answer.ok ? null : answer.error.message
    },
    signal: (to, signal) => wire.signal({ from: device, to, signal }),
    onSignal: signals.listen,
    close() {
      join.stop()
      look.stop()
      copy.close()
      wire.close()
    },
  }
}
