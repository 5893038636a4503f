// The signed-in person and their profile.
import type { PersonActor } from '#server/lib/actor.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import type { Me, Profile, SaveProfile } from '#shared/contracts/people.ts'
import * as accounts from '#server/features/auth/system.ts'
import * as repository from './repository.ts'

export async function whoAmI({ db, clock }: Pick<Deps, 'db' | 'clock'>, actor: PersonActor | null): Promise<Me> {
  const user = actor === null ? null : await accounts.findAccount(db, actor.userId)
  const profile = user === null ? null : await repository.findProfile(db, user.id)
  return { user, profile, serverNow: clock.now() }
}

export async function ownProfile(db: Db, actor: PersonActor): Promise<{ name: string; profile: Profile | null }> {
  return { name: actor.name, profile: await repository.findProfile(db, actor.userId) }
}

export async function saveProfile(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  actor: PersonActor,
  input: SaveProfile,
): Promise<{ name: string; profile: Profile }> {
  const { name, ...profile } = input
  await db.transaction(async (tx) => {
    await accounts.updateName(tx, actor.userId, name)
    await repository.saveProfile(tx, actor.userId, { ...profile, updatedAt: clock.now() })
  })
  return { name, profile }
}
