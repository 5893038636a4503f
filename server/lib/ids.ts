// Ids and tokens, injected.
import { randomBytes, randomUUID } from 'node:crypto'

/** Injected, which lets tests choose ids. */
export interface Ids {
  next(): string
  /** An unguessable token for links: 32 bytes, base64url. */
  secret(): string
}

export const systemIds: Ids = {
  next: () => randomUUID(),
  secret: () => randomBytes(32).toString('base64url'),
}
