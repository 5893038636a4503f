import { describe, expect, it } from 'vitest'
import { ownReason } from '#shared/domain/language/own-reason.ts'

describe('the candidate’s own part of a why', () => {
  it.each([
    ['Because the team agreed on it.', ''],
    ['The whole team agreed that a huddle would be better.', ''],
    ['Asked for the reason. The team had agreed that one schedule was best.', 'Asked for the reason.'],
    ['Sales wanted it for two large accounts.', ''],
    ['A pause is undone in a minute. The team agreed on it.', 'A pause is undone in a minute.'],
    [
      'Turned down a second tool because it moved the work to support.',
      'Turned down a second tool because it moved the work to support.',
    ],
    [
      'Not because sales wanted it, but because a third invoice cannot be taken back.',
      'Not because sales wanted it, but because a third invoice cannot be taken back.',
    ],
  ])('[LN-8] %s', (why, own) => expect(ownReason(why)).toBe(own))
})
