import { useEffect, useState, useSyncExternalStore } from 'react'
import { peopleSocket } from '#client/lib/socket-client.ts'
import { noteRequests, type NoteSetView } from '#shared/contracts/notes-api.ts'
import { createDraftStore, type Draft, type DraftStore } from './draft-store.ts'

/** The draft behind a view. The component that calls this is keyed by the note set. */
export function useDraft(view: Pick<NoteSetView, 'id' | 'fields'>): { store: DraftStore; draft: Draft } {
  const [store] = useState(() => createDraftStore({ noteSetId: view.id, fields: view.fields }))
  useEffect(() => store.connect(peopleSocket({ requests: noteRequests, facts: {} })), [store])
  useEffect(() => store.absorb(view.fields), [store, view.fields])
  return { store, draft: useSyncExternalStore(store.subscribe, store.snapshot) }
}
