import { limits } from '#shared/contracts/limits.ts'
import type { DoorField } from './door-form.tsx'

export const nameField: DoorField = {
  name: 'name',
  kind: 'text',
  label: 'Your name',
  help: 'As the others in a loop will see it.',
  autoComplete: 'name',
}
export const emailField: DoorField = { name: 'email', kind: 'email', label: 'E-mail address', autoComplete: 'username' }
export const passwordField: DoorField = {
  name: 'password',
  kind: 'password',
  label: 'Password',
  autoComplete: 'current-password',
}
export const newPasswordField: DoorField = {
  name: 'password',
  kind: 'password',
  label: 'New password',
  help: `At least ${limits.password.min} characters. A short sentence is easy to keep in mind.`,
  autoComplete: 'new-password',
}
