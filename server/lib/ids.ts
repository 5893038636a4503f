import { randomBytes, randomUUID } from 'node:crypto'

/** Injected so that tests can name what they create. */
export interface Ids {
  next(): string
  /** Unguessable, for links: 32 bytes, base64url. */
  secret(): string
}

export const systemIds: Ids = {
  next: () => randomUUID(),
  secret: () => randomBytes(32).toString('base64url'),
}
