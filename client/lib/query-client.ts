import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './http-client.ts'

/** Retries only without an answer and on a busy server; a refusal is final. */
const worthRetrying = (error: Error) => error instanceof ApiError && (error.code === 'OFFLINE' || error.code === 'BUSY')

/** Sockets announce changes, so data stays fresh until told otherwise; focus catches what a lost connection missed. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => count < 3 && worthRetrying(error) },
      mutations: { retry: false },
    },
  })
