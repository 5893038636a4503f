import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { roundOptions } from '#client/entities/round.ts'
import { LiveNotesPanel } from '#client/features/notes/components/live-notes-panel.tsx'
import { RoundRoom } from '#client/features/rooms/round-room.tsx'
import { DeskPage } from '#client/ui/page.tsx'

/** The room with what other features put into it. */
export function RoundPage() {
  const { roundId = '' } = useParams()
  const { data: round } = useQuery({
    ...roundOptions(roundId),
    throwOnError: (_error, query) => query.state.data === undefined,
  })
  // Another round is another room: nothing of the last one may linger.
  return round === undefined ? (
    <DeskPage narrow title="Your round" lead="Opening the room …" />
  ) : (
    <RoundRoom key={round.id} round={round} notesPanel={(context) => <LiveNotesPanel {...context} />} />
  )
}
