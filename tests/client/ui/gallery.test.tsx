import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { QueryObserver, queryOptions } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { hostileTexts, unbroken, withHostileText } from '#client/app/gallery/hostile-text.ts'
import { FormQueryClient, pageForms, type PageForm } from '#client/app/gallery/page-forms.ts'
import { parts } from '#client/app/gallery/parts.tsx'
import { root } from '#tests/lint/run-oxlint.ts'

/** Frames of a whole page: every page of the product shows them. */
const frames = ['bar-slots', 'page']

it('the gallery shows each part of client/ui once, in at least one state, and nothing else', () => {
  const files = readdirSync(join(root, 'client/ui')).flatMap((file) => /^(.+)\.tsx$/.exec(file)?.[1] ?? [])
  expect(parts.map(({ name }) => name).toSorted()).toEqual(files.filter((file) => !frames.includes(file)).toSorted())
  expect(parts.filter(({ states }) => states.length === 0)).toEqual([])
  for (const { states } of parts) expect(new Set(states.map(({ state }) => state)).size).toBe(states.length)
})

it('hostile text replaces what people wrote and leaves the rest', () => {
  const data = {
    id: 'a-1',
    at: 5,
    status: 'PACKAGE_READY',
    name: 'Mara',
    notes: [{ text: 'She read it.', code: 'OW' }],
  }
  const hostile = withHostileText(data)
  expect(hostile).toMatchObject({ id: 'a-1', at: 5, status: 'PACKAGE_READY', notes: [{ code: 'OW' }] })
  expect(
    [hostile.name, hostile.notes[0]?.text].every((text) => hostileTexts.some((part) => text?.startsWith(part))),
  ).toBe(true)
  expect(unbroken).toMatch(/^\p{L}{80}$/u)
})

const loops = queryOptions({ queryKey: ['loops'], queryFn: () => Promise.resolve([{ name: 'Mara' }]) })

/** What a page's query is like a moment after it was asked under a form. */
async function askedUnder(form: PageForm) {
  const client = new FormQueryClient(form)
  const observer = new QueryObserver(client, loops)
  const leave = observer.subscribe(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, 20))
  const { status, data } = observer.getCurrentResult()
  leave()
  client.clear()
  return { status, data }
}

it('each form answers the queries of a page in its way, whatever they would have answered', async () => {
  expect(Object.fromEntries(await Promise.all(pageForms.map(async (form) => [form, await askedUnder(form)])))).toEqual({
    loading: { status: 'pending', data: undefined },
    failed: { status: 'error', data: undefined },
    empty: { status: 'success', data: [] },
    hostile: { status: 'success', data: [{ name: expect.stringMatching(/.{20,} Mara$/) as string }] },
  })
})
