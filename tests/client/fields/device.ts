// A device for drafts: storage as a browser has it, and a server that answers by the real save rule.
import type { ClientAnswer, OnState, SocketState } from '#client/lib/socket-client.ts'
import type { FieldSocket } from '#client/fields/draft-store.ts'
import type { FieldSave, SaveAnswer, StoredField } from '#shared/contracts/fields.ts'
import { resolveSave } from '#shared/domain/fields/save-rule.ts'

/** As in a browser: values are own keys, methods are not. */
export function installStorage(limit = Infinity): Record<string, string> {
  const values: Record<string, string> = {}
  const method = (value: unknown) => ({ value, enumerable: false })
  Object.defineProperties(values, {
    getItem: method((key: string) => (Object.hasOwn(values, key) ? values[key] : null)),
    setItem: method((key: string, value: string) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError')
      values[key] = value
    }),
    removeItem: method((key: string) => {
      delete values[key]
    }),
  })
  Object.defineProperty(globalThis, 'localStorage', { value: values, configurable: true })
  return values
}

export interface TestSocket extends FieldSocket {
  state: (state: SocketState) => void
  /** The page is closed: it neither sends nor receives. */
  die: () => void
}

export interface TestServer {
  fields: Map<string, StoredField>
  saves: FieldSave[][]
  /** A tab's connection. */
  socket(): TestSocket
  /** The fate of each of the next requests: stored with the answer lost, never arrived, or refused. */
  losing: ('answer' | 'request' | 'busy' | 'sealed')[]
  savedAt: number
  /** Whether the server accepts this value. */
  takes: (save: FieldSave) => boolean
}

const offline = { ok: false, error: { code: 'OFFLINE', message: 'The server did not answer. Reconnecting.' } } as const
const refusals = {
  busy: { ok: false, error: { code: 'BUSY', message: 'The server is behind with saving.' } },
  sealed: { ok: false, error: { code: 'SEALED', message: 'These notes are submitted and sealed.' } },
} as const

export function testServer(takes: TestServer['takes']): TestServer {
  const server: TestServer = {
    fields: new Map(),
    saves: [],
    losing: [],
    savedAt: 1_000,
    takes,
    socket: () => connect(server),
  }
  return server
}

const never = new Promise<never>(() => undefined)

function connect(server: TestServer): TestSocket {
  const listeners = new Set<OnState>()
  let live = true
  let dead = false
  return {
    die() {
      dead = true
      listeners.clear()
    },
    state(state) {
      live = state === 'live'
      for (const listener of listeners) listener(state)
    },
    onState(listener) {
      listeners.add(listener)
      listener(live ? 'live' : 'connecting')
      return () => listeners.delete(listener)
    },
    close: () => listeners.clear(),
    save: async (fields): Promise<ClientAnswer<SaveAnswer>> => {
      if (dead) return never
      const loss = server.losing.shift()
      if (!live || loss === 'request') return offline
      if (loss === 'busy' || loss === 'sealed') return refusals[loss]
      server.saves.push(fields)
      const answer = store(server, fields)
      // Time to go on typing before the answer arrives.
      await new Promise((resolve) => {
        setTimeout(resolve, 50)
      })
      if (dead) return never
      return loss === 'answer' ? offline : answer
    },
  }
}

function store(server: TestServer, saves: readonly FieldSave[]): ClientAnswer<SaveAnswer> {
  const bad = saves.find((save) => !server.takes(save))
  if (bad !== undefined)
    return { ok: false, error: { code: 'INVALID_INPUT', message: `${bad.key}: is not valid`, path: bad.key } }
  const data: SaveAnswer = { savedAt: server.savedAt, saved: [], conflicts: [] }
  for (const save of saves) {
    const current = server.fields.get(save.key) ?? null
    const outcome = resolveSave({ current, incoming: { value: save.value, base: save.base, clear: save.clear } })
    if (outcome.kind === 'stored')
      server.fields.set(save.key, { key: save.key, value: save.value, revision: outcome.revision })
    if (outcome.kind === 'stored' || outcome.kind === 'same')
      data.saved.push({ key: save.key, revision: outcome.revision })
    else data.conflicts.push({ key: save.key, ...outcome.current })
  }
  return { ok: true, data }
}
