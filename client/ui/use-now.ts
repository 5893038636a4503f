import { useEffect, useState } from 'react'

/** The server's clock, re-rendered each second. Sleep and throttling can't make it drift, because it is read, not counted. */
export function useNow(offsetMs: number, running = true): number {
  const [now, setNow] = useState(() => Date.now() + offsetMs)
  useEffect(() => {
    if (!running) return undefined
    let timer: ReturnType<typeof setTimeout>
    const tick = () => {
      const at = Date.now() + offsetMs
      setNow(at)
      timer = setTimeout(tick, 1_000 - (at % 1_000))
    }
    tick()
    return () => clearTimeout(timer)
  }, [offsetMs, running])
  return now
}
