import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { loopKey, loopMoved, loopOptions, loopsMoved, loopsOptions, reportOptions } from '#client/entities/loop.ts'
import { roundOptions } from '#client/entities/round.ts'

const keys = [
  loopOptions('a').queryKey,
  loopKey('a', 'notes'),
  reportOptions('a').queryKey,
  loopOptions('b').queryKey,
  loopsOptions().queryKey,
  roundOptions('a').queryKey,
]

async function readAgain(act: (queryClient: QueryClient) => Promise<unknown>): Promise<string[]> {
  const queryClient = new QueryClient()
  for (const key of keys) queryClient.setQueryData(key, {})
  await act(queryClient)
  return keys.filter((key) => queryClient.getQueryState(key)?.isInvalidated).map((key) => key.join(' '))
}

describe('a loop that moved', () => {
  it('is read again with its parts and the list, other loops are not', async () =>
    expect(await readAgain((queryClient) => loopMoved(queryClient, 'a'))).toEqual([
      'loop a',
      'loop a notes',
      'loop a report',
      'loops',
    ]))
  it('may be any loop', async () =>
    expect(await readAgain(loopsMoved)).toEqual(['loop a', 'loop a notes', 'loop a report', 'loop b', 'loops']))
})
