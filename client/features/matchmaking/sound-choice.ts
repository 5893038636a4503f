import { z } from 'zod'
import { keep, kept } from '#client/lib/storage.ts'

const key = 'queue-sound'

/** On, unless switched off on this device. */
export const isSoundOn = (): boolean => kept(key, z.boolean()) ?? true
export const chooseSound = (on: boolean): boolean => keep(key, on)
