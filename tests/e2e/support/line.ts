// The line between one browser and the server, in the test's hand: cut, it drops what is open and lets nothing new through.
import type { BrowserContext, WebSocketRoute } from '@playwright/test'

export interface Line {
  cut(): Promise<void>
  mend(): Promise<void>
  /** What came from the server since the line was last cut. */
  heard(): readonly string[]
}

/** Before the pages open. */
export async function holdLine(context: BrowserContext): Promise<Line> {
  const open = new Set<WebSocketRoute>()
  const heard: string[] = []
  await context.routeWebSocket(/\/socket\.io\//, (socket) => {
    const server = socket.connectToServer()
    server.onMessage((message) => {
      heard.push(String(message))
      socket.send(message)
    })
    open.add(socket)
  })
  return {
    async cut() {
      // An offline browser opens nothing new; what is open stays open, so it is dropped by hand.
      await context.setOffline(true)
      for (const socket of open) await socket.close()
      open.clear()
      heard.length = 0
    },
    mend: () => context.setOffline(false),
    heard: () => heard,
  }
}
