import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, type ReactNode } from 'react'
import { useMedia } from '#client/call/use-media.ts'
import { roundOptions } from '#client/entities/round.ts'
import { serverNow } from '#client/lib/clock-offset.ts'
import { useStageFocus, type StageHeading } from '#client/ui/use-stage-focus.ts'
import { useSending } from '#client/live/use-sending.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import type { RoundStatus } from '#shared/contracts/vocabulary.ts'
import { sessionTimeMs } from '#shared/domain/room/session-time.ts'
import type { NotesChoice } from './components/interviewer-panel.tsx'
import { LiveRoom } from './components/live-room.tsx'
import { Lobby } from './components/lobby.tsx'
import { RoomOpening, RoundClosed, RoundOver } from './components/round-over.tsx'
import { overWords } from './over-words.ts'
import { roomCall, useRoomCall } from './room-call.ts'
import { useRoom, type RoomConnection, type RoomView } from './room-live.ts'

/** The input of the interviewer's live notes; the page that composes both supplies the panel. */
export interface NotesContext extends NotesChoice {
  roundId: string
  side: 'interviewer'
  sessionTimeMs: () => number
  live: boolean
}
export type NotesPanel = (context: NotesContext) => ReactNode

interface RoundRoomProps {
  round: RoundView
  notesPanel?: NotesPanel | undefined
}

export function RoundRoom({ round, notesPanel }: RoundRoomProps) {
  const { connection, view } = useRoom(round.id, round.side)
  const state = view.snapshot?.state ?? null
  useFreshRound(round, state)
  const heading = useStageFocus(stageOf(state))
  if (state === null)
    return view.status === 'closed' ? (
      <RoundClosed reason={view.reason ?? overWords.closed} loopId={round.loopId} />
    ) : (
      <RoomOpening reason={view.reason} />
    )
  if (!isOpen(state.status)) return <RoundOver round={round} state={state} heading={heading} />
  return (
    <OpenRoom round={round} room={connection} view={view} state={state} heading={heading} notesPanel={notesPanel} />
  )
}

const running: readonly RoundStatus[] = ['LIVE', 'PAUSED', 'WRAP']
const isRunning = (status: RoundStatus) => running.includes(status)
const isOpen = (status: RoundStatus) => status === 'PLANNED' || status === 'LOBBY' || isRunning(status)

/** What the page is. The wrap-up is no page of its own: a person who is writing keeps the focus. */
function stageOf(state: RoomState | null): string {
  if (state === null) return ''
  if (isRunning(state.status)) return 'live'
  return isOpen(state.status) ? 'lobby' : 'over'
}

/** Full names and the note set are known once the round is live. */
function useFreshRound(round: RoundView, state: RoomState | null): void {
  const queryClient = useQueryClient()
  const wentLive = state !== null && state.liveSince !== null
  useEffect(() => {
    if (wentLive) void queryClient.invalidateQueries(roundOptions(round.id))
  }, [queryClient, round.id, wentLive])
}

interface OpenRoomProps extends RoundRoomProps {
  room: RoomConnection | null
  view: RoomView
  state: RoomState
  heading: StageHeading
}

function OpenRoom({ round, room, view, state, heading, notesPanel }: OpenRoomProps) {
  const { run: send, problem } = useSending(room)
  const holder = state.presence[round.side].mediaDevice
  const elsewhere = room !== null && holder !== null && holder !== room.device
  const media = useMedia(roomCall, !elsewhere)
  const call = useRoomCall({ round, room, state, media, active: isRunning(state.status) && !elsewhere })
  const sessionTime = useCallback(() => {
    const now = room?.view().snapshot?.state ?? null
    return now === null ? 0 : sessionTimeMs(now, serverNow())
  }, [room])
  const shared = {
    round,
    state,
    heading,
    status: view.status,
    reason: view.reason,
    media,
    elsewhere,
    send,
    problem,
    onTakeBack: () => {
      if (room !== null) void send({ type: 'takeMedia', device: room.device })
    },
  }
  if (!isRunning(state.status)) return <Lobby {...shared} />
  const notes =
    round.side === 'interviewer' && notesPanel !== undefined
      ? (choice: NotesChoice) =>
          notesPanel({ ...choice, roundId: round.id, side: 'interviewer', sessionTimeMs: sessionTime, live: true })
      : null
  return <LiveRoom {...shared} call={call} notes={notes} sessionTime={sessionTime} />
}
