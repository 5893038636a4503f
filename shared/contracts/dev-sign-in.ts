// Links that sign anyone in as one person. The routes exist only in development.
import { z } from 'zod'
import { defineRoutes } from './define-routes.ts'
import { instantSchema } from './vocabulary.ts'

/** A path on this server; an address of another site is refused. */
export const localPathSchema = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])/, 'Use a path that starts with one slash')

export const devSignInRoutes = defineRoutes({
  createSignInLink: {
    method: 'POST',
    path: '/api/dev/sign-in-links',
    carriesSecret: true,
    body: z.object({ to: localPathSchema }),
    response: z.object({ link: z.string(), expiresAt: instantSchema }),
    summary: 'Create a link that signs its user in as me and opens a page (development only)',
  },
})
