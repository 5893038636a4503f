// How aggregates and weights are shown: two decimals, half up, while every comparison uses the unrounded value (PK-5).
/**
 * What is rounded is the double itself: `toFixed` takes the nearer and, of two as near, the larger, which is half up for the values of a
 * package, never negative. A weight of 0.805 is held a hair lower and shows as 0.80.
 */
export const twoDecimals = (value: number): string => value.toFixed(2)
