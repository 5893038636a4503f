import { useState } from 'react'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { newId } from '#client/lib/new-id.ts'
import { useWriteUp } from '../draft-context.tsx'
import { emptyItem, itemsOn, setRemoved } from '../note-edits.ts'
import { Evidence } from './evidence.tsx'
import evidence from './evidence.module.css'
import { evidenceWords as words } from '../write-up-words.ts'
import { RatingPart } from './rating-part.tsx'

/** All evidence on one principle, then its rating. */
export function PrinciplePart({ principle }: { principle: Principle }) {
  const { draft, store } = useWriteUp()
  const [freshId, setFreshId] = useState(newId)
  const [wantsMore, setWantsMore] = useState(false)
  const items = itemsOn(draft.content, principle)
  const isFreshWritten = items.some((item) => item.id === freshId)
  const removed = [...draft.fields]
    .filter(([key, value]) => key.endsWith('.removed') && value === true)
    .map(([key]) => key.split('.')[1] ?? '')
    .filter((id) => draft.fields.get(`item.${id}.principle`) === principle)
  const needsFresh = items.length === 0 || (wantsMore && !isFreshWritten)
  const shown = needsFresh ? [...items, emptyItem(freshId, principle)] : items
  const mayAddMore = items.length > 0 && !needsFresh
  function another(): void {
    setFreshId(newId())
    setWantsMore(true)
  }
  return (
    <>
      {shown.map((item) => (
        <Evidence key={item.id} item={item} isWritten={items.includes(item)} />
      ))}
      {removed.map((id) => (
        <p key={id} className={evidence.removed}>
          {words.removed}{' '}
          <button type="button" className="lnk" onClick={() => setRemoved(store, id, false)}>
            {words.restore}
          </button>
        </p>
      ))}
      {mayAddMore && (
        <p className={evidence.add}>
          <button type="button" className="lnk" onClick={another}>
            {words.another}
          </button>
        </p>
      )}
      <RatingPart principle={principle} items={items} />
    </>
  )
}
