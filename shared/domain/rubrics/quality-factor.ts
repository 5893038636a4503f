// A poor note still counts half; a perfect one counts whole (RB-8). The late penalty is inside Q, so it acts before anything is
// aggregated (I-29).
/** `quality` is Q, 0 to 100. */
export const qualityFactor = (quality: number): number => 0.5 + (0.5 * quality) / 100
