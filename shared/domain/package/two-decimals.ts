// How aggregates and weights are shown: two decimals, half up, while every comparison uses the unrounded value (PK-5).
/** `toFixed` takes the nearer and, of two as near, the larger: half up for the values of a package, which are never negative. */
export const twoDecimals = (value: number): string => value.toFixed(2)
