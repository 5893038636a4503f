// A line of the notes as a choice: who wrote it down, about what, and the line.
import { principleName } from '#client/ui/principle-names.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import type { QuotedLine } from '#shared/domain/package/quoted-lines.ts'
import { firstName } from '#shared/lib/person-name.ts'

export function lineOption(
  { text, seatId, principle }: QuotedLine,
  { people }: Pick<PackageView, 'people'>,
): { value: string; label: string } {
  const author = firstName(people.find((person) => person.seatId === seatId)?.name ?? '')
  return { value: text, label: `${author}, ${principleName(principle)}: ${text}` }
}
