// Names beside the codes, from the pack in use. Apart from the pack so that the front page can name a principle without loading it.
import type { Principle } from '#shared/contracts/vocabulary.ts'

const names = new Map<Principle, string>()

export function setPrincipleName(code: Principle, name: string): void {
  names.set(code, name)
}

export const principleName = (code: Principle): string => names.get(code) ?? code
