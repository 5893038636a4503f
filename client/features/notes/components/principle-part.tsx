import { useState } from 'react'
import type { Principle } from '#shared/contracts/vocabulary.ts'
import { newId } from '#client/lib/new-id.ts'
import { useWriteUp } from '../draft-context.tsx'
import { emptyItem, itemsOn, setRemoved } from '../note-edits.ts'
import { Evidence } from './evidence.tsx'
import evidence from './evidence.module.css'
import { RatingPart } from './rating-part.tsx'

/** Everything heard on one principle, then its one rating. */
export function PrinciplePart({ principle }: { principle: Principle }) {
  const { draft, store } = useWriteUp()
  const [freshId, setFreshId] = useState(newId)
  const [wantsMore, setWantsMore] = useState(false)
  const items = itemsOn(draft.content, principle)
  const isFreshWritten = items.some((item) => item.id === freshId)
  const taken = [...draft.fields]
    .filter(([key, value]) => key.endsWith('.removed') && value === true)
    .map(([key]) => key.split('.')[1] ?? '')
    .filter((id) => draft.fields.get(`item.${id}.principle`) === principle)
  const shown = items.length === 0 || (wantsMore && !isFreshWritten) ? [...items, emptyItem(freshId, principle)] : items
  function another(): void {
    setFreshId(newId())
    setWantsMore(true)
  }
  return (
    <>
      {shown.map((item, index) => (
        <Evidence key={item.id} item={item} isWritten={items.includes(item)} isFirst={index === 0} />
      ))}
      {taken.map((id) => (
        <p key={id} className={evidence.removed}>
          Some evidence was taken out.{' '}
          <button type="button" className="lnk" onClick={() => setRemoved(store, id, false)}>
            Put it back
          </button>
        </p>
      ))}
      {items.length > 0 && shown.length === items.length && (
        <p className={evidence.add}>
          <button type="button" className="lnk" onClick={another}>
            Add another question on this principle
          </button>
        </p>
      )}
      <RatingPart principle={principle} items={items} />
    </>
  )
}
