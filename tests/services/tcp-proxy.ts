// A proxy between the server and a service that a test can cut.
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

export interface Proxy {
  readonly port: number
  /** Resets every connection and refuses new ones. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** `resetAt`: connections are reset instead of sending these bytes to the service. */
export async function openProxy(target: number, { resetAt }: { resetAt?: () => string | null } = {}): Promise<Proxy> {
  const ends = new Set<Socket>()
  let isCut = false
  const keep = (socket: Socket): void => {
    ends.add(socket)
    socket.on('error', () => ends.delete(socket)).on('close', () => ends.delete(socket))
  }
  const server = createServer((client) => {
    if (isCut) return void client.resetAndDestroy()
    const upstream = connect(target, '127.0.0.1')
    keep(client)
    keep(upstream)
    client.on('data', (bytes) => {
      const word = resetAt?.() ?? null
      if (word !== null && bytes.includes(word)) resetAll()
      else upstream.write(bytes)
    })
    upstream.pipe(client)
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.resetAndDestroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const resetAll = (): void => {
    for (const socket of ends) socket.resetAndDestroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true
      resetAll()
    },
    mend: () => void (isCut = false),
    async close() {
      resetAll()
      server.close()
      await once(server, 'close')
    },
  }
}
