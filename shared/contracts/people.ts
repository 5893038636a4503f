// Who I am, and what I say of myself so that matching and assignment can work.
import { z } from 'zod'
import { accountSchema, personNameSchema } from './auth.ts'
import { defineRoutes } from './define-routes.ts'
import { limits } from './limits.ts'
import { instantSchema, levelSchema, principleSchema, roleFamilySchema } from './vocabulary.ts'

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const languageSchema = z.object({
  /** ISO 639, two or three letters. */
  code: z.string().regex(/^[a-z]{2,3}$/, 'Use a language code such as en or de'),
  /** 1 gets by, 2 works in it, 3 at home in it. */
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
})

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): boolean =>
  new Set(items.map(key)).size === items.length

export const profileSchema = z.object({
  role: roleFamilySchema,
  level: levelSchema,
  targetLevel: levelSchema.max(7, 'Practice goes up to level 7'),
  /** IANA name; an offset such as +02:00 would be wrong half the year. */
  timeZone: z
    .string()
    .max(64)
    .regex(/^[A-Za-z]/, 'Choose a time zone from the list')
    .refine(isTimeZone, 'Choose a time zone from the list'),
  languages: z
    .array(languageSchema)
    .min(1, 'Name at least one language')
    .max(limits.languages)
    .refine((all) => uniqueBy(all, ({ code }) => code), 'Each language once'),
  groups: z
    .array(z.string().trim().min(1).max(limits.groups.max))
    .max(limits.groups.count)
    .refine((all) => uniqueBy(all, (group) => group.toLowerCase()), 'Each group once'),
  /** How well I judge a principle, 0–3; absent means 1. */
  skills: z.partialRecord(principleSchema, z.number().int().min(0).max(3)),
})
export type Profile = z.infer<typeof profileSchema>

/** Where the form of a new account starts; nothing is stored until it is saved. */
export const defaultProfile = (timeZone: string): Profile => ({
  role: 'PM',
  level: 5,
  targetLevel: 5,
  timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
  languages: [{ code: 'en', level: 2 }],
  groups: [],
  skills: {},
})

const namedProfileSchema = z.object({ name: z.string(), profile: profileSchema.nullable() })
export const saveProfileSchema = profileSchema.extend({ name: personNameSchema })
export type SaveProfile = z.infer<typeof saveProfileSchema>

export const meSchema = z.object({
  user: accountSchema.nullable(),
  profile: profileSchema.nullable(),
  serverNow: instantSchema,
})
export type Me = z.infer<typeof meSchema>

export const peopleRoutes = defineRoutes({
  me: { method: 'GET', path: '/api/me', response: meSchema, summary: 'Who is signed in here, if anybody' },
  getProfile: {
    method: 'GET',
    path: '/api/me/profile',
    response: namedProfileSchema,
    summary: 'My name and profile; the profile is null until it is first saved',
  },
  saveProfile: {
    method: 'PUT',
    path: '/api/me/profile',
    body: saveProfileSchema,
    response: namedProfileSchema,
    summary: 'Save my name and profile',
  },
})
