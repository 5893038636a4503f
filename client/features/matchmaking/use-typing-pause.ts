// Whether a person is typing. What opens over the page takes the focus and the next keystrokes, so it waits
// for a pause, but not indefinitely.
import { useEffect, useState } from 'react'
import { keyPauseMs } from './key-guard.ts'

const longestWaitMs = 10_000
/** Someone who wrote this recently may only have stopped to think. */
const writingMs = 60_000
const lookEveryMs = 100
let lastTypedAt: number | undefined

const isTyping = (now: number): boolean => lastTypedAt !== undefined && now - lastTypedAt < keyPauseMs
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/** Watches keys from the start, because a pause may be asked for later. */
export function useTypingWatch(): void {
  useEffect(() => {
    const note = (event: KeyboardEvent) => {
      if (isField(event.target)) lastTypedAt = event.timeStamp
    }
    document.addEventListener('keydown', note, true)
    return () => document.removeEventListener('keydown', note, true)
  }, [])
}

/** Whether a person was writing in a field a moment ago: a space or Enter may then still be meant for the text. */
export const wroteLately = (now: number): boolean => lastTypedAt !== undefined && now - lastTypedAt < writingMs

/** True from the first pause on. */
export function useTypingPause(): boolean {
  const [isPaused, setIsPaused] = useState(() => !isTyping(performance.now()))
  useEffect(() => {
    if (isPaused) return undefined
    const latest = performance.now() + longestWaitMs
    const timer = setInterval(() => {
      const now = performance.now()
      if (!isTyping(now) || now >= latest) setIsPaused(true)
    }, lookEveryMs)
    return () => clearInterval(timer)
  }, [isPaused])
  return isPaused
}
