// The operator's commands: grant and revoke roles, export and erase a person's data.
import type { Deps } from '#server/deps.ts'
import type { Feature } from '#server/feature.ts'
import { erasePerson, exportPerson } from '#server/features.ts'
import * as accounts from '#server/features/auth/system.ts'
import * as people from '#server/features/people/system.ts'
import { AppError } from '#server/lib/app-error.ts'
import { emailSchema } from '#shared/contracts/auth.ts'
import { personRoles, personRoleSchema, type PersonRole } from '#shared/contracts/vocabulary.ts'

export interface AdminContext {
  deps: Deps
  features: readonly Feature[]
}

/** An error for the operator; nothing was changed. */
export class Refusal extends Error {}

export const usage = `npm run admin -- grant EMAIL ROLE     grants a role: ${personRoles.join(', ')}
npm run admin -- revoke EMAIL ROLE    revokes a role
npm run admin -- list                 lists who has which role
npm run -s admin -- export EMAIL      prints all data about a person, as JSON
npm run admin -- erase EMAIL --yes    erases a person permanently

A role has no page or right of its own yet: people with a role use the same pages as everyone.`

type Run = (context: AdminContext, args: readonly string[]) => Promise<string>
interface Command {
  run: Run
  /** The number of arguments it needs. */
  words: number
}

const commands: Readonly<Record<string, Command>> = {
  grant: { run: grant, words: 2 },
  revoke: { run: revoke, words: 2 },
  list: { run: list, words: 0 },
  export: { run: exportData, words: 1 },
  erase: { run: erase, words: 1 },
}

/** Returns the text to print. Throws a `Refusal` if the command can't run. */
export async function runAdmin(context: AdminContext, [name = '', ...args]: readonly string[]): Promise<string> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) throw new Refusal(name === '' ? usage : `There is no command "${name}".\n\n${usage}`)
  const words = args.filter((arg) => !arg.startsWith('--'))
  const unknown = args.find((arg) => arg.startsWith('--') && !(name === 'erase' && arg === '--yes'))
  if (unknown !== undefined) throw new Refusal(`There is no option ${unknown}.\n\n${usage}`)
  if (words.length !== command.words)
    throw new Refusal(
      `"${name}" needs ${command.words === 0 ? 'no arguments' : `${String(command.words)} ${command.words === 1 ? 'argument' : 'arguments'}`}.\n\n${usage}`,
    )
  return command.run(context, args)
}

async function requirePerson({ deps }: AdminContext, address: string): Promise<{ id: string; email: string }> {
  const email = emailSchema.safeParse(address)
  if (!email.success) throw new Refusal(`"${address}" is not an email address.`)
  const person = await accounts.findByAddress(deps.db, email.data)
  if (person === null) throw new Refusal(`No account has the email address ${email.data}.`)
  return { id: person.id, email: email.data }
}

function roleOf(word: string): PersonRole {
  const role = personRoleSchema.safeParse(word)
  if (!role.success) throw new Refusal(`There is no role "${word}". The roles are: ${personRoles.join(', ')}.`)
  return role.data
}

async function grant(context: AdminContext, [address = '', word = '']: readonly string[]): Promise<string> {
  const role = roleOf(word)
  const { id, email } = await requirePerson(context, address)
  const { deps } = context
  const isNew = await people.grantRole(deps.db, deps, { personId: id, role, by: null })
  return isNew ? `${email} now has the role ${role}.` : `${email} already has the role ${role}.`
}

async function revoke(context: AdminContext, [address = '', word = '']: readonly string[]): Promise<string> {
  const role = roleOf(word)
  const { id, email } = await requirePerson(context, address)
  const { deps } = context
  const wasHeld = await people.revokeRole(deps.db, deps, { personId: id, role })
  return wasHeld ? `${email} no longer has the role ${role}.` : `${email} does not have the role ${role}.`
}

async function list({ deps }: AdminContext): Promise<string> {
  const grants = await people.listRoles(deps.db)
  if (grants.length === 0) return `No one has a role yet. Grant the first one: npm run admin -- grant EMAIL admin`
  const addresses = await accounts.listContacts(
    deps.db,
    grants.map(({ personId }) => personId),
  )
  return grants
    .map(
      ({ personId, role, at }) =>
        `${role}\t${addresses.get(personId) ?? personId}\tsince ${new Date(at).toISOString()}`,
    )
    .join('\n')
}

async function exportData(context: AdminContext, [address = '']: readonly string[]): Promise<string> {
  const { id } = await requirePerson(context, address)
  return JSON.stringify(await exportPerson(context.features, context.deps.db, id), null, 2)
}

async function erase(context: AdminContext, args: readonly string[]): Promise<string> {
  const { deps, features } = context
  const { id, email } = await requirePerson(context, args.find((arg) => !arg.startsWith('--')) ?? '')
  if (!args.includes('--yes'))
    throw new Refusal(
      `This erases ${email} permanently: the account, and the packages, notes, debriefs and reports about them. It also erases what they wrote, except notes sealed in another person's package. You can't undo this.\nTo keep a copy first: npm run -s admin -- export ${email} > copy.json\nTo continue: npm run admin -- erase ${email} --yes`,
    )
  try {
    await deps.events.transact((tx) => erasePerson(features, tx, { deps, personId: id }))
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFLICT')
      throw new Refusal(`${error.message} Nothing was erased.`)
    throw error
  }
  return `${email} is erased. Records that others rely on stay under the id ${id}, as a former member.`
}
