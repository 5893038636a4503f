// @vitest-environment jsdom
// Where the focus is while a debrief goes on: on each new heading, in a question asked in place, and never nowhere.
import '#tests/support/default-pack.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, useEffect, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openingWords } from '#client/features/debriefs/opening-words.ts'
import { OpenDebrief } from '#client/features/debriefs/pages/debrief-page.tsx'
import { controlWords } from '#client/features/debriefs/room-words.ts'
import { stageWords } from '#client/features/debriefs/words.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import { debriefAbilities } from '#shared/domain/debrief/abilities.ts'
import { ownPart } from '#shared/domain/debrief/ballots.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'
import { Room } from '../../domain/debrief/debrief-room.ts'

type PageProps = Parameters<typeof OpenDebrief>[0]
const nothing = () => undefined
const call: PageProps['call'] = {
  joined: false,
  streams: new Map(),
  join: nothing,
  leave: nothing,
  media: {
    stream: null,
    opening: false,
    problem: null,
    mic: true,
    camera: true,
    setMic: nothing,
    setCamera: nothing,
  } as unknown as PageProps['call']['media'],
}

let room: Room
let page: OnPage
let show: (snapshot: DebriefSnapshot) => void
let sent: string[]

/** What the person's page is sent of the room as it is now. */
function snapshotFor(meId: string): DebriefSnapshot {
  const { debrief, state, now, pkg } = room
  const own = ownPart(debrief, meId)
  return {
    loopId: 'loop-1',
    debriefId: 'debrief-1',
    candidateName: 'Mara Heron',
    roleTitle: 'Senior PM',
    meId,
    state,
    own,
    packageIntact: pkg.packageIntact,
    abilities: debriefAbilities(state, { personId: meId, own, now, packageIntact: pkg.packageIntact }),
    seq: 1,
    serverNow: now,
  }
}

function Debrief({ meId }: { meId: string }) {
  const [snapshot, setSnapshot] = useState(() => snapshotFor(meId))
  useEffect(() => {
    show = setSnapshot
  }, [])
  const view = { snapshot, status: 'live', reason: null, devices: [] } as const
  const send: PageProps['connection']['send'] = async ({ type }) => {
    sent.push(type)
    return null
  }
  return <OpenDebrief connection={{ send }} view={view} snapshot={snapshot} call={call} />
}

async function open(start: Room, meId = 'br'): Promise<void> {
  room = start
  const queryClient = new QueryClient({ defaultOptions: { queries: { queryFn: () => new Promise(nothing) } } })
  // Never answered: what a package shows is another test's.
  queryClient.setQueryDefaults(['loop'], { enabled: false })
  page = await onPage(
    <QueryClientProvider client={queryClient}>
      <Debrief meId={meId} />
    </QueryClientProvider>,
  )
}
const goOn = (change: (room: Room) => Room, meId = 'br') =>
  act(async () => {
    change(room)
    show(snapshotFor(meId))
  })
const heading = () => document.querySelector('h1')
const isOnHeading = () => document.activeElement === heading()

beforeEach(() => {
  sent = []
})
afterEach(() => page.end())

describe('a stage that begins', () => {
  const stages: readonly [string, () => Room, (room: Room) => Room][] = [
    ['the silent read', () => new Room(), (before) => before.toSilentRead()],
    ['the reveal', () => new Room().toSilentRead(), () => (room = new Room().toReveal())],
    ['the second vote', () => new Room().toReveal(), () => (room = new Room().toRevote())],
    ['the principle review', () => new Room().toRevote(), () => (room = new Room().toWalk())],
    ['the challenge', () => new Room().toWalk(), () => (room = new Room().toChallenge())],
    ['the final vote', () => new Room().toChallenge(), () => (room = new Room().toFinal())],
    ['the decision', () => new Room().toFinal(), () => (room = new Room().toDecision())],
  ]
  it.each(stages)('has the focus on its heading: %s', async (_name, before, change) => {
    await open(before())
    expect(isOnHeading(), 'the page that was opened').toBe(false)
    await goOn(change)
    expect(heading()?.textContent).toBe(stageWords(room.state).title)
    expect(isOnHeading()).toBe(true)
  })
})

describe('the question before an adjournment', () => {
  const opener = () => page.find('button', controlWords.adjourn)
  const question = () => document.querySelector('[role=group][tabindex="-1"]')

  beforeEach(async () => {
    await open(new Room().toReveal())
    await page.press(opener())
  })
  it('has the focus, says what happens, and sends nothing by itself', () => {
    expect(document.activeElement).toBe(question())
    expect(question()?.getAttribute('aria-label')).toContain(controlWords.adjournHelp)
    expect(sent).toEqual([])
  })
  it.each(['Escape', controlWords.adjournKeep])('is closed by %s, and the focus is on its button', async (way) => {
    await (way === 'Escape' ? page.key(way) : page.press(page.find('button', way)))
    expect(question()).toBeNull()
    expect(document.activeElement).toBe(opener())
    expect(sent).toEqual([])
  })
  it('once answered leaves the focus on the heading, which says that it is adjourned', async () => {
    const sure = page.find('button', controlWords.adjournSure)
    await act(async () => sure?.focus())
    await page.press(sure)
    expect(sent).toEqual(['adjourn'])
    await goOn((now) => now.do('br', { type: 'adjourn' }))
    expect(heading()?.textContent).toBe(stageWords(room.state).title)
    expect(isOnHeading()).toBe(true)
  })
})

describe('within a stage', () => {
  it('a button that is gone once it did its work gives the focus to the heading', async () => {
    const start = new Room()
    await open(start.arrive(...start.everyone).do('br', { type: 'open' }))
    const confirm = page.find('button', openingWords.confirm)
    await act(async () => confirm?.focus())
    await page.press(confirm)
    expect(sent).toEqual(['confirmAlone'])
    await goOn((now) => now.do('br', { type: 'confirmAlone' }))
    expect(page.find('button', openingWords.confirm)).toBeUndefined()
    expect(isOnHeading()).toBe(true)
  })
  it('another person’s doing does not take the focus from a person who is writing', async () => {
    await open(new Room().toWalk())
    const field = document.querySelector('textarea')
    await act(async () => field?.focus())
    expect(document.activeElement).toBe(field)
    await goOn((now) => now.do('br', { type: 'adjourn' }))
    expect(document.activeElement).toBe(field)
  })
})
