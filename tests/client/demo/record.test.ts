import { describe, expect, it } from 'vitest'
import { forCount, movesOf, nameIn, walkOf } from '#client/features/demo/record.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { buildCopy } from '#server/features/demo/copy.ts'
import { withTitles } from '#shared/demo/story-titles.ts'
import { demoDebrief } from '#shared/demo/debrief.ts'

let made = 0
const { debrief, cast } = buildCopy({
  ownerId: 'owner',
  nextId: () => `id-${String((made += 1))}`,
  now: Date.UTC(2026, 0, 12),
  principlePack: defaultPack,
})
const { state } = debrief
const seatOf = (personId: string) => cast.seats.find((seat) => seat.personId === personId)?.seatId

describe("the record of the demo's debrief", () => {
  it('[DM-4] names who moved, from where to where, and the line that moved them', () => {
    expect(movesOf(state).map((move) => [seatOf(move.personId), move.from, move.to, move.line])).toEqual([
      ['PEER', 'SH', 'I', 'it sat with the retention team'],
      ['ENG', 'I', 'NI', 'we hit the goal, so I moved on'],
    ])
  })

  it('[DM-4] walks the principles in their order, each with its questions, its turns and its end', () => {
    const walk = walkOf(state)
    expect(
      walk.map(({ principle, questions, turns, end }) => [
        principle,
        questions.length,
        turns.map((turn) => seatOf(turn.personId)),
        end?.kind,
      ]),
    ).toEqual([
      ['OW', 1, ['DATA', 'HM', 'BR'], 'resolution'],
      ['HS', 0, [], 'remark'],
      ['ET', 4, ['ENG', 'HM'], 'remark'],
    ])
    expect(walk.map(({ end }) => end?.text)).toEqual(withTitles(demoDebrief.walk).map(({ outcome }) => outcome.reason))
  })

  it('[DM-4] counts who is for as a gate does', () => {
    expect(forCount((state.ballots.final ?? []).map((vote) => vote.target))).toBe('3 of 5 for')
    expect(forCount((state.ballots.final ?? []).flatMap((vote) => vote.fallback ?? []))).toBe('all for')
  })

  it('[DM-4] calls people by their first name', () => {
    expect(nameIn({ state }, state.attendees[2]?.personId ?? '')).toBe('Adaeze')
    expect(nameIn({ state }, 'nobody')).toBe('Someone')
  })
})
