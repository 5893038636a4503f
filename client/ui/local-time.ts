/** One instant as a wall clock in a zone; the person's own zone when none is given. */
export function wallClock(at: number, zone?: string, withSeconds = false): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    ...(withSeconds ? { second: '2-digit' } : {}),
    ...(zone === undefined ? {} : { timeZone: zone }),
  }).format(at)
}

/** "Wed 11 Jun": the day in a zone. */
export function wallDay(at: number, zone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(zone === undefined ? {} : { timeZone: zone }),
  })
    .format(at)
    .replace(',', '')
}

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
