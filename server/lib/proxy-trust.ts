// Whose word about a visitor's address is believed. A visitor may write any X-Forwarded-For; only what proxies of our own
// added to it counts.
import { isIP } from 'node:net'

/** How many proxies stand in front, the addresses they have, or none. */
export type ProxyTrust = false | number | readonly string[]

/** What the framework asks of each address, beginning with the connection's own (hop 0). */
type TrustFunction = (address: string, hop: number) => boolean

const rangeNames = new Set(['loopback', 'linklocal', 'uniquelocal'])

/** Null when the text names no proxies. */
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

/** The framework believes nobody when it is given a bare number, so hops are counted here. */
export function trustedProxies(trust: ProxyTrust): false | TrustFunction | string[] {
  if (typeof trust === 'number') return (_address, hop) => hop < trust
  return trust === false ? false : [...trust]
}
