import type { IncomingHttpHeaders } from 'node:http'
import type { PersonActor } from './actor.ts'

export interface Session {
  sessionId: string
  actor: PersonActor
}

/** All the rest of the server knows of signing in. */
export interface AuthPort {
  sessionFrom(headers: IncomingHttpHeaders): Promise<Session | null>
  /** Lets a session in use live on. The caller sends the cookies with its answer; often there are none. */
  renew(headers: IncomingHttpHeaders): Promise<string[]>
  /** A stranger becomes a guest; refused where very many came from one place. The caller sends the cookies with its answer. */
  startGuest(guest: { name: string; ip: string }): Promise<{ session: Session; cookies: string[] }>
}
