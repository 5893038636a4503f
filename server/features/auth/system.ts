// Accounts for other features: names, addresses, demo people and one-time links. Nothing here checks permissions.
export {
  deleteUsers,
  findAccount,
  findByAddress,
  insertUsers,
  listContacts,
  listGuests,
  listNames,
  listPersonas,
  lockAccount,
  updateName,
  type NewUser,
} from './account-repository.ts'
export * as links from './links.ts'
export { createSignInLink } from './sign-in-links.ts'
export type { Link } from './links.ts'
