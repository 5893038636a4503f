import { queryOptions, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import { loopKey, loopsMoved } from '#client/entities/loop.ts'
import { createClient } from '#client/lib/http-client.ts'
import { peopleSocket } from '#client/lib/socket-client.ts'
import { loopSocketEvents } from '#shared/contracts/loops.ts'
import { noteRoutes, type NoteSetView } from '#shared/contracts/notes-api.ts'

const api = createClient(noteRoutes)

const notesOptions = (roundId: string) =>
  queryOptions({ queryKey: ['notes', roundId], queryFn: () => api.myNotes({ params: { roundId } }), staleTime: 0 })

export const panelNotesOptions = (loopId: string) =>
  queryOptions({
    queryKey: loopKey(loopId, 'notes'),
    queryFn: async () => (await api.loopNotes({ params: { loopId } })).items,
    staleTime: 0,
  })

/** My notes of a round, refetched when the loop changes (notes returned, package frozen) and after a reconnect. */
export function useNotes(roundId: string, enabled = true): UseQueryResult<NoteSetView> {
  const queryClient = useQueryClient()
  const notes = useQuery({ ...notesOptions(roundId), enabled })
  useEffect(() => {
    const refetch = () => void queryClient.invalidateQueries(notesOptions(roundId))
    const socket = peopleSocket({ requests: {}, events: loopSocketEvents })
    let seen = false
    socket.on('loop:changed', refetch)
    socket.onState((state) => {
      if (state !== 'live') return
      if (seen) refetch()
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
      await loopsMoved(queryClient)
    },
  })
}

export const useSubmitNotes = (view: NoteSetView) =>
  useNotesAction(view.roundId, (keep: Record<string, string>) =>
    api.submitNotes({ params: { noteSetId: view.id }, body: { keep } }),
  )

export const useAddAddendum = (view: NoteSetView) =>
  useNotesAction(view.roundId, (text: string) => api.addAddendum({ params: { noteSetId: view.id }, body: { text } }))

/** The bar raiser's actions on a peer's notes; they change the loop, so everything of the loop is refetched. */
function useBarRaiserAction(run: (input: { noteSetId: string; reason: string }) => Promise<unknown>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: run,
    onSuccess: () => loopsMoved(queryClient),
  })
}
export const useReturnNotes = () =>
  useBarRaiserAction(({ noteSetId, reason }) => api.returnNotes({ params: { noteSetId }, body: { reason } }))
export const useWaiveNotes = () =>
  useBarRaiserAction(({ noteSetId, reason }) => api.waiveNotes({ params: { noteSetId }, body: { reason } }))
