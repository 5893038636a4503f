import { describe, expect, it } from 'vitest'
import { isReplaced, otherDevices } from '#client/call/mesh.ts'
import { tableCall } from '#client/features/debriefs/debrief-call.ts'
import { roomCall } from '#client/features/rooms/room-call.ts'

const me = { personId: 'me', device: 'm1' }

describe('the devices of a call', () => {
  it('are other people’s, each once, and not the own second tab', () => {
    const devices = [
      me,
      { personId: 'me', device: 'm2' },
      { personId: 'b', device: 'z9' },
      { personId: 'c', device: 'a1' },
      { personId: 'b', device: 'z9' },
    ]
    expect(otherDevices(devices, me).map((device) => device.device)).toEqual(['a1', 'z9'])
  })
  it('stay few however many tabs are open', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ personId: `p${String(at)}`, device: `d${String(at)}` }))
    expect(otherDevices(many, me)).toHaveLength(8)
  })
})

describe('a connection', () => {
  const theirs = { personId: 'b', device: 'b1' }
  it.each([
    ['their device is here', [theirs], false],
    ['they lost their socket: the call may still carry sound', [], false],
    ['somebody else is here', [{ personId: 'c', device: 'c1' }], false],
    ['they have a second tab beside it', [theirs, { personId: 'b', device: 'b2' }], false],
    ['they are here with another device instead', [{ personId: 'b', device: 'b2' }], true],
  ])('when %s', (_what, wanted, replaced) => expect(isReplaced(theirs, wanted)).toBe(replaced))
})

describe('of two ends exactly one gives way', () => {
  it.each([
    ['around the table', tableCall, { personId: 'a', device: 'a1' }, { personId: 'b', device: 'z9' }],
    ['around the table', tableCall, { personId: 'a', device: 'm2' }, { personId: 'b', device: 'm1' }],
    ['in a round', roomCall, { personId: 'candidate', device: 'a' }, { personId: 'interviewer', device: 'b' }],
    ['in a round', roomCall, { personId: 'candidate', device: 'b' }, { personId: 'interviewer', device: 'a' }],
  ])('%s', (_where, kind, one, other) => expect(kind.isPolite(one, other)).toBe(!kind.isPolite(other, one)))
})
