import { useEffect, useState } from 'react'
import { hear, silent, type Stretch } from './talk-stretch.ts'
import { watchLevel } from './watch-level.ts'

/** How long the person at the other end has been talking, measured here from loudness alone. */
export function useVoice(stream: MediaStream | null, counting: boolean): Stretch {
  const [stretch, setStretch] = useState(silent)
  const hasSound = stream !== null && stream.getAudioTracks().length > 0
  useEffect(() => {
    if (stream === null || !hasSound || !counting) return undefined
    let current = silent
    const stop = watchLevel(stream, (level) => {
      const next = hear(current, level, Date.now())
      // Shown are the start and whether they speak now; a new moment of the last sound alone changes nothing on screen.
      if (next.since !== current.since || next.speaking !== current.speaking) setStretch(next)
      current = next
    })
    return () => {
      stop()
      setStretch(silent)
    }
  }, [stream, hasSound, counting])
  return stretch
}
