// Tells a database or another node that cannot answer now from a request that is wrong. After an outage nothing is known to be
// stored, and asking again is right.

/** SQLSTATE: connection lost, out of resources, shutting down, I/O error, and a statement or transaction that took too long. */
const outageStates = /^(08...|53...|57P..|58...|57014|25P0[34]|55P03)$/
/** The network's own errors: refused, reset, unreachable, no such name. */
const networkCodes = /^(ECONN|EHOST|ENET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT)/
/** The PostgreSQL driver gives these no code. */
const driverMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after)/
/** Another node was asked for its sockets and shut down, or lost its way to Redis, before it answered. */
const nodeMessages = /^timeout reached: only \d+ responses received/

/** Looks through the causes: the query builder and the auth library wrap what the driver threw. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isKnown = [driverMessages, nodeMessages].some((messages) => messages.test(error.message))
  return isKnown || outageStates.test(code) || networkCodes.test(code) || isOutage(error.cause)
}
