// Test files share modules, and one of them remembers the server's clock. This resets it to the device's clock before each test.
import { beforeEach } from 'vitest'
import { observeServerTime } from '#client/lib/clock-offset.ts'

beforeEach(() => {
  const now = Date.now()
  observeServerTime({ serverAt: now, sentAt: now, receivedAt: now })
})
