// A text in sections, as the rules for packages and reports print it.
export interface Line {
  text: string
  /** Ids of evidence items or seats. */
  stands_on: string[]
}
export interface Section {
  id: string
  title: string
  items: Line[]
}

export const section = (id: string, title: string, items: Line[]): Section => ({ id, title, items })
