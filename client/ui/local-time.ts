// Instants as people in the United States write them, in the reader's own time zone unless another is given.

/** No line break before AM or PM. */
const noBreak = '\u00A0'

const formatted = (at: number, options: Intl.DateTimeFormatOptions, zone?: string): string =>
  new Intl.DateTimeFormat('en-US', { ...options, ...(zone === undefined ? {} : { timeZone: zone }) })
    .format(at)
    .replace(/\s(?=[AP]M$)/, noBreak)

/** "1:54 PM". */
export const wallClock = (at: number, zone?: string): string =>
  formatted(at, { hour: 'numeric', minute: '2-digit' }, zone)

/** "1:54:07 PM". */
export const wallSeconds = (at: number): string =>
  formatted(at, { hour: 'numeric', minute: '2-digit', second: '2-digit' })

/** "Wed, Jun 11". */
export const wallDay = (at: number, zone?: string): string =>
  formatted(at, { weekday: 'short', day: 'numeric', month: 'short' }, zone)

/** "Wed". */
export const weekday = (at: number): string => formatted(at, { weekday: 'short' })

/** "Jun 11". */
export const monthDay = (at: number): string => formatted(at, { day: 'numeric', month: 'short' })

/** "Wed, Jun 11, 1:54 PM". */
export const wallTime = (at: number, zone?: string): string => `${wallDay(at, zone)}, ${wallClock(at, zone)}`

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
