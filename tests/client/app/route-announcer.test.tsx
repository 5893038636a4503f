// @vitest-environment jsdom
// What a screen reader hears after a change of page: the new page's title, also where that comes late.
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, lazy, Suspense, type ReactNode } from 'react'
import { Link, Route, Routes } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { longestMs, quietMs, RouteAnnouncer } from '#client/app/route-announcer.tsx'
import { useTitle } from '#client/lib/title.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'

const aSecond = 1_000

function Titled({ title }: { title: string }) {
  useTitle(title)
  return <h1>{title}</h1>
}
const Late = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, aSecond))
  return { default: () => <Titled title="Debrief" /> }
})
function Loaded() {
  const { data } = useQuery({
    queryKey: ['package'],
    queryFn: () => new Promise<string>((resolve) => setTimeout(() => resolve('Mara'), aSecond)),
  })
  useTitle(data === undefined ? 'Package' : `Package, ${data}`)
  return null
}
function Untitled() {
  return null
}

let page: OnPage
const said = () => document.querySelector('output')?.textContent
const follow = (to: string) => page.press(page.find('a', to))
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)))

const app = (children: ReactNode) => (
  <QueryClientProvider client={new QueryClient()}>
    {['/home', '/again', '/late', '/loaded', '/untitled'].map((to) => (
      <Link key={to} to={to}>
        {to}
      </Link>
    ))}
    <main id="page" tabIndex={-1}>
      <Suspense>{children}</Suspense>
    </main>
    <RouteAnnouncer />
  </QueryClientProvider>
)

beforeEach(async () => {
  vi.useFakeTimers()
  page = await onPage(
    app(
      <Routes>
        <Route path="/home" element={<Titled title="Home" />} />
        <Route path="/again" element={<Titled key="again" title="Home" />} />
        <Route path="/late" element={<Late />} />
        <Route path="/loaded" element={<Loaded />} />
        <Route path="/untitled" element={<Untitled />} />
      </Routes>,
    ),
    { at: '/home' },
  )
})
afterEach(async () => {
  await page.end()
  vi.useRealTimers()
})

it('says nothing about the page that was opened', async () => {
  await pass(longestMs)
  expect(said()).toBe('')
})

it('says the title of a page that loads lazily, and never that of the page before', async () => {
  await follow('/late')
  await pass(aSecond - 1)
  expect(said()).toBe('')
  await pass(1)
  await pass(quietMs)
  expect(document.activeElement?.id).toBe('page')
  expect(said()).toBe('Debrief · Mockloop')
})

it('waits for the name that comes with a page’s data', async () => {
  await follow('/loaded')
  await pass(aSecond - 1)
  expect(said()).toBe('')
  await pass(1 + 2 * quietMs)
  expect(said()).toBe('Package, Mara · Mockloop')
})

it('says the same title again on the next page that has it', async () => {
  await follow('/again')
  expect(said()).toBe('')
  await pass(quietMs)
  expect(said()).toBe('Home · Mockloop')
  await follow('/home')
  expect(said()).toBe('')
  await pass(quietMs)
  expect(said()).toBe('Home · Mockloop')
})

it('says the title there is where a page sets none', async () => {
  await follow('/untitled')
  await pass(longestMs)
  expect(said()).toBe('Home · Mockloop')
})

it('says only the last of two pages that follow each other', async () => {
  await follow('/late')
  await follow('/again')
  await pass(quietMs)
  expect(said()).toBe('Home · Mockloop')
  await pass(longestMs)
  expect(said()).toBe('Home · Mockloop')
})
