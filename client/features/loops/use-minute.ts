import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { useNow } from '#client/ui/use-now.ts'

/** The server's clock, to the minute: what is shown in words need not change every second. */
export function useMinute(): number {
  const now = useNow(useClockOffset())
  return now - (now % 60_000)
}
