import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { useNow } from '#client/ui/use-now.ts'

/** The server's clock: what "starts in 12 min" is counted from. */
export const useServerNow = (): number => useNow(useClockOffset())
