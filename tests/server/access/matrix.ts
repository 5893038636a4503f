// The expected outcome of every route and socket request. The columns of a row: signed out, a guest, an account outside the loop, an
// interviewer of another loop; then in the requested loop: the candidate, an interviewer before and one after their own submit, the
// bar raiser. UNAUTHENTICATED, FORBIDDEN and NOT_FOUND mean that access was denied; with any other code, a rule refused the request.
import type { Body } from './knock.ts'
import type { Persona, Stage } from './world.ts'

export interface Row {
  /** The requested loop; `notesDue` if left out. */
  stage?: Stage
  /** Whose round and notes are requested; each person's own if left out. */
  named?: Persona
  body?: Body
  outcomes: string
}

const loopBody = () => ({ templateId: 'mini-2', role: 'PM', roleTitle: 'PM', targetLevel: 5, fallbackLevel: 4 })
const profileBody = () => ({
  name: 'Same Name',
  role: 'PM',
  level: 6,
  targetLevel: 6,
  timeZone: 'UTC',
  languages: [{ code: 'en', level: 3 }],
  groups: [],
  skills: {},
})
const reportBody = () => ({
  content: {
    outcome: null,
    level: null,
    targetLevel: 5,
    override: false,
    headline: 'Inclined at L5.',
    summary: 'You start from cases that can be counted.',
    core: [],
    principles: [],
    keep: [],
    change: [],
    strongestLine: null,
    framed: null,
    nextLoop: [],
  },
})
let asked = 0
/** Each email address has its own limit. */
const freshAddress = () => ({ email: `nobody-${String((asked += 1))}@example.org` })
const account = { email: 'taken@example.org', password: 'a password to remember' }

