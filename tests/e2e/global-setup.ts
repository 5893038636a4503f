import { buildIfStale } from '#server/scripts/build-if-stale.ts'
import { prepareDataFolder } from './support/data-folder.ts'

/** Once for all journeys: restarting a server in the middle of one must not wait for a build. */
export default async function setup(): Promise<void> {
  await buildIfStale()
  await prepareDataFolder()
}
