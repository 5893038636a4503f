import type { Feature } from '#server/feature.ts'
import { seatRoutesOf } from './routes.ts'
import { whenSeatReopened } from './service.ts'

export const seatsFeature: Feature = {
  name: 'seats',
  routes: seatRoutesOf,
  on: { seatReopened: whenSeatReopened },
}
