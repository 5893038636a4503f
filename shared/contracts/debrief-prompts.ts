// The questions a debrief can put, by what calls for them. Their words are in the principle pack.
import { z } from 'zod'
import { challengeTriggers } from './vocabulary.ts'

export const challengeTriggerSchema = z.enum(challengeTriggers)
export type ChallengeTrigger = z.infer<typeof challengeTriggerSchema>

export const dissentPromptSchema = z.enum([
  'loneToThem',
  'loneToOthers',
  'caseAgainst',
  'voteMoved',
  'reversible',
  'reachable',
  'afterwards',
  'tenPeople',
  'silence',
  'trait',
])
export type DissentPrompt = z.infer<typeof dissentPromptSchema>
