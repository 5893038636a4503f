import { assertNever } from '#shared/lib/assert-never.ts'
import type { Room } from '../room.ts'
import { VoidStage } from './broken-seal.tsx'
import { ChallengeStage } from './challenge-stage.tsx'
import { ClosedStage } from './closed-stage.tsx'
import { DecisionStage } from './decision-stage.tsx'
import { FeedbackStage } from './feedback-stage.tsx'
import { ReadStage, RollCallStage } from './opening-stages.tsx'
import { RationaleStage } from './rationale-stage.tsx'
import { RevealStage } from './reveal-stage.tsx'
import { VoteStage } from './vote-stage.tsx'
import { WalkStage } from './walk-stage.tsx'

/** One step, one thing to do. */
export function Stage({ room, streams }: { room: Room; streams: ReadonlyMap<string, MediaStream> }) {
  const { step, voided } = room.state
  if (voided !== null) return <VoidStage room={room} />
  switch (step) {
    case 'SCHEDULED':
    case 'ROLL_CALL':
      return <RollCallStage room={room} />
    case 'SILENT_READ':
      return <ReadStage room={room} />
    case 'REVEAL':
      return <RevealStage room={room} streams={streams} />
    case 'REVOTE_1':
      return <VoteStage room={room} ballot="revote1" />
    case 'LP_WALK':
      return <WalkStage room={room} />
    case 'CHALLENGE':
      return <ChallengeStage room={room} />
    case 'FINAL_VOTE':
      return <VoteStage room={room} ballot="final" />
    case 'DECISION':
      return <DecisionStage room={room} />
    case 'RATIONALE':
      return <RationaleStage room={room} />
    case 'FEEDBACK':
      return <FeedbackStage room={room} />
    case 'CLOSED':
      return <ClosedStage room={room} />
    default:
      return assertNever(step)
  }
}
