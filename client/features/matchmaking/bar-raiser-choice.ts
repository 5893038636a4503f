import { z } from 'zod'
import { keep, kept } from '#client/lib/storage.ts'

/** Kept by name: the next person at this device has not accepted the duties. */
const keyOf = (name: string): string => `bar-raiser-seats:${name}`

export const takesBarRaiserSeats = (name: string): boolean => kept(keyOf(name), z.boolean()) ?? false
export const chooseBarRaiserSeats = (name: string, takes: boolean): boolean => keep(keyOf(name), takes)
