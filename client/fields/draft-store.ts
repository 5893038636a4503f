// One author's document while it is written, field by field. A change shows at once, is kept on this device at once, and goes to the server in
// batches, one at a time. Nothing counts as saved before the server says so; what another tab saved meanwhile never wins silently.
import type { ClientAnswer, OnState } from '#client/lib/socket-client.ts'
import type { Saving } from '#client/ui/saved-state.tsx'
import type { FieldSave, SaveAnswer, StoredField } from '#shared/contracts/fields.ts'
import { newId } from '#client/lib/new-id.ts'
import { nextBatch, sameValue } from './draft-batch.ts'
import {
  adopt,
  isWaiting,
  keepMine,
  learn,
  markSent,
  newDraftState,
  shownValue,
  takeAnswer,
  takeRefusal,
  takeTheirs,
  valuesOf,
  write,
  type Conflict,
  type DraftState,
} from './draft-state.ts'
import { forgetRecords, keepEdits, leftEdits, type Place } from './kept-edits.ts'
import { savingOf } from './saving-state.ts'

/** What a feature says of its documents. */
export interface FieldSchema<C> {
  /** Names its records on this device. */
  kind: string
  /** A record may be older than today's fields. */
  isKey(key: string): boolean
  /** What the fields say together. */
  assemble(fields: ReadonlyMap<string, unknown>): C
}

export interface FieldSocket {
  save(fields: FieldSave[]): Promise<ClientAnswer<SaveAnswer>>
  onState(listener: OnState): () => void
  close(): void
}

export interface Draft<C> {
  fields: ReadonlyMap<string, unknown>
  content: C
  conflicts: ReadonlyMap<string, Conflict>
  saving: Saving
}

export interface DraftStore<C> {
  snapshot(): Draft<C>
  subscribe(listener: () => void): () => void
  edit(key: string, value: unknown): void
  keepMine(key: string): void
  takeTheirs(key: string): void
  /** Fields as a fresh view says them. */
  absorb(fields: readonly StoredField[]): void
  /** Sends what waits; true once everything is acknowledged. */
  flush(): Promise<boolean>
  /** Returns how to disconnect; what still waits is sent first. */
  connect(socket: FieldSocket): () => void
}

export interface DraftOptions<C> {
  schema: FieldSchema<C>
  documentId: string
  fields: readonly StoredField[]
}

const quietMs = 400
const longestWaitMs = 2_000
const retryMs = [1_000, 2_000, 5_000, 10_000] as const

export function createDraftStore<C>({ schema, documentId, fields }: DraftOptions<C>): DraftStore<C> {
  const place: Place = { kind: schema.kind, documentId, tab: newId() }
  const state = newDraftState()
  const listeners = new Set<() => void>()
  for (const field of fields) learn(state, field)
  let isKept = true
  const changed = (): void => {
    isKept = keepEdits(place, state.edits)
    current = draftOf(schema, state, { isLive: sender.isLive(), isKept })
    for (const listener of listeners) listener()
  }
  const sender = createSender({ state, changed })
  let current = draftOf(schema, state, { isLive: false, isKept })
  const change = (run: () => void): void => {
    run()
    changed()
    sender.schedule()
  }
  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edit(key, value) {
      if (!sameValue(shownValue(state, key), value)) change(() => write(state, { key, value, now: Date.now() }))
    },
    keepMine: (key) => change(() => keepMine(state, key)),
    takeTheirs: (key) => change(() => takeTheirs(state, key, Date.now())),
    absorb: (view) =>
      change(() => {
        for (const field of view) learn(state, field)
      }),
    async flush() {
      while (state.edits.size > 0) if (!(await sender.send())) return false
      return true
    },
    connect(socket) {
      const left = leftEdits(place, schema.isKey)
      change(() => adopt(state, left.edits))
      if (isKept) forgetRecords(left.records)
      return sender.connect(socket)
    },
  }
}

function draftOf<C>(
  schema: FieldSchema<C>,
  state: DraftState,
  { isLive, isKept }: { isLive: boolean; isKept: boolean },
): Draft<C> {
  const values = valuesOf(state)
  const refusal = state.stopped ?? [...state.refusals.values()][0] ?? null
  const { trouble, savedAt } = state
  return {
    fields: values,
    content: schema.assemble(values),
    conflicts: new Map(state.conflicts),
    saving: savingOf({
      waiting: state.edits.size,
      conflicts: state.conflicts.size,
      refusal,
      isLive,
      isKept,
      trouble,
      savedAt,
    }),
  }
}

/** When to send, one request at a time; what came of it is folded into the state. */
function createSender({ state, changed }: { state: DraftState; changed: () => void }) {
  let socket: FieldSocket | null = null
  let live = false
  let running: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince: number | null = null
  const batch = (): FieldSave[] => nextBatch(state.edits, (key) => isWaiting(state, key))

  function schedule(): void {
    if (!live || state.stopped !== null || state.edits.size === 0) return
    const now = Date.now()
    waitingSince ??= now
    clearTimeout(timer)
    const retry = retryMs[Math.min(state.failures, retryMs.length) - 1] ?? 0
    timer = setTimeout(() => void send(), Math.max(retry, Math.min(quietMs, waitingSince + longestWaitMs - now)))
  }

  /** Whoever asks while one request runs waits for that one. */
  function send(): Promise<boolean> {
    return (running ??= sendBatch().finally(() => {
      running = null
      changed()
      if (batch().length > 0) schedule()
    }))
  }

  async function sendBatch(): Promise<boolean> {
    clearTimeout(timer)
    waitingSince = null
    const saves = batch()
    if (saves.length === 0 || socket === null || !live || state.stopped !== null) return false
    markSent(state, saves)
    changed()
    const answer = await socket.save(saves)
    if (answer.ok) takeAnswer(state, answer.data, saves)
    else takeRefusal(state, answer.error, saves)
    return answer.ok
  }

  function connect(opened: FieldSocket): () => void {
    socket = opened
    const stop = opened.onState((now) => {
      live = now === 'live'
      state.failures = 0
      state.trouble = null
      changed()
      if (live) void send()
    })
    return () => {
      stop()
      clearTimeout(timer)
      void send()
        .then(() => send())
        .finally(() => {
          opened.close()
          if (socket === opened) socket = null
        })
    }
  }
  return { schedule, send, connect, isLive: () => live }
}
