// Full names beside the codes. Apart from the schemas so that a page can name a principle without loading them.
import type { Principle } from './vocabulary.ts'

export const principleNames = {
  CO: 'Customer Obsession', OW: 'Ownership', IS: 'Invent and Simplify', AR: 'Are Right, A Lot', LC: 'Learn and Be Curious',
  HD: 'Hire and Develop the Best', HS: 'Insist on the Highest Standards', TB: 'Think Big', BA: 'Bias for Action', FR: 'Frugality',
  ET: 'Earn Trust', DD: 'Dive Deep', HB: 'Have Backbone; Disagree and Commit', DR: 'Deliver Results',
  EE: 'Strive to be Earth’s Best Employer', SS: 'Success and Scale Bring Broad Responsibility',
} as const satisfies Record<Principle, string>
