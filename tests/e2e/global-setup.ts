import { buildIfStale } from '#server/scripts/build-if-stale.ts'

/** Once for all journeys: restarting a server in the middle of one must not wait for a build. */
export default buildIfStale
