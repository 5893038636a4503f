// Tells an outage of the database or another node from a faulty request. After an outage it is unknown what was stored, and
// retrying is right.

/** SQLSTATE: connection lost, out of resources, shutting down, I/O error, or a statement or transaction that took too long. */
const outageStates = /^(08...|53...|57P..|58...|57014|25P0[34]|55P03)$/
/** The network's own errors: refused, reset, unreachable, no such name. */
const networkCodes = /^(ECONN|EHOST|ENET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT)/
/** The PostgreSQL driver gives these no code. */
const driverMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after)/
/** Another node shut down, or lost its connection to Redis, before it answered a question about its sockets. */
const nodeMessages = /^timeout reached: only \d+ responses received/

/** Follows causes: the query builder and the auth library wrap the driver's error. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const isKnown = [driverMessages, nodeMessages].some((messages) => messages.test(error.message))
  return isKnown || outageStates.test(code) || networkCodes.test(code) || isOutage(error.cause)
}
