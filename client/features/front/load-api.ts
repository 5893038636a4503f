/** Contracts and their parser are heavier than the page, so they load after it is painted. */
export const loadApi = () => import('./api.ts')

/** The app's sentence for a failure; loaded with the api, which it needs anyway. */
export async function explain(error: unknown): Promise<string> {
  const { sentenceFor } = await import('#client/lib/error-copy.ts')
  return sentenceFor(error)
}
