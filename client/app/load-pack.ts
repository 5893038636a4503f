import { adoptPack, fetchPack } from '#client/lib/pack.ts'
import { setPrincipleName } from '#client/ui/principle-names.ts'
import type { PrinciplePack } from '#shared/contracts/pack.ts'

/** Makes a pack the one that pages read, and its names the ones they show. */
export function putInPlace(pack: PrinciplePack): void {
  adoptPack(pack)
  for (const { code, name } of Object.values(pack.principles)) setPrincipleName(code, name)
}

let loading: Promise<null> | null = null

/** Once for all pages, also where one page leads on to another before it is drawn; again after a failure. */
export function loadPack(): Promise<null> {
  loading ??= fetchPack()
    .then((pack) => {
      putInPlace(pack)
      return null
    })
    .catch((error: unknown) => {
      loading = null
      throw error
    })
  return loading
}
