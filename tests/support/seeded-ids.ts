import type { Ids } from '#server/lib/ids.ts'

/** Ids that are the same in every run. `node` keeps the ids of two apps on one database distinct. */
export function seededIds(node = 0): Ids {
  let last = 0
  const counted = () => {
    last += 1
    return `${node.toString(16).padStart(4, '0')}${last.toString(16).padStart(8, '0')}`
  }
  return {
    next: () => `00000000-0000-4000-8000-${counted()}`,
    secret: () => `seeded-secret-for-a-link-in-a-test-${counted()}`,
  }
}
