// Accounts, for other features: names and addresses, the made-up people of a demo, and links that work once. Nothing here asks who is acting.
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
export type { Link } from './links.ts'
