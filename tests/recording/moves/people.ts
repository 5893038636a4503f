// The people of the scenarios and how they sign up.
import { authRoutes } from '#shared/contracts/auth.ts'
import { peopleRoutes, type Profile } from '#shared/contracts/people.ts'
import type { Actor } from '../actor.ts'
import type { Play } from '../play.ts'

export const password = 'correct horse battery'
export const emailOf = ({ key }: Pick<Actor, 'key'>): string => `${key}@example.org`

const named = {
  mara: ['Mara Voss', { level: 5, targetLevel: 5, timeZone: 'Europe/Lisbon', groups: ['Study group Heron'] }],
  dana: ['Dana Okafor', { level: 6, groups: ['Post-purchase'], skills: { CO: 3, OW: 2 } }],
  adaeze: ['Adaeze Lind', { level: 7, groups: ['Logistics'] }],
  rui: ['Rui Tavares', { level: 6, groups: ['Checkout'] }],
  kenji: [
    'Kenji Abara',
    {
      level: 6,
      groups: ['Insights'],
      timeZone: 'Asia/Tokyo',
      languages: [
        { code: 'en', level: 2 },
        { code: 'ja', level: 3 },
      ],
    },
  ],
  sofia: ['Sofia Reyes', { level: 7, groups: ['Platform'], role: 'SDE' }],
  ola: ['Ola Nyberg', { level: 5 }],
  nora: ['Nora Falk', { level: 5, groups: ['Study group Heron'] }],
  ivo: ['Ivo Brandt', { level: 6, groups: ['Billing'] }],
  bea: ['Bea Osei', { level: 7, groups: ['Fulfilment'] }],
} as const satisfies Record<string, readonly [string, Partial<Profile>]>
export type PersonKey = keyof typeof named

export const nameOf = (key: PersonKey): string => named[key][0]

export function profileOf(key: PersonKey): Profile {
  const usual = {
    role: 'PM',
    targetLevel: 5,
    timeZone: 'Europe/Berlin',
    languages: [{ code: 'en', level: 3 }],
    groups: [],
    skills: {},
  }
  return { ...usual, ...structuredClone(named[key][1]) } as Profile
}

/** Signs up with a password, waits for the mail and saves a profile. */
export async function signUp(play: Play, key: PersonKey): Promise<Actor> {
  const actor = play.actor(key)
  await actor.call(authRoutes.signUp, { body: { name: nameOf(key), email: emailOf(actor), password } })
  await play.mail()
  await actor.call(peopleRoutes.saveProfile, { body: { ...profileOf(key), name: nameOf(key) } })
  return actor
}
