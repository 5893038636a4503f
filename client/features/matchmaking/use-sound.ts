import { useEffect } from 'react'
import { unlockSound } from '#client/lib/sound.ts'
import { isSoundOn } from './sound-choice.ts'

/** After a reload the browser plays no sound before a click; while a search runs, any click counts. */
export function useSoundFromAnyPress(isSearching: boolean): void {
  useEffect(() => {
    if (!isSearching || !isSoundOn()) return undefined
    const unlock = () => void unlockSound()
    for (const press of ['pointerdown', 'keydown']) document.addEventListener(press, unlock, { once: true })
    return () => {
      for (const press of ['pointerdown', 'keydown']) document.removeEventListener(press, unlock)
    }
  }, [isSearching])
}
