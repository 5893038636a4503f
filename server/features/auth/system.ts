// Accounts, for other features: names and addresses, and the made-up people of a demo. Nothing here asks who is acting.
export {
  deleteUsers,
  findAccount,
  insertUsers,
  listContacts,
  listGuests,
  listNames,
  listPersonas,
  lockAccount,
  updateName,
  type NewUser,
} from './account-repository.ts'
