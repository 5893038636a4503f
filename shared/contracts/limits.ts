// Every limit that both sides must agree on, once. Texts count UTF-16 units; times are milliseconds.
const second = 1_000
const minute = 60 * second
const hour = 60 * minute

export const limits = {
  name: { min: 1, max: 80 },
  email: { max: 254 },
  password: { min: 10, max: 200 },
  title: { max: 120 },
  /** When a story happened. */
  storyTime: { max: 60 },
  /** What a role needs most. */
  roleNeed: { max: 300 },
  noteText: { max: 20_000 },
  shortText: { max: 2_000 },
  quotesPerItem: 40,
  probesPerItem: 40,
  itemsPerNoteSet: 40,
  savesPerRequest: 50,
  groups: { count: 10, max: 80 },
  languages: 8,
  /** More missed events than this, and the whole state is sent instead. */
  catchUpEvents: 200,
  pageSize: { default: 30, max: 100 },
  socketPayloadBytes: 256 * 1024,
  bodyBytes: 512 * 1024,
} as const

export const durations = {
  inviteLifeMs: 7 * 24 * hour,
  confirmLinkLifeMs: 7 * 24 * hour,
  resetLinkLifeMs: 60 * minute,
  proposalConfirmMs: 30 * second,
  ticketLifeMs: 10 * minute,
  ticketDropGraceMs: 20 * second,
  roomDropGraceMs: 120 * second,
  pauseTotalMs: 5 * minute,
  autoPauseAbortMs: 10 * minute,
  wrapOverrunMs: 3 * minute,
  noteDueMs: 24 * hour,
  noteWaiveAfterLateMs: 72 * hour,
  seatOpenMs: 72 * hour,
  quorumLostMs: 10 * minute,
} as const

export const pausesPerRound = 2
export const guestName = 'Guest'
