// @vitest-environment jsdom
// Voting no in a debrief: the form asks for what the no rests on, and sends it with the vote.
import '#tests/support/default-pack.ts'
import { act } from 'react'
import { afterEach, expect, it } from 'vitest'
import { VoteStage } from '#client/features/debriefs/components/vote-stage.tsx'
import { Slip } from '#client/features/debriefs/components/slip.tsx'
import { voteFormWords, voteReasonFormWords as words } from '#client/features/debriefs/ballot-words.ts'
import type { Room as ClientRoom } from '#client/features/debriefs/room.ts'
import type { PersonCommand } from '#shared/contracts/debrief-state.ts'
import { debriefAbilities } from '#shared/domain/debrief/abilities.ts'
import { ownPart } from '#shared/domain/debrief/ballots.ts'
import { onPage, type OnPage } from '#tests/support/on-page.tsx'
import { demoInput, noReason, Room } from '../../domain/debrief/debrief-room.ts'

let page: OnPage
let sent: PersonCommand[] = []
afterEach(async () => {
  sent = []
  await page.end()
})

function seenBy(meId: string, { debrief, state, now, pkg: { packageIntact } }: Room): ClientRoom {
  const own = ownPart(debrief, meId)
  const abilities: string[] = debriefAbilities(state, { personId: meId, own, now, packageIntact })
  const around = { loopId: 'loop', debriefId: 'debrief', candidateName: 'Mara', roleTitle: 'PM', meId, seq: 1 }
  return {
    snapshot: {
      ...around,
      state,
      own,
      packageIntact,
      abilities: debriefAbilities(state, { personId: meId, own, now, packageIntact }),
      serverNow: now,
    },
    state,
    pack: null,
    can: (command) => abilities.includes(command),
    send: async (command) => {
      sent.push(command)
      return null
    },
  }
}
const vote = async (meId: string, room = new Room().toRevote()) => {
  page = await onPage(<VoteStage room={seenBy(meId, room)} ballot="revote1" />)
}
const radio = (group: number, value: string) =>
  document
    .querySelectorAll<HTMLElement>('[role=radiogroup], fieldset')
    [group]?.querySelector<HTMLInputElement>(`input[value=${value}]`) ?? null
const choose = async (group: number, value: string) => act(async () => radio(group, value)?.click())
const seal = () => page.find('button', voteFormWords.submit) as HTMLButtonElement
const said = () => document.body.textContent

it('[DR-6] a bar raiser’s no without a reason can’t be sealed, and the form says what is missing', async () => {
  await vote('br')
  expect(said()).not.toContain(words.veto)
  await choose(0, 'NI')
  await choose(1, 'I')
  expect(said()).toContain(words.veto)
  expect(said()).toContain('A bar raiser’s no names its principle.')
  expect(seal().disabled).toBe(true)
})

it('[DR-6] a no that was given before with its reason asks for nothing', async () => {
  const seats = demoInput.seats.map((seat) =>
    seat.personId === 'br' && seat.vote ? { ...seat, vote: { ...seat.vote, reason: noReason } } : seat,
  )
  await vote('br', new Room({ ...demoInput, seats }).toRevote())
  await choose(0, 'NI')
  await choose(1, 'I')
  expect(said()).not.toContain(words.veto)
  await page.press(seal())
  expect(sent).toMatchObject([{ type: 'sealVote', target: 'NI', reason: null }])
})

it('[DR-6] a yes and a peer’s plain no ask for nothing', async () => {
  await vote('peer')
  await choose(0, 'NI')
  expect(said()).not.toContain(words.strongNo)
  await choose(0, 'SNH')
  expect(said()).toContain(words.strongNo)
  expect(said()).not.toContain(words.wouldChange)
})

it('[I-14] after the reveal the reason is shown with the vote', async () => {
  const given = { personId: 'br', target: 'NI', fallback: 'I', confidence: null, movedLine: null } as const
  page = await onPage(<Slip vote={{ ...given, reason: noReason }} ratings={[]} fallbackLevel={5} />)
  for (const text of ['Ownership', noReason.line, noReason.wouldChange]) expect(said()).toContain(text)
})
