// The part of authentication that the rest of the server uses.
import type { IncomingHttpHeaders } from 'node:http'
import type { PersonActor } from './actor.ts'

export interface Session {
  sessionId: string
  actor: PersonActor
}

export interface AuthPort {
  sessionFrom(headers: IncomingHttpHeaders): Promise<Session | null>
  /** Extends a session in use. Returns the cookies to send, often none. */
  renew(headers: IncomingHttpHeaders): Promise<string[]>
  /** Signs a visitor in as a guest, and returns the cookies to send. Refused if too many came from one address. */
  startGuest(guest: { name: string; ip: string }): Promise<{ session: Session; cookies: string[] }>
}
