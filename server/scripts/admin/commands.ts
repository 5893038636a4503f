// What the operator may do from a shell, on a running installation's database: give and take roles, hand out and erase a person's data.
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

/** A sentence for the operator: nothing was changed. */
export class Refusal extends Error {}

export const usage = `npm run admin -- grant EMAIL ROLE     gives a role: ${personRoles.join(', ')}
npm run admin -- revoke EMAIL ROLE    takes it away
npm run admin -- list                 who has which role
npm run -s admin -- export EMAIL      everything held about a person, as JSON
npm run admin -- erase EMAIL --yes    erases a person for good`

type Run = (context: AdminContext, args: readonly string[]) => Promise<string>
interface Command {
  run: Run
  /** How many words it takes. */
  words: number
}

const commands: Readonly<Record<string, Command>> = {
  grant: { run: grant, words: 2 },
  revoke: { run: revoke, words: 2 },
  list: { run: list, words: 0 },
  export: { run: exportData, words: 1 },
  erase: { run: erase, words: 1 },
}

/** What to print. Throws a `Refusal` when it cannot be done. */
export async function runAdmin(context: AdminContext, [name = '', ...args]: readonly string[]): Promise<string> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) throw new Refusal(name === '' ? usage : `There is no command "${name}".\n\n${usage}`)
  const words = args.filter((arg) => !arg.startsWith('--'))
  const unknown = args.find((arg) => arg.startsWith('--') && !(name === 'erase' && arg === '--yes'))
  if (unknown !== undefined) throw new Refusal(`There is no option ${unknown} here.\n\n${usage}`)
  if (words.length !== command.words)
    throw new Refusal(
      `"${name}" takes ${command.words === 0 ? 'nothing more' : `${String(command.words)} more`}.\n\n${usage}`,
    )
  return command.run(context, args)
}

async function requirePerson({ deps }: AdminContext, address: string): Promise<{ id: string; email: string }> {
  const email = emailSchema.safeParse(address)
  if (!email.success) throw new Refusal(`"${address}" is not an email address.`)
  const person = await accounts.findByAddress(deps.db, email.data)
  if (person === null) throw new Refusal(`Nobody has an account with the address ${email.data}.`)
  return { id: person.id, email: email.data }
}

function roleOf(word: string): PersonRole {
  const role = personRoleSchema.safeParse(word)
  if (!role.success) throw new Refusal(`There is no role "${word}". Roles are ${personRoles.join(', ')}.`)
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
  if (grants.length === 0) return `Nobody has a role yet. Give the first one: npm run admin -- grant EMAIL admin`
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
      `This erases ${email} for good: the account, everything they wrote that is not sealed in someone else's package, and the packages, notes, debriefs and reports about them. It cannot be undone. To keep a copy first: npm run -s admin -- export ${email} > copy.json\nTo go on: npm run admin -- erase ${email} --yes`,
    )
  try {
    await deps.events.transact((tx) => erasePerson(features, tx, { deps, personId: id }))
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFLICT')
      throw new Refusal(`${error.message} Nothing was erased.`)
    throw error
  }
  return `${email} is erased. What others rely on stays under the id ${id}, as a former member's.`
}
