import { limits } from '#shared/contracts/limits.ts'
import type { DoorField } from './door-form.tsx'

export const nameField: DoorField = {
  name: 'name',
  kind: 'text',
  label: 'Your name',
  help: 'The others in a loop see it.',
  autoComplete: 'name',
}
export const emailField: DoorField = { name: 'email', kind: 'email', label: 'Email address', autoComplete: 'username' }
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
  help: `At least ${limits.password.min} characters. A short sentence is easy to remember.`,
  autoComplete: 'new-password',
}
