import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { roundOptions } from '#client/entities/round.ts'
import { LiveNotesPanel } from '#client/features/notes/components/live-notes-panel.tsx'
import { RoomOpening } from '#client/features/rooms/components/round-over.tsx'
import { RoundRoom } from '#client/features/rooms/round-room.tsx'

/** The room with what other features put into it. */
export function RoundPage() {
  const { roundId = '' } = useParams()
  const { data: round } = useQuery({
    ...roundOptions(roundId),
    throwOnError: (_error, query) => query.state.data === undefined,
  })
  // Another round is another room: nothing of the last one may linger.
  return round === undefined ? (
    <RoomOpening reason={null} />
  ) : (
    <RoundRoom key={round.id} round={round} notesPanel={(context) => <LiveNotesPanel {...context} />} />
  )
}
