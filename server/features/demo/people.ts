// The six people of a copy: rows so that names and profiles resolve, with nothing to sign in by. No account, no session, no address that exists.
import type { NewUser } from '#server/features/auth/system.ts'
import type { insertProfiles } from '#server/features/people/system.ts'
import { demoCandidate, demoLoop } from '#shared/demo/loop.ts'
import type { Level } from '#shared/contracts/vocabulary.ts'
import type { Cast } from './cast.ts'

/** Marks a made-up person; `.invalid` never resolves and takes no mail. */
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

interface Stated {
  userId: string
  level: Level
  group: string
  skills: ProfileRow['skills']
}

export function profilesOf({ candidateId, seats }: Cast, updatedAt: number): ProfileRow[] {
  const row = ({ userId, level, group, skills }: Stated): ProfileRow => ({
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
