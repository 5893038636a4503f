// The numbers of committee mode, each with its unit and its rule (CM-1 to CM-8).
const minute = 60_000

export const committeePolicy = {
  /** Readers of one committee (CM-1). */
  readers: { min: 3, max: 5 },
  /** Milliseconds of the silent read, of a ballot, and of the reader round for each reader (CM-2, CM-4). */
  silentReadMs: 12 * minute,
  ballotMs: 2 * minute,
  lineMs: minute,
  /** Milliseconds an author has to clarify: when all sit together, and otherwise (CM-5). */
  clarifyLiveMs: 2 * minute,
  clarifyMs: 24 * 60 * minute,
  /** Readers who may differ from an outcome, in writing (CM-6). */
  dissentersAtMost: 1,
  /** How useful a note set was (CM-8). */
  usefulness: { least: 1, most: 5 },
} as const
