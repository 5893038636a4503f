// The five submitted note sets. The demo defines their quality; the linter computes their findings.
import { hashOf } from '#server/lib/hash.ts'
import type { NoteSet } from '#server/features/notes/system.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { durations } from '#shared/contracts/limits.ts'
import type { Finding } from '#shared/contracts/notes.ts'
import { demoLoop } from '#shared/demo/loop.ts'
import { demoNoteSets } from '#shared/demo/package-input.ts'
import { lintNoteSet } from '#shared/domain/notes/submit.ts'
import type { CastMember } from './cast.ts'
import { withTitles } from '#shared/demo/story-titles.ts'
import { hour } from './times.ts'

export type NoteSetRow = NoteSet

/** Titled before anything is computed: findings and the seal are those of the text that visitors read. */
const noteSets = withTitles(demoNoteSets)

const given = (seatId: string) => {
  const found = noteSets.find((set) => set.seatId === seatId)
  if (found === undefined) throw new Error(`The demo's seat ${seatId} has no notes`)
  return found
}

const cachedFindings = new Map<string, Finding[]>()

/** The same text gives the same findings, so each set is linted once per process. */
function findingsOf({ seatId, barRaiser, principles }: CastMember): Finding[] {
  const cached = cachedFindings.get(seatId)
  if (cached !== undefined) return cached
  const { content, lateHours } = given(seatId)
  const { targetLevel: level, fallbackLevel } = demoLoop
  const findings = lintNoteSet({
    principlePack: defaultPack,
    content,
    assigned: principles,
    level,
    fallbackLevel,
    barRaiser,
    lateHours,
  })
  cachedFindings.set(seatId, findings)
  return findings
}

export function sealedNotes(
  member: CastMember,
  {
    loopId,
    round,
    votesOpenedAt,
  }: { loopId: string; round: { liveAt: number; endedAt: number }; votesOpenedAt: number },
): NoteSetRow {
  const { content, hoursAfterRound, lateHours, quality, keptFindings } = given(member.seatId)
  const submittedAt = round.endedAt + hoursAfterRound * hour
  return {
    id: member.noteSetId,
    roundId: member.roundId,
    loopId,
    seatId: member.rowId,
    authorId: member.personId,
    status: 'SEALED',
    shadow: false,
    createdAt: round.liveAt,
    dueAt: round.endedAt + durations.noteDueMs,
    submittedAt,
    lateMs: lateHours * hour,
    version: 1,
    content,
    hash: hashOf(content),
    quality,
    findings: findingsOf(member),
    kept: Object.fromEntries(keptFindings.map(({ finding, reason }) => [`${finding.rule}@${finding.field}`, reason])),
    openedAt: submittedAt,
    votesOpenedAt,
    waivedAt: null,
    remindersSent: 0,
  }
}
