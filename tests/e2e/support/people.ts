// A person in a browser of their own. Everything that browser received is kept, so that a test can search it for what must not be there.
import type { Browser, BrowserContext, Page } from '@playwright/test'

export interface Visitor {
  name: string
  context: BrowserContext
  page: Page
  /** Every HTTP body and socket frame this browser received, as text. */
  received(): string
  /** Every error that the page threw or wrote to its console. */
  errors(): readonly string[]
  close(): Promise<void>
}

export async function openVisitor(browser: Browser, { name, url }: { name: string; url: string }): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    permissions: ['camera', 'microphone'],
    viewport: { width: 1440, height: 900 },
  })
  const heard: string[] = []
  const errors: string[] = []
  context.on('weberror', (error) => errors.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`)
  })
  const page = await context.newPage()
  page.on('response', (response) => {
    if (!response.url().includes('/api/')) return
    void response.text().then(
      (body) => heard.push(body),
      () => undefined,
    ) // a page that left has no body
  })
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(payload.toString())))
  return {
    name,
    context,
    page,
    received: () => heard.join('\n'),
    errors: () => errors,
    close: () => context.close(),
  }
}
