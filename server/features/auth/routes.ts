// The routes for signing up, in and out, for guests and for passwords.
import type { FastifyInstance, FastifyReply } from 'fastify'
import { authRoutes } from '#shared/contracts/auth.ts'
import { implement } from '#server/lib/http.ts'
import { spendResetMail } from './attempts.ts'
import { checkLink, confirmEmail, requestReset, resetPassword } from './by-link.ts'
import { resendConfirmation } from './confirmation.ts'
import * as service from './service.ts'

export function registerSessionRoutes(app: FastifyInstance, context: service.AuthContext): void {
  implement(app, authRoutes.signUp, async ({ body }, { request, reply }) =>
    signedIn(reply, await service.signUp(context, body, await service.findSession(context, request.headers))),
  )
  implement(app, authRoutes.signIn, async ({ body }, { request, reply }) =>
    signedIn(
      reply,
      await service.signIn(context, body, {
        ip: request.ip,
        before: await service.findSession(context, request.headers),
      }),
    ),
  )
  implement(app, authRoutes.signOut, async (_input, { request, reply }) => {
    withCookies(reply, await service.signOut(context, request.headers))
    return { signedOut: true as const }
  })
  implement(app, authRoutes.guest, async ({ body }, { request, reply }) =>
    signedIn(
      reply,
      await service.comeInAsGuest(context, body.name, {
        ip: request.ip,
        before: await service.findSession(context, request.headers),
      }),
    ),
  )
  implement(app, authRoutes.upgradeGuest, async ({ body }, { request, reply }) =>
    signedIn(reply, await service.upgradeGuest(context, body, await service.findSession(context, request.headers))),
  )
  registerPasswordRoutes(app, context)
}

function registerPasswordRoutes(app: FastifyInstance, context: service.AuthContext): void {
  implement(app, authRoutes.requestReset, async ({ body }) => {
    await spendResetMail(context, body.email)
    // Not awaited: the response time must not reveal whether the address is known.
    context.background.run('sending the reset mail', requestReset(context, body.email))
    return { sent: true as const }
  })
  implement(app, authRoutes.reset, async ({ body }) => {
    await resetPassword(context, body)
    return { changed: true as const }
  })
  implement(app, authRoutes.confirmEmail, async ({ body }) => {
    return { confirmed: true as const, email: await confirmEmail(context, body.token) }
  })
  implement(app, authRoutes.checkLink, async ({ body }) => checkLink(context, body))
  implement(app, authRoutes.sendConfirmation, async (_input, { actor }) => ({
    sent: true as const,
    email: await resendConfirmation(context, actor().userId),
  }))
}

function signedIn(reply: FastifyReply, { user, cookies }: service.SignedIn): { user: service.SignedIn['user'] } {
  withCookies(reply, cookies)
  return { user }
}

/** Each cookie needs its own header line; browsers can't read joined cookies. */
const withCookies = (reply: FastifyReply, cookies: readonly string[]): void => {
  for (const cookie of cookies) reply.header('set-cookie', cookie)
}
