// One author's note set while it is written. A change shows at once, is kept on this device at once, and goes to the server in
// batches, one at a time. Nothing counts as saved before the server says so; what another tab saved meanwhile never wins silently.
import type { ClientAnswer, OnState } from '#client/lib/socket-client.ts'
import type { Saving } from '#client/ui/saved-state.tsx'
import type { FieldSave, SaveAnswer, StoredField } from '#shared/contracts/fields.ts'
import type { NoteContent } from '#shared/contracts/notes.ts'
import { nextBatch, sameValue } from './draft-batch.ts'
import {
  adopt,
  contentOf,
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
import { forgetRecords, keepEdits, leftEdits } from './kept-edits.ts'
import { newId } from './new-id.ts'
import { savingOf } from './saving-state.ts'

export interface DraftSocket {
  request(name: 'notes:save', payload: { noteSetId: string; fields: FieldSave[] }): Promise<ClientAnswer<SaveAnswer>>
  onState(listener: OnState): () => void
  close(): void
}

export interface Draft {
  fields: ReadonlyMap<string, unknown>
  content: NoteContent
  conflicts: ReadonlyMap<string, Conflict>
  saving: Saving
}

export interface DraftStore {
  snapshot(): Draft
  subscribe(listener: () => void): () => void
  edit(key: string, value: unknown): void
  keepMine(key: string): void
  takeTheirs(key: string): void
  /** Fields as a fresh view told them. */
  absorb(fields: readonly StoredField[]): void
  /** Sends what waits; true once everything is acknowledged. */
  flush(): Promise<boolean>
  /** Answers how to disconnect; what still waits is sent first. */
  connect(socket: DraftSocket): () => void
}

const quietMs = 400
const longestWaitMs = 2_000
const retryMs = [1_000, 2_000, 5_000, 10_000] as const

export function createDraftStore({
  noteSetId,
  fields,
}: {
  noteSetId: string
  fields: readonly StoredField[]
}): DraftStore {
  const tab = newId()
  const state = newDraftState()
  const listeners = new Set<() => void>()
  for (const field of fields) learn(state, field)
  let isKept = true
  const changed = (): void => {
    isKept = keepEdits(noteSetId, tab, state.edits)
    current = draftOf(state, { isLive: sender.isLive(), isKept })
    for (const listener of listeners) listener()
  }
  const sender = createSender({ noteSetId, state, changed })
  let current = draftOf(state, { isLive: false, isKept })
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
      const left = leftEdits(noteSetId, tab)
      change(() => adopt(state, left.edits))
      if (isKept) forgetRecords(left.records)
      return sender.connect(socket)
    },
  }
}

function draftOf(state: DraftState, { isLive, isKept }: { isLive: boolean; isKept: boolean }): Draft {
  const values = valuesOf(state)
  const refusal = state.stopped ?? [...state.refusals.values()][0] ?? null
  const { trouble, savedAt } = state
  return {
    fields: values,
    content: contentOf(values),
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
function createSender({ noteSetId, state, changed }: { noteSetId: string; state: DraftState; changed: () => void }) {
  let socket: DraftSocket | null = null
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
    const answer = await socket.request('notes:save', { noteSetId, fields: saves })
    if (answer.ok) takeAnswer(state, answer.data, saves)
    else takeRefusal(state, answer.error, saves)
    return answer.ok
  }

  function connect(opened: DraftSocket): () => void {
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
