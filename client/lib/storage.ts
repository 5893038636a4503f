import type { z } from 'zod'

const prefix = 'mockloop:'

/** What this device keeps. A full or forbidden store answers false, so that nobody claims a text was kept when it was not. */
export function keep(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

/** Null when nothing is kept, or when what is kept has another shape than this version writes. */
export function kept<S extends z.ZodType>(key: string, schema: S): z.output<S> | null {
  try {
    const text = localStorage.getItem(prefix + key)
    const parsed = text === null ? undefined : schema.safeParse(JSON.parse(text))
    return parsed?.success === true ? parsed.data : null
  } catch {
    return null
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(prefix + key)
  } catch {
    // A forbidden store holds nothing to forget.
  }
}

/** Keys under a stem, e.g. every unsent change of one note set. */
export function keptKeys(stem: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix + stem)).map((key) => key.slice(prefix.length))
  } catch {
    return []
  }
}
