// The forms of a page that are hard to reach by hand, made by answering its queries: not yet, with an error, with nothing, or with
// texts that do not fit.
import { QueryClient, type DefaultedQueryObserverOptions, type QueryKey } from '@tanstack/react-query'
import { ApiError } from '#client/lib/http-client.ts'
import { withHostileText } from './hostile-text.ts'

export const pageForms = ['loading', 'failed', 'empty', 'hostile'] as const
export type PageForm = (typeof pageForms)[number]

export const isPageForm = (text: string | undefined): text is PageForm => pageForms.some((form) => form === text)

/** What a query answers where there is nothing yet. A page whose queries are not listed has no empty form. */
const nothing: Readonly<Record<string, unknown>> = {
  loops: [],
  queue: { state: 'idle', note: null, ended: null },
  dev: [],
}
export const hasEmptyForm = (path: string): boolean => ['/home', '/pair'].includes(path)

type QueryFunction = (context: unknown) => unknown

const answers: Readonly<Record<PageForm, (key: QueryKey, ask: QueryFunction) => QueryFunction>> = {
  loading: () => () => new Promise(() => undefined),
  failed: () => () => Promise.reject(new ApiError('BUSY', 503)),
  empty: (key, ask) => {
    const answer = nothing[String(key[0])]
    return answer === undefined ? ask : () => answer
  },
  hostile: (_, ask) => async (context) => withHostileText(await ask(context)),
}

/** A query client under which every page stands in one form. It asks once, so that a failure is there at once. */
export class FormQueryClient extends QueryClient {
  readonly #form: PageForm

  constructor(form: PageForm) {
    super({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
    this.#form = form
  }

  override defaultQueryOptions(options: never): never {
    const whole: DefaultedQueryObserverOptions = super.defaultQueryOptions(options)
    const { queryFn } = whole
    if (typeof queryFn !== 'function') return whole as never
    const answer = answers[this.#form](whole.queryKey, queryFn as QueryFunction)
    return { ...whole, retry: false, queryFn: answer } as never
  }
}
