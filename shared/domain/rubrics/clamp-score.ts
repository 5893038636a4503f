// Points stay between nothing and all there are, whatever penalties and bonuses add up to (RB-26 to RB-30).
export const clampScore = (points: number, most: number): number => Math.min(most, Math.max(0, points))
