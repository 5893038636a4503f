// Signing up, in and out; guests; lost passwords. The session itself is a cookie that no script can read.
import { z } from 'zod'
import { defineRoutes } from './define-routes.ts'
import { limits } from './limits.ts'
import { idSchema, instantSchema } from './vocabulary.ts'

export const personNameSchema = z
  .string()
  .trim()
  .min(limits.name.min, 'Write the name others will see')
  .max(limits.name.max, `Keep it under ${limits.name.max} characters`)
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(limits.email.max, 'This address is too long')
  .pipe(z.email('Write a whole address, for example ana@example.org'))
const newPasswordSchema = z
  .string()
  .min(limits.password.min, `Use at least ${limits.password.min} characters`)
  .max(limits.password.max, `Use at most ${limits.password.max} characters`)
const linkTokenSchema = z.string().min(1).max(1_000)

export const signUpSchema = z.object({ name: personNameSchema, email: emailSchema, password: newPasswordSchema })
export type SignUp = z.infer<typeof signUpSchema>
export const signInSchema = z.object({
  email: emailSchema,
  password: z.string().min(1, 'Write your password').max(limits.password.max),
})
export type SignIn = z.infer<typeof signInSchema>
export const guestSchema = z.object({ name: personNameSchema })
export const requestResetSchema = z.object({ email: emailSchema })
/** Links that a mail carries to a page of its own. */
export const checkLinkSchema = z.object({ purpose: z.enum(['reset', 'confirm']), token: linkTokenSchema })
export const linkStateSchema = z.enum(['works', 'used', 'replaced', 'expired', 'unknown'])
export type LinkState = z.infer<typeof linkStateSchema>
export const resetSchema = z.object({ token: linkTokenSchema, password: newPasswordSchema })

/** The signed-in person as they see themselves. A guest has no address. */
export const accountSchema = z.object({
  id: idSchema,
  name: z.string(),
  email: z.string().nullable(),
  isGuest: z.boolean(),
  emailVerified: z.boolean(),
})
export type Account = z.infer<typeof accountSchema>

const signedInSchema = z.object({ user: accountSchema })

/** Asked with a password or a link, or answered by a session. */
const session = { method: 'POST', carriesSecret: true } as const

export const authRoutes = defineRoutes({
  signUp: {
    ...session,
    path: '/api/session/sign-up',
    body: signUpSchema,
    response: signedInSchema,
    summary: 'Make an account and sign in; a guest keeps everything',
  },
  signIn: {
    ...session,
    path: '/api/session/sign-in',
    body: signInSchema,
    response: signedInSchema,
    summary: 'Sign in; what a guest held moves to the account',
  },
  signOut: {
    ...session,
    path: '/api/session/sign-out',
    response: z.object({ signedOut: z.literal(true) }),
    summary: 'End this session and its sockets',
  },
  guest: {
    ...session,
    path: '/api/session/guest',
    body: guestSchema,
    response: signedInSchema,
    summary: 'Come in with a name only',
  },
  upgradeGuest: {
    ...session,
    path: '/api/session/upgrade',
    body: signUpSchema,
    response: signedInSchema,
    summary: 'Turn this guest into an account, in place',
  },
  requestReset: {
    ...session,
    path: '/api/session/request-reset',
    body: requestResetSchema,
    response: z.object({ sent: z.literal(true) }),
    summary: 'Ask for a link to set a new password; the answer is the same for every address',
  },
  reset: {
    ...session,
    path: '/api/session/reset',
    body: resetSchema,
    response: z.object({ changed: z.literal(true) }),
    summary: 'Set a new password with the link from the mail; every session ends',
  },
  confirmEmail: {
    ...session,
    path: '/api/session/confirm',
    body: z.object({ token: linkTokenSchema }),
    /** The address, if the link names one: it was mailed there, so who has the link may read it. */
    response: z.object({ confirmed: z.literal(true), email: z.string().nullable() }),
    summary: 'Confirm an address with the link from the mail',
  },
  checkLink: {
    ...session,
    path: '/api/session/check-link',
    body: checkLinkSchema,
    /** `email`: whose address a link that works, or worked, confirms. */
    response: z.object({ state: linkStateSchema, email: z.string().nullable() }),
    summary: 'Whether a link from a mail still works; the check does not use it',
  },
  sendConfirmation: {
    ...session,
    path: '/api/session/send-confirmation',
    response: z.object({ sent: z.literal(true), email: z.string() }),
    summary: 'Mail me a new link to confirm my address',
  },
})

export const devRoutes = defineRoutes({
  mail: {
    method: 'GET',
    path: '/api/dev/mail',
    carriesSecret: true,
    response: z.object({
      items: z.array(
        z.object({ to: z.string(), subject: z.string(), text: z.string(), link: z.string(), at: instantSchema }),
      ),
    }),
    summary: 'Mail that would have been sent, newest first (development only)',
  },
})
