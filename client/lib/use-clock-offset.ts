import { useSyncExternalStore } from 'react'
import { clockOffsetMs, onClockOffset } from './clock-offset.ts'

export const useClockOffset = (): number => useSyncExternalStore(onClockOffset, clockOffsetMs, clockOffsetMs)
