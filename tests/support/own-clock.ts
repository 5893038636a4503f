// Files share modules, and a page remembers the server's clock in one: each test starts with the device's own clock as the server's.
import { beforeEach } from 'vitest'
import { observeServerTime } from '#client/lib/clock-offset.ts'

beforeEach(() => {
  const now = Date.now()
  observeServerTime({ serverAt: now, sentAt: now, receivedAt: now })
})
