// Roll call, silent read and ballots (DR-5, DR-6, I-13, I-14): who has read is shown as a number, pins and votes stay shut until they
// open for all at once, a sealed vote is not changed, and a no names what it rests on.
import { reject } from '#shared/lib/result.ts'
import { ballotReason } from './ballot-reason.ts'
import { isChange, voteBefore } from './ballots.ts'
import { happened, sealedAway, type HandlersOf } from './outcome-of-command.ts'
import { debriefPolicy } from './policy.ts'
import { holderOf } from './quorum.ts'

export const readingHandlers: HandlersOf<'confirmAlone' | 'finishReading' | 'pin' | 'unpin'> = {
  confirmAlone: ({ state, actorId }) =>
    state.confirmedAlone.includes(actorId)
      ? reject('CONFLICT', 'You have confirmed already.')
      : happened({ type: 'confirmedAlone', personId: actorId }),

  finishReading: ({ debrief, actorId }) => {
    const { doneReaders } = debrief.private
    if (doneReaders.includes(actorId)) return reject('CONFLICT', 'You have finished already.')
    return sealedAway(
      { type: 'readingDone', personId: actorId },
      { type: 'readingDone', count: doneReaders.length + 1 },
    )
  },

  pin: ({ debrief, actorId, command: { principle, text } }) => {
    const own = debrief.private.pins[actorId] ?? []
    const { pinsPerReader } = debriefPolicy
    if (own.length >= pinsPerReader)
      return reject('CONFLICT', `Pin at most ${pinsPerReader} questions; take one away first.`)
    const numbers = Array.from({ length: pinsPerReader }, (_, at) => `${actorId.slice(0, 60)}-${at + 1}`)
    const id = numbers.find((each) => own.every((pin) => pin.id !== each)) ?? actorId
    return sealedAway({ type: 'pinned', personId: actorId, pin: { id, principle, text } })
  },

  unpin: ({ debrief, actorId, command: { pinId } }) => {
    const has = (debrief.private.pins[actorId] ?? []).some((pin) => pin.id === pinId)
    return has
      ? sealedAway({ type: 'unpinned', personId: actorId, pinId })
      : reject('NOT_FOUND', 'This question is not yours or is gone.')
  },
}

const reasonField = { principle: 'principle', line: 'line', concern: 'line', wouldChange: 'wouldChange' } as const

export const voteHandlers: HandlersOf<'sealVote'> = {
  sealVote: ({ debrief, state, actorId, command, pkg }) => {
    const { ballot, target, fallback, confidence, line } = command
    if (ballot !== (state.step === 'REVOTE_1' ? 'revote1' : 'final'))
      return reject('ILLEGAL_TRANSITION', 'This ballot is not open.')
    if (debrief.private.ballots[ballot][actorId]) return reject('SEALED', 'Your vote is sealed.')
    if ((state.fallbackLevel === null) !== (fallback === null)) {
      const message = fallback === null ? 'Vote at the fallback level too.' : 'This loop has no fallback level.'
      return reject('INVALID_INPUT', message, 'fallback')
    }
    const changed = isChange(debrief, actorId, { ballot, target, fallback })
    if (changed && !line) return reject('INVALID_INPUT', 'Which line moved you? Choose it.', 'line')
    const { reason, lacking } = ballotReason({
      ...command,
      reason: command.reason ?? null,
      barRaiser: holderOf(state.attendees, 'barRaiser')?.personId === actorId,
      before: voteBefore(debrief, actorId, ballot),
      ratings: pkg.cells.filter((cell) => cell.authorId === actorId).map((cell) => cell.rating),
    })
    const [lacks] = lacking
    if (lacks) return reject('INVALID_INPUT', `${lacks.message} ${lacks.question}`, `reason.${reasonField[lacks.part]}`)
    const vote = { target, fallback, confidence, line: changed ? line : null, reason }
    const count = state.sealed[ballot] + 1
    return sealedAway({ type: 'voteSealed', personId: actorId, ballot, vote }, { type: 'voteSealed', ballot, count })
  },
}
