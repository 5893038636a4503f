// The six people of a demo copy. They have names and profiles, but no password, no session and no real address.
import type { NewUser } from '#server/features/auth/system.ts'
import type { insertProfiles } from '#server/features/people/system.ts'
import { demoCandidate, demoLoop } from '#shared/demo/loop.ts'
import type { Level } from '#shared/contracts/vocabulary.ts'
import type { Cast } from './cast.ts'

/** Marks a demo person; `.invalid` never resolves and receives no mail. */
export const personaDomain = 'demo.invalid'

type UserRow = NewUser
type ProfileRow = Parameters<typeof insertProfiles>[1][number]

export function peopleOf({ candidateId, seats }: Cast, now: number): UserRow[] {
  const at = new Date(now)
  const row = (id: string, name: string): UserRow => ({
    id,
    name,
    email: `${id}@${personaDomain}`,
    emailVerified: false,
    isAnonymous: true,
    createdAt: at,
    updatedAt: at,
  })
  return [row(candidateId, demoCandidate.name), ...seats.map((seat) => row(seat.personId, seat.name))]
}

interface ProfileTraits {
  userId: string
  level: Level
  group: string
  skills: ProfileRow['skills']
}

export function profilesOf({ candidateId, seats }: Cast, updatedAt: number): ProfileRow[] {
  const row = ({ userId, level, group, skills }: ProfileTraits): ProfileRow => ({
    userId,
    role: demoLoop.role,
    level,
    targetLevel: demoLoop.targetLevel,
    timeZone: 'Europe/Dublin',
    languages: [{ code: 'en', level: 3 }],
    groups: [group],
    skills,
    updatedAt,
  })
  return [
    row({ userId: candidateId, level: demoCandidate.fallbackLevel, group: demoCandidate.group, skills: {} }),
    ...seats.map((seat) =>
      row({ userId: seat.personId, level: seat.level, group: seat.group, skills: seat.leanings.skill }),
    ),
  ]
}
