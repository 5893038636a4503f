import type { Feature } from '#server/feature.ts'
import { registerSeatRoutes } from './routes.ts'
import { whenSeatReopened } from './service.ts'

export const seatsFeature: Feature = {
  name: 'seats',
  routes: registerSeatRoutes,
  on: { seatReopened: whenSeatReopened },
}