export const routeRows: Record<string, Row> = {
  'GET /api/loops': { outcomes: 'UNAUTHENTICATED ok ok ok ok ok ok ok' },
  'GET /api/loops/:loopId': { outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND ok ok ok ok' },
  'GET /api/loops/:loopId/assignment': {
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN FORBIDDEN FORBIDDEN ok',
  },
  'GET /api/loops/:loopId/notes': { outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN ok ok ok' },
  'GET /api/loops/:loopId/package': {
    stage: 'decided',
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN ok ok ok',
  },
  'GET /api/loops/:loopId/self-rating': {
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND ok FORBIDDEN FORBIDDEN FORBIDDEN',
  },
  'GET /api/loops/:loopId/report': {
    stage: 'decided',
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND ok ok ok',
  },
  'GET /api/rounds/:roundId': {
    named: 'after',
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND ok NOT_FOUND ok NOT_FOUND',
  },
  'GET /api/rounds/:roundId/ice': {
    named: 'after',
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND ok NOT_FOUND ok NOT_FOUND',
  },
  'GET /api/rounds/:roundId/notes': {
    named: 'after',
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND ok NOT_FOUND',
  },
  'GET /api/invites/:token': {
    outcomes:
      'INVITE_UNUSABLE INVITE_UNUSABLE INVITE_UNUSABLE INVITE_UNUSABLE INVITE_UNUSABLE INVITE_UNUSABLE INVITE_UNUSABLE INVITE_UNUSABLE',
  },
  'GET /api/queue': { outcomes: 'UNAUTHENTICATED ok ok ok ok ok ok ok' },
  'GET /api/pack': { outcomes: 'ok ok ok ok ok ok ok ok' },
  'GET /api/demo/excerpt': { outcomes: 'ok ok ok ok ok ok ok ok' },
  'GET /api/demo/:loopId': {
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND',
  },
  'GET /api/demo/:loopId/debrief': {
    stage: 'decided',
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND',
  },
  'GET /api/demo/:loopId/sealed': {
    stage: 'decided',
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND',
  },
  'GET /api/me': { outcomes: 'ok ok ok ok ok ok ok ok' },
  'GET /api/me/profile': { outcomes: 'UNAUTHENTICATED ok ok ok ok ok ok ok' },
  'GET /api/dev/mail': {
    outcomes: 'status 404 status 404 status 404 status 404 status 404 status 404 status 404 status 404',
  },
  'POST /api/dev/sign-in-links': {
    body: () => ({ to: '/home' }),
    outcomes: 'status 404 status 404 status 404 status 404 status 404 status 404 status 404 status 404',
  },
  'POST /api/loops': { body: loopBody, outcomes: 'UNAUTHENTICATED ok ok ok ok ok ok ok' },
  'POST /api/loops/:loopId/cancel': {
    stage: 'decided',
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND ILLEGAL_TRANSITION FORBIDDEN FORBIDDEN FORBIDDEN',
  },
  'POST /api/loops/:loopId/leave': {
    outcomes:
      'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN ILLEGAL_TRANSITION ILLEGAL_TRANSITION ILLEGAL_TRANSITION',
  },
  'POST /api/loops/:loopId/seats/:seatId/invites': {
    named: 'after',
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND SEAT_TAKEN FORBIDDEN FORBIDDEN FORBIDDEN',
  },
  'POST /api/invites/:token/accept': {
    body: () => ({ acceptDuties: true }),
    outcomes:
      'UNAUTHENTICATED INVITE_UNUSABLE INVITE_UNUSABLE INVITE_UNUSABLE INVITE_UNUSABLE INVITE_UNUSABLE INVITE_UNUSABLE INVITE_UNUSABLE',
  },
  'POST /api/notes/:noteSetId/submit': {
    named: 'before',
    body: () => ({ keep: {} }),
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOTES_BLOCKED NOT_FOUND NOT_FOUND',
  },
  'POST /api/notes/:noteSetId/addenda': {
    named: 'after',
    body: () => ({ text: 'The window was nine weeks.' }),
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND ok NOT_FOUND',
  },
  'POST /api/notes/:noteSetId/return': {
    stage: 'decided',
    named: 'after',
    body: () => ({ reason: 'Name who watches it.' }),
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN FORBIDDEN FORBIDDEN ILLEGAL_TRANSITION',
  },
  'POST /api/notes/:noteSetId/waive': {
    named: 'before',
    body: () => ({ reason: 'No answer.' }),
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN FORBIDDEN FORBIDDEN ILLEGAL_TRANSITION',
  },
  'POST /api/rounds/:roundId/time': {
    named: 'after',
    body: () => ({ startsAt: 4_000_000_000_000 }),
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND ILLEGAL_TRANSITION NOT_FOUND ILLEGAL_TRANSITION NOT_FOUND',
  },
  'PUT /api/loops/:loopId/self-rating': {
    stage: 'decided',
    body: () => ({ ratings: { CO: 4, OW: 4, IS: 3, DD: 4 } }),
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND ok FORBIDDEN FORBIDDEN FORBIDDEN',
  },
  'PUT /api/loops/:loopId/report': {
    stage: 'decided',
    body: reportBody,
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN FORBIDDEN FORBIDDEN ok',
  },
  'POST /api/loops/:loopId/report/answer': {
    stage: 'decided',
    body: () => ({ text: 'The warehouse moved too.' }),
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN FORBIDDEN FORBIDDEN',
  },
  'POST /api/queue': {
    body: () => ({ kind: 'interviewer', barRaiser: false }),
    outcomes: 'UNAUTHENTICATED PROFILE_INCOMPLETE ok ok ok ok ok ok',
  },
  // Who joined in the row before is searching.
  'PUT /api/queue/bar-raiser': {
    body: () => ({ barRaiser: true }),
    outcomes: 'UNAUTHENTICATED ILLEGAL_TRANSITION ok ok ok ok ok ok',
  },
  'DELETE /api/queue': { outcomes: 'UNAUTHENTICATED ok ok ok ok ok ok ok' },
  'POST /api/queue/proposals/:proposalId/confirm': {
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND',
  },
  'POST /api/queue/proposals/:proposalId/decline': {
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND',
  },
  'POST /api/demo': { outcomes: 'ok ok ok ok ok ok ok ok' },
  'POST /api/demo/:loopId/vote': {
    stage: 'decided',
    body: () => ({ target: 'I', fallback: 'I', line: null }),
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND',
  },
  'POST /api/demo/:loopId/restart': {
    stage: 'decided',
    outcomes: 'UNAUTHENTICATED NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND',
  },
  'PUT /api/me/profile': { body: profileBody, outcomes: 'UNAUTHENTICATED ok ok ok ok ok ok ok' },
  'POST /api/session/sign-up': {
    body: () => ({ name: 'Taken', ...account }),
    outcomes: 'EMAIL_TAKEN EMAIL_TAKEN EMAIL_TAKEN EMAIL_TAKEN EMAIL_TAKEN EMAIL_TAKEN EMAIL_TAKEN EMAIL_TAKEN',
  },
  'POST /api/session/upgrade': {
    body: () => ({ name: 'Taken', ...account }),
    outcomes: 'UNAUTHENTICATED EMAIL_TAKEN CONFLICT CONFLICT CONFLICT CONFLICT CONFLICT CONFLICT',
  },
  'POST /api/session/sign-in': {
    body: () => ({ ...account, password: 'not the password' }),
    outcomes:
      'WRONG_CREDENTIALS WRONG_CREDENTIALS WRONG_CREDENTIALS WRONG_CREDENTIALS WRONG_CREDENTIALS WRONG_CREDENTIALS WRONG_CREDENTIALS WRONG_CREDENTIALS',
  },
  'POST /api/session/request-reset': {
    body: freshAddress,
    outcomes: 'ok ok ok ok ok ok ok ok',
  },
  'POST /api/session/reset': {
    body: () => ({ token: 'no-such-token-0123456789', password: account.password }),
    outcomes: 'LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED',
  },
  'POST /api/session/confirm': {
    body: () => ({ token: 'no-such-token-0123456789' }),
    outcomes: 'LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED LINK_EXPIRED',
  },
  'POST /api/session/check-link': {
    body: () => ({ purpose: 'reset', token: 'no-such-token-0123456789' }),
    outcomes: 'ok ok ok ok ok ok ok ok',
  },
  'POST /api/session/send-confirmation': { outcomes: 'UNAUTHENTICATED CONFLICT ok ok ok ok ok ok' },
  'POST /api/session/guest': {
    body: () => ({ name: 'Gus' }),
    outcomes: 'ok ok CONFLICT CONFLICT CONFLICT CONFLICT CONFLICT CONFLICT',
  },
  'POST /api/session/sign-out': { outcomes: 'ok ok ok ok ok ok ok ok' },
}

const device = 'device-1'
const signal = { description: { type: 'offer', sdp: 'v=0' } }

/** A socket without a session is refused at the handshake, so these rows have no first column. */
export const requestRows: Record<string, Omit<Row, 'body'> & { payload: NonNullable<Body> }> = {
  'room:join': {
    named: 'after',
    payload: ({ roundId }) => ({ roundId, device }),
    outcomes: 'NOT_FOUND NOT_FOUND NOT_FOUND ok NOT_FOUND ok NOT_FOUND',
  },
  'room:snapshot': {
    named: 'after',
    payload: ({ roundId }) => ({ roundId }),
    outcomes: 'NOT_FOUND NOT_FOUND NOT_FOUND ok NOT_FOUND ok NOT_FOUND',
  },
  'room:command': {
    named: 'after',
    payload: ({ roundId }) => ({ roundId, command: { type: 'timeCheck' } }),
    outcomes: 'NOT_FOUND NOT_FOUND NOT_FOUND ILLEGAL_TRANSITION NOT_FOUND ILLEGAL_TRANSITION NOT_FOUND',
  },
  'room:signal': {
    named: 'after',
    payload: ({ roundId }) => ({ roundId, from: device, to: 'device-2', signal }),
    outcomes: 'NOT_FOUND NOT_FOUND NOT_FOUND ok NOT_FOUND ok NOT_FOUND',
  },
  'debrief:join': {
    stage: 'decided',
    payload: ({ loopId }) => ({ loopId, device }),
    outcomes: 'NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN ok ok ok',
  },
  'debrief:snapshot': {
    stage: 'decided',
    payload: ({ loopId }) => ({ loopId }),
    outcomes: 'NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN ok ok ok',
  },
  'debrief:command': {
    stage: 'decided',
    payload: ({ loopId }) => ({ loopId, command: { type: 'open' } }),
    outcomes: 'NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN FORBIDDEN FORBIDDEN ILLEGAL_TRANSITION',
  },
  'debrief:signal': {
    stage: 'decided',
    payload: ({ loopId }) => ({ loopId, from: device, to: 'device-2', signal }),
    outcomes: 'NOT_FOUND NOT_FOUND NOT_FOUND FORBIDDEN ok ok ok',
  },
  'notes:save': {
    named: 'after',
    payload: ({ noteSetId }) => ({ noteSetId, fields: [{ key: 'set.strengths', value: 'Mine now.', base: 0 }] }),
    outcomes: 'NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND SEALED NOT_FOUND',
  },
}
