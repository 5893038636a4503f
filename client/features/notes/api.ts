import { queryOptions, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import { createClient } from '#client/lib/http-client.ts'
import { peopleSocket } from '#client/lib/socket-client.ts'
import { loopFacts } from '#shared/contracts/loops.ts'
import { noteRoutes, type NoteSetView } from '#shared/contracts/notes-api.ts'

const { myNotes, submitNotes, addAddendum } = noteRoutes
const api = createClient({ myNotes, submitNotes, addAddendum })

const notesOptions = (roundId: string) =>
  queryOptions({ queryKey: ['notes', roundId], queryFn: () => api.myNotes({ params: { roundId } }), staleTime: 0 })

/** My notes of a round, read again when the loop moves (a return for a fix, a frozen package) and when the connection comes back. */
export function useNotes(roundId: string, enabled = true): UseQueryResult<NoteSetView> {
  const queryClient = useQueryClient()
  const notes = useQuery({ ...notesOptions(roundId), enabled })
  useEffect(() => {
    const readAgain = () => void queryClient.invalidateQueries(notesOptions(roundId))
    const socket = peopleSocket({ requests: {}, facts: loopFacts })
    let seen = false
    socket.on('loop:changed', readAgain)
    socket.onState((state) => {
      if (state !== 'live') return
      if (seen) readAgain()
      seen = true
    })
    return () => socket.close()
  }, [queryClient, roundId])
  return notes
}

function useNotesAction<I>(roundId: string, run: (input: I) => Promise<NoteSetView>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSuccess: async (view) => {
      queryClient.setQueryData(notesOptions(roundId).queryKey, view)
      await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'loop' || queryKey[0] === 'loops' })
    },
  })
}

export const useSubmitNotes = (view: NoteSetView) =>
  useNotesAction(view.roundId, (keep: Record<string, string>) => api.submitNotes({ params: { noteSetId: view.id }, body: { keep } }))

export const useAddAddendum = (view: NoteSetView) =>
  useNotesAction(view.roundId, (text: string) => api.addAddendum({ params: { noteSetId: view.id }, body: { text } }))
