import type { LocalMedia } from '#client/call/use-media.ts'
import type { SocketState } from '#client/lib/socket-client.ts'
import type { StageHeading } from '#client/ui/use-stage-focus.ts'
import { StudioPage } from '#client/ui/page.tsx'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { CallView } from '../room-call.ts'
import type { Send } from '../room-live.ts'
import { CandidatePanel } from './candidate-panel.tsx'
import { InterviewerPanel, type NotesSlot } from './interviewer-panel.tsx'
import styles from './live-room.module.css'
import { RoomBar } from './room-bar.tsx'
import { RoomStrips } from './room-strips.tsx'
import { Stage } from './stage.tsx'

export interface LiveRoomProps {
  round: RoundView
  state: RoomState
  heading: StageHeading
  status: SocketState
  reason: string | null
  call: CallView
  media: LocalMedia
  elsewhere: boolean
  send: Send
  problem: string | null
  onTakeBack: () => void
  /** The interviewer's live notes; absent before they can write. */
  notes: NotesSlot | null
  sessionTime: () => number
}

export function LiveRoom({
  round,
  state,
  heading,
  status,
  reason,
  call,
  media,
  elsewhere,
  send,
  problem,
  onTakeBack,
  notes,
  sessionTime,
}: LiveRoomProps) {
  return (
    <StudioPage
      bar={<RoomBar round={round} state={state} heading={heading} />}
      stage={
        <div className={styles.stage}>
          <RoomStrips round={round} state={state} status={status} reason={reason} problem={problem} send={send} />
          <Stage
            round={round}
            state={state}
            call={call}
            media={media}
            elsewhere={elsewhere}
            send={send}
            onTakeBack={onTakeBack}
          />
        </div>
      }
      panel={
        round.side === 'interviewer' ? (
          <InterviewerPanel round={round} state={state} send={send} notes={notes} sessionTime={sessionTime} />
        ) : (
          <CandidatePanel round={round} state={state} send={send} />
        )
      }
    />
  )
}
