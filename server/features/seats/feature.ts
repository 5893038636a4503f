import type { Feature } from '#server/feature.ts'
import { seatRoutesOf } from './routes.ts'

export const seatsFeature: Feature = { name: 'seats', routes: seatRoutesOf }
