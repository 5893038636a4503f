import { useEffect, useState, useSyncExternalStore } from 'react'
import { createDraftStore, type Draft, type DraftOptions, type DraftStore, type FieldSocket } from './draft-store.ts'

interface UseDraft<C> extends DraftOptions<C> {
  /** Must be the same function at every render: a new one opens a new connection. */
  open: (documentId: string) => FieldSocket
}

/** The draft behind a view. Key the calling component by the document. */
export function useDraft<C>({ open, ...options }: UseDraft<C>): { store: DraftStore<C>; draft: Draft<C> } {
  const { documentId, fields } = options
  const [store] = useState(() => createDraftStore(options))
  useEffect(() => store.connect(open(documentId)), [store, open, documentId])
  useEffect(() => store.absorb(fields), [store, fields])
  const draft = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot)
  return { store, draft }
}
