// The routes for self-ratings and reports.
import type { FastifyInstance } from 'fastify'
import type { Deps } from '#server/deps.ts'
import { implement } from '#server/lib/http.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import * as service from './service.ts'

export function registerReportRoutes(app: FastifyInstance, deps: Deps): void {
  implement(app, reportRoutes.getSelfRating, async ({ params }, { actor }) =>
    service.selfRating(deps, actor(), params.loopId),
  )
  implement(app, reportRoutes.putSelfRating, async ({ params, body }, { actor }) => {
    await service.rateSelf(deps, actor(), { loopId: params.loopId, ratings: body.ratings })
    return service.selfRating(deps, actor(), params.loopId)
  })
  implement(app, reportRoutes.getReport, async ({ params }, { actor }) =>
    service.reportView(deps, actor(), params.loopId),
  )
  implement(app, reportRoutes.editReport, async ({ params, body }, { actor }) => {
    await service.editReport(deps, actor(), { loopId: params.loopId, content: body.content })
    return service.reportView(deps, actor(), params.loopId)
  })
  implement(app, reportRoutes.answerReport, async ({ params, body }, { actor }) => {
    await service.answerReport(deps, actor(), { loopId: params.loopId, text: body.text })
    return service.reportView(deps, actor(), params.loopId)
  })
}
