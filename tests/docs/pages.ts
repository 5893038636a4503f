import { errorsPage } from './errors.ts'
import { eventsPage } from './events.ts'

/** Pages made from the code, by their path. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/events.md': eventsPage,
  'docs/errors.md': errorsPage,
}
