// Tells a database that cannot answer now from a statement that is wrong. After an outage nothing is known to be stored,
// and asking again is right.

/** SQLSTATE: connection lost, out of resources, shutting down, I/O error, and a statement or transaction that took too long. */
const outageStates = /^(08...|53...|57P..|58...|57014|25P0[34]|55P03)$/
/** The network's own errors: refused, reset, unreachable, no such name. */
const networkCodes = /^(ECONN|EHOST|ENET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT)/
/** The PostgreSQL driver gives these no code. */
const driverMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after)/

/** Looks through the causes: the query builder and the auth library wrap what the driver threw. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return (
    outageStates.test(code) || networkCodes.test(code) || driverMessages.test(error.message) || isOutage(error.cause)
  )
}
