// One thing that is wrong with a pack: a code, a sentence that says what to do, and where.
export interface PackFinding {
  code: string
  message: string
  path: string
}
