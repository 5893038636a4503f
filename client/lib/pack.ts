// The principle pack of this installation: loaded once, before the first page is drawn, and the same until the page is loaded again.
import { packRoutes, type PrinciplePack } from '#shared/contracts/pack.ts'
import { createClient } from './http-client.ts'

let current: PrinciplePack | null = null

export function adoptPack(pack: PrinciplePack): void {
  current = pack
}

export const fetchPack = (): Promise<PrinciplePack> => createClient(packRoutes).pack()

export function thePack(): PrinciplePack {
  if (current === null) throw new Error('The principle pack is read before it is loaded')
  return current
}
