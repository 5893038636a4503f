// The session time of each line of a story part. The server stores a part as one text, so the times of its lines stay on this device.
import { z } from 'zod'
import { keep, kept } from '#client/lib/storage.ts'
import type { Part } from './note-edits.ts'

const stampsSchema = z.record(z.string(), z.array(z.object({ text: z.string(), atMs: z.number() })))
type Stamps = z.infer<typeof stampsSchema>

export interface LineStamps {
  at(itemId: string, part: Part, text: string): number | null
  add(itemId: string, part: Part, stamp: { text: string; atMs: number }): void
  rename(itemId: string, part: Part, texts: { from: string; to: string }): void
}

export function lineStamps(noteSetId: string): LineStamps {
  const store = `stamps:${noteSetId}`
  const stamps: Stamps = kept(store, stampsSchema) ?? {}
  const of = (itemId: string, part: Part) => (stamps[`${itemId}.${part}`] ??= [])
  return {
    at: (itemId, part, text) => stamps[`${itemId}.${part}`]?.find((stamp) => stamp.text === text)?.atMs ?? null,
    add(itemId, part, stamp) {
      of(itemId, part).push(stamp)
      keep(store, stamps)
    },
    rename(itemId, part, { from, to }) {
      const stamp = of(itemId, part).find((stamp) => stamp.text === from)
      if (stamp === undefined) return
      stamp.text = to
      keep(store, stamps)
    },
  }
}
