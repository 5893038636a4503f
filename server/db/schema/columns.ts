// Column types that several tables share.
import { bigint, text, timestamp } from 'drizzle-orm/pg-core'

/** Epoch milliseconds. */
export const instant = (name: string) => bigint(name, { mode: 'number' })
export const id = (name = 'id') => text(name)
/** The auth library stores times as timestamps. */
export const authTimestamp = (name: string) => timestamp(name, { withTimezone: true })
