// Column types that several tables share.
import { bigint, customType, text, timestamp } from 'drizzle-orm/pg-core'

/** Epoch milliseconds. */
export const instant = (name: string) => bigint(name, { mode: 'number' })
export const id = (name = 'id') => text(name)
/** The auth library stores times as timestamps. */
export const authTimestamp = (name: string) => timestamp(name, { withTimezone: true })

/** Any JSON value. The ORM's own `jsonb` parses a text once more when it is read: "2023" would come back as a number. */
export const jsonValue = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => value,
})
