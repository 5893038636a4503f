// The routes for writing, submitting and reading notes.
import type { FastifyInstance } from 'fastify'
import type { Deps } from '#server/deps.ts'
import { implement } from '#server/lib/http.ts'
import { noteRoutes } from '#shared/contracts/notes-api.ts'
import { ownNotes, ownView, panelNotes } from './reading.ts'
import * as service from './service.ts'

export function registerNoteRoutes(app: FastifyInstance, deps: Deps): void {
  implement(app, noteRoutes.myNotes, async ({ params }, { actor }) => ownNotes(deps, actor(), params.roundId))
  implement(app, noteRoutes.submitNotes, async ({ params, body }, { actor }) =>
    ownView(deps, actor(), await service.submitNotes(deps, actor(), { noteSetId: params.noteSetId, keep: body.keep })),
  )
  implement(app, noteRoutes.addAddendum, async ({ params, body }, { actor }) =>
    ownView(deps, actor(), await service.addAddendum(deps, actor(), { noteSetId: params.noteSetId, text: body.text })),
  )
  implement(app, noteRoutes.loopNotes, async ({ params }, { actor }) => ({
    items: await panelNotes(deps, actor(), params.loopId),
  }))
  implement(app, noteRoutes.returnNotes, async ({ params, body }, { actor }) => {
    await service.returnNotes(deps, actor(), { noteSetId: params.noteSetId, reason: body.reason })
    return { returned: true as const }
  })
  implement(app, noteRoutes.waiveNotes, async ({ params, body }, { actor }) => {
    await service.waiveNotes(deps, actor(), { noteSetId: params.noteSetId, reason: body.reason })
    return { waived: true as const }
  })
}
