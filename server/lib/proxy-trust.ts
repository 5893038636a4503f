// Which proxies are trusted to report a visitor's address. A visitor can send any X-Forwarded-For; only entries added by
// our own proxies count.
import { isIP } from 'node:net'

/** The number of our proxies, their addresses, or false for none. */
export type ProxyTrust = false | number | readonly string[]

/** Fastify calls it for each address, starting with the connection's own (hop 0). */
type TrustFunction = (address: string, hop: number) => boolean

const rangeNames = new Set(['loopback', 'linklocal', 'uniquelocal'])

/** Returns null if the text names no proxies. */
export function parseProxyTrust(text: string): ProxyTrust | null {
  if (text === 'false') return false
  if (/^[1-9]\d?$/.test(text)) return Number(text)
  const entries = text.split(',').map((entry) => entry.trim())
  return entries.every(isRange) ? entries : null
}

function isRange(entry: string): boolean {
  const [address = '', bits, ...rest] = entry.split('/')
  if (bits === undefined) return rangeNames.has(entry) || isIP(address) !== 0
  const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0
  return rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= longest
}

/** Fastify trusts no proxy when given a plain number, so hops are counted here. */
export function trustedProxies(trust: ProxyTrust): false | TrustFunction | string[] {
  if (typeof trust === 'number') return (_address, hop) => hop < trust
  return trust === false ? false : [...trust]
}
