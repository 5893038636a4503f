// Which tab confirmed. A match shows in every tab until it is answered; only the tab that confirmed continues to the lobby.
import { z } from 'zod'
import { forgetInTab, keepInTab, keptInTab } from '#client/lib/storage.ts'

const key = 'confirmed-proposal'

export const rememberAnswer = (proposalId: string): boolean => keepInTab(key, proposalId)
export const answeredHere = (): string | null => keptInTab(key, z.string())
export const forgetAnswer = (): void => forgetInTab(key)
