// An unexpected console.error fails the test that caused it. A test that expects one spies on console.error itself.
import { format } from 'node:util'
import { afterEach, beforeEach } from 'vitest'

const real = console.error
let unexpected: string[] = []

beforeEach(() => {
  unexpected = []
  console.error = (...args: unknown[]) => {
    unexpected.push(format(...args))
    real(...args)
  }
})

afterEach(() => {
  console.error = real
  if (unexpected.length > 0) throw new Error(`console.error was called:\n${unexpected.join('\n')}`)
})
