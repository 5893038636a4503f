// People for other features: names, profiles, blocks, roles. Nothing here checks permissions.
import { AppError } from '#server/lib/app-error.ts'
import type { Db } from '#server/db/client.ts'
import * as accounts from '#server/features/auth/system.ts'
import type { Profile } from '#shared/contracts/people.ts'
import * as repository from './repository.ts'

export { grantRole, listRoles, revokeRole } from './roles.ts'
export { findProfile, hasBlockBetween as areBlocked, insertProfiles, listBlocks, listProfiles } from './repository.ts'

/** For steps that need a profile. */
export async function requireProfile(db: Db, userId: string): Promise<Profile> {
  const profile = await repository.findProfile(db, userId)
  if (profile === null)
    throw new AppError('PROFILE_INCOMPLETE', 'Complete your profile first: role, level and time zone.')
  return profile
}

/** Name by id; people without a row are missing. */
export async function displayNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  return new Map((await accounts.listNames(db, [...new Set(ids)])).map((person) => [person.id, person.name]))
}
