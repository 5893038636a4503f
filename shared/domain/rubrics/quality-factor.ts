// A poor note still counts half; a perfect one counts whole (RB-8). The late penalty is inside Q, so it acts before anything is
// aggregated (I-29).
import { notePolicy } from './policy.ts'

const { leastFactor } = notePolicy

/** `quality` is Q, 0 to 100; the factor runs from a half to 1. */
export const qualityFactor = (quality: number): number => leastFactor + ((1 - leastFactor) * quality) / 100
