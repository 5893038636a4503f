import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { useNow } from '#client/ui/use-now.ts'

/** The server's clock, from which "starts in 12 min" is computed. */
export const useServerNow = (): number => useNow(useClockOffset())
