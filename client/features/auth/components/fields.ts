import { fieldWords } from '../words.ts'
import type { DoorField } from './door-form.tsx'

export const nameField: DoorField = {
  name: 'name',
  kind: 'text',
  label: fieldWords.name,
  help: fieldWords.nameHelp,
  autoComplete: 'name',
}
export const emailField: DoorField = { name: 'email', kind: 'email', label: fieldWords.email, autoComplete: 'username' }
export const passwordField: DoorField = {
  name: 'password',
  kind: 'password',
  label: fieldWords.password,
  autoComplete: 'current-password',
}
export const newPasswordField: DoorField = {
  name: 'password',
  kind: 'password',
  label: fieldWords.newPassword,
  help: fieldWords.newPasswordHelp,
  autoComplete: 'new-password',
}
