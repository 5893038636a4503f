// Which tab said yes. A match shows in every tab until it is answered; the tab that confirmed goes on to the lobby and the others stay.
import { z } from 'zod'
import { forgetInTab, keepInTab, keptInTab } from '#client/lib/storage.ts'

const key = 'confirmed-offer'

export const rememberAnswer = (offerId: string): boolean => keepInTab(key, offerId)
export const answeredHere = (): string | null => keptInTab(key, z.string())
export const forgetAnswer = (): void => forgetInTab(key)
