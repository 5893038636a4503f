// How far a panel's mean may be trusted when one rating may be trusted so far (RB-34): the Spearman–Brown formula. It is why four or
// five rounds are enough, and why one note never is.
import { calibrationPolicy } from './policy.ts'

/** `raters` independent people, 0 or more; `single` is how well two of them agree, 0 to 1. Answers 0 to 1. */
export function panelReliability(raters: number, single: number = calibrationPolicy.singleRater): number {
  const shared = 1 + (raters - 1) * single
  return raters <= 0 || shared <= 0 ? 0 : (raters * single) / shared
}
