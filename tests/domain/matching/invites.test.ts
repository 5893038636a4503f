import { describe, expect, it } from 'vitest'
import { inviteRefusal, type InviteInput, type InviteRefusal } from '#shared/domain/matching/invites.ts'

const welcome: InviteInput = {
  isCandidate: false,
  isSeated: false,
  hasSatBefore: false,
  isBlocked: false,
  forBarRaiser: false,
  isGuest: false,
  hasLevel: true,
}

describe('an invite', () => {
  it.each<[string, Partial<InviteInput>, InviteRefusal | null]>([
    ['nothing stands in the way', {}, null],
    ['the candidate', { isCandidate: true }, 'candidate'],
    ['who holds a seat already', { isSeated: true }, 'seated'],
    ['who sat here before', { hasSatBefore: true }, 'satBefore'],
    ['a block', { isBlocked: true }, 'blocked'],
    ['a guest who interviews, without a level', { isGuest: true, hasLevel: false }, null],
    ['a guest as bar raiser', { isGuest: true, forBarRaiser: true }, 'guest'],
    ['a bar raiser without a level', { forBarRaiser: true, hasLevel: false }, 'noLevel'],
    ['a bar raiser with one', { forBarRaiser: true }, null],
    ['a blocked candidate hears the first reason only', { isCandidate: true, isBlocked: true }, 'candidate'],
  ])('[MT-17] [I-23] %s', (_, over, refusal) => {
    expect(inviteRefusal({ ...welcome, ...over })).toBe(refusal)
  })
})
