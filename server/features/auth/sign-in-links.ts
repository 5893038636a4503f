// Links that sign anyone in as one person, to try the product as several people. They exist only in development.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { devSignInRoutes, localPathSchema } from '#shared/contracts/dev-sign-in.ts'
import type { Db } from '#server/db/client.ts'
import type { Deps } from '#server/deps.ts'
import { AppError } from '#server/lib/app-error.ts'
import { implement } from '#server/lib/http.ts'
import * as links from './links.ts'
import type { AuthContext } from './service.ts'

type Context = Pick<Deps, 'ids' | 'clock' | 'config'>

const path = '/api/dev/sign-in'
interface Opened {
  Params: { token: string }
  Querystring: { to: string }
}

/** Returns the path of a new link. Throws outside development. */
export async function createSignInLink(
  db: Db,
  deps: Context,
  { personId, to }: { personId: string; to: string },
): Promise<{ path: string; expiresAt: number }> {
  if (!deps.config.development) throw new Error('Sign-in links work only in development')
  const link = await links.issue(db, deps, { purpose: 'sign-in', subject: personId, createdBy: personId })
  const query = encodeURIComponent(localPathSchema.parse(to)).replaceAll('%2F', '/')
  return { path: `${path}/${link.token}?to=${query}`, expiresAt: link.expiresAt }
}

/** The caller has checked that the server runs in development. */
export function registerSignInLinks(app: FastifyInstance, context: AuthContext & Context): void {
  const { db, clock, library, publicUrl } = context
  implement(app, devSignInRoutes.createSignInLink, async ({ body }, { actor }) => {
    const link = await createSignInLink(db, context, { personId: actor().userId, to: body.to })
    return { link: publicUrl() + link.path, expiresAt: link.expiresAt }
  })
  // A browser opens this address, so it redirects and is in no contract.
  const schema = { hide: true, params: z.object({ token: z.string() }), querystring: z.object({ to: localPathSchema }) }
  app.get<Opened>(`${path}/:token`, { schema }, async ({ params, query }, reply) => {
    const link = await links.find(db, 'sign-in', params.token)
    if (link === null || !links.isUsable(link, clock.now()))
      throw new AppError('LINK_EXPIRED', 'This sign-in link has expired. Run the command that printed it again.')
    const { headers } = await library.api.signInAs({ body: { userId: link.subject }, returnHeaders: true })
    // Each cookie needs its own header line; browsers can't read joined cookies.
    for (const cookie of headers.getSetCookie()) reply.header('set-cookie', cookie)
    return reply.redirect(query.to, 303)
  })
}
