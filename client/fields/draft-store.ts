// One author's document while it is written, field by field. A change shows at once, is stored on this device at once, and is sent to the
// server in batches, one at a time. It counts as saved once the server confirms it; a conflict with another tab is never resolved silently.
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

/** How a feature describes its documents. */
export interface FieldSchema<C> {
  /** The prefix of its records on this device. */
  kind: string
  /** A record on this device may be older than the current fields. */
  isKey(key: string): boolean
  /** The document that the fields make up. */
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
  /** Takes over the fields of a fresh view. */
  absorb(fields: readonly StoredField[]): void
  /** Sends what is waiting; true once everything is acknowledged. */
  flush(): Promise<boolean>
  /** Returns a function that sends what is still waiting and disconnects. */
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
      isStored: state.known.size > 0,
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

/** Decides when to send, one request at a time, and applies each answer to the state. */
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

  /** A call during a request waits for that request. */
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
