// People: what they say of themselves, and what other features may ask about them.
import { AppError } from '#server/lib/app-error.ts'
import type { PersonActor } from '#server/lib/actor.ts'
import type { Db } from '#server/db/client.ts'
import type { Clock } from '#server/lib/clock.ts'
import type { Me, Profile, SaveProfile } from '#shared/contracts/people.ts'
import * as authService from '#server/features/auth/service.ts'
import * as repository from './repository.ts'

export { findProfile } from './repository.ts'

interface Context { db: Db; clock: Clock }

/** For steps that lean on what a person says of themselves. */
export async function requireProfile(db: Db, userId: string): Promise<Profile> {
  const profile = await repository.findProfile(db, userId)
  if (profile === null) throw new AppError('PROFILE_INCOMPLETE', 'Fill in your profile first: role, level and time zone.')
  return profile
}

/** Id to name. Whoever is gone is missing from the map. */
export async function displayNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await repository.listNames(db, [...new Set(ids)])).map((one) => [one.id, one.name]))
}

/** Either direction counts: a block keeps both apart and tells neither. */
export const areBlocked = repository.hasBlockBetween

export async function whoAmI({ db, clock }: Context, actor: PersonActor | null): Promise<Me> {
  const user = actor === null ? null : await authService.findAccount(db, actor.userId)
  const profile = user === null ? null : await repository.findProfile(db, user.id)
  return { user, profile, serverNow: clock.now() }
}

export async function ownProfile(db: Db, actor: PersonActor): Promise<{ name: string; profile: Profile | null }> {
  return { name: actor.name, profile: await repository.findProfile(db, actor.userId) }
}

export async function saveProfile({ db, clock }: Context, actor: PersonActor, input: SaveProfile): Promise<{ name: string; profile: Profile }> {
  const { name, ...profile } = input
  await db.transaction(async (tx) => {
    await repository.updateName(tx, actor.userId, name)
    await repository.saveProfile(tx, actor.userId, { ...profile, updatedAt: clock.now() })
  })
  return { name, profile }
}
