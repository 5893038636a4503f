// Reads the whole database, cell by cell, to search for text that must not be there.
import type { Db } from '#server/db/client.ts'
import { dumpTables } from '#tests/support/dump.ts'

export interface Cell {
  /** As `table.column`. */
  at: string
  text: string
}

export async function dump(db: Db): Promise<Cell[]> {
  return Object.entries(await dumpTables(db)).flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(JSON.parse(row) as Record<string, unknown>).map(([column, value]) => ({
        at: `${table}.${column}`,
        text: typeof value === 'string' ? value : JSON.stringify(value),
      })),
    ),
  )
}

/** The places that contain a text, each once. */
export const placesOf = (cells: readonly Cell[], text: string): string[] => [
  ...new Set(cells.filter((cell) => cell.text.includes(text)).map((cell) => cell.at)),
]
