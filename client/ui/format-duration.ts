/** "1:48", "12:05", "1:02:33": whole seconds, rounded up so that 0:00 means over. */
export function formatClock(ms: number): string {
  const total = Math.max(0, Math.ceil(ms / 1_000))
  const seconds = String(total % 60).padStart(2, '0')
  const minutes = Math.floor(total / 60) % 60
  const hours = Math.floor(total / 3_600)
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`
}

/** The same in words, for a screen reader and for sentences: "1 minute 48 seconds". */
export function durationInWords(ms: number): string {
  const total = Math.max(0, Math.ceil(ms / 1_000))
  const parts = [
    { n: Math.floor(total / 3_600), word: 'hour' },
    { n: Math.floor(total / 60) % 60, word: 'minute' },
    { n: total % 60, word: 'second' },
  ]
    .filter((part) => part.n > 0)
    .slice(0, 2)
  return parts.length === 0 ? '0 seconds' : parts.map(({ n, word }) => `${n} ${word}${n === 1 ? '' : 's'}`).join(' ')
}

/** "04:40": minutes and seconds of the session. */
export function sessionStamp(atMs: number): string {
  const seconds = Math.floor(atMs / 1_000)
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}
