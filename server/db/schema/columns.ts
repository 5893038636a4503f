import { bigint, text, timestamp } from 'drizzle-orm/pg-core'

/** Epoch milliseconds. */
export const instant = (name: string) => bigint(name, { mode: 'number' })
export const id = (name = 'id') => text(name)
/** The auth library keeps its own instants as timestamps. */
export const authTimestamp = (name: string) => timestamp(name, { withTimezone: true })
