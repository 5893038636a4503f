import type { z } from 'zod'

const prefix = 'mockloop:'

/** Storage of this device. Returns false when it is full or blocked, so no page claims that a text was kept. */
export const keep = (key: string, value: unknown): boolean => write(() => localStorage, key, value)

/** Null when nothing is kept, or when what is kept has another shape than this version writes. */
export const kept = <S extends z.ZodType>(key: string, schema: S): z.output<S> | null =>
  read(() => localStorage, key, schema)

export const forget = (key: string): void => remove(() => localStorage, key)

/** What this tab alone keeps, across its own reloads. */
export const keepInTab = (key: string, value: unknown): boolean => write(() => sessionStorage, key, value)
export const keptInTab = <S extends z.ZodType>(key: string, schema: S): z.output<S> | null =>
  read(() => sessionStorage, key, schema)
export const forgetInTab = (key: string): void => remove(() => sessionStorage, key)

/** Keys under a stem, e.g. every unsent change of one note set. */
export function keptKeys(stem: string): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix + stem))
      .map((key) => key.slice(prefix.length))
  } catch {
    return []
  }
}

/** Reading the global is what a browser forbids, so it happens inside the `try`. */
type Store = () => Storage

function write(store: Store, key: string, value: unknown): boolean {
  try {
    store().setItem(prefix + key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

function read<S extends z.ZodType>(store: Store, key: string, schema: S): z.output<S> | null {
  try {
    const text = store().getItem(prefix + key)
    const parsed = text === null ? undefined : schema.safeParse(JSON.parse(text))
    return parsed?.success === true ? parsed.data : null
  } catch {
    return null
  }
}

function remove(store: Store, key: string): void {
  try {
    store().removeItem(prefix + key)
  } catch {
    // A forbidden store holds nothing to forget.
  }
}
