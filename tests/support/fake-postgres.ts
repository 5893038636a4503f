// Speaks enough of PostgreSQL's protocol to connect a client. Then it answers, stays silent or disconnects, as the test says: what a
// real server does only when it is broken.
import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** `fail` is an SQL error; `abort` answers as PostgreSQL does when it rolls a failed transaction back at its commit. */
export type Reaction = 'answer' | 'silence' | 'cut' | 'fail' | 'abort'

export interface FakePostgres {
  readonly url: string
  /** Every statement that arrived, with the number of its connection. */
  readonly statements: { connection: number; text: string }[]
  /** Decides how to answer statements; a promise delays the answer until it resolves. */
  react(to: (text: string) => Reaction | Promise<Reaction>): void
  /** Drops all connections, like a killed server. */
  cutAll(): void
  close(): Promise<void>
}

const message = (type: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
const text = (value: string): Buffer => Buffer.from(`${value}\0`)
const ready = (status: string): Buffer => message('Z', Buffer.from(status))
const failure = message(
  'E',
  Buffer.concat([text('SERROR'), text('C22012'), text('Mdivision by zero'), Buffer.from([0])]),
)
const extendedStart = Buffer.concat([
  message('1', Buffer.alloc(0)),
  message('2', Buffer.alloc(0)),
  message('n', Buffer.alloc(0)),
])

/** With `greets: false`, connections are accepted but never answered, as by a stopped process. */
export async function fakePostgres({ greets = true } = {}): Promise<FakePostgres> {
  const statements: FakePostgres['statements'] = []
  const open = new Set<Socket>()
  let reaction: (text: string) => Reaction | Promise<Reaction> = () => 'answer'
  let connections = 0
  const server: Server = createServer((socket) => {
    const connection = (connections += 1)
    open.add(socket)
    socket.on('error', () => open.delete(socket)).on('close', () => open.delete(socket))
    const onStatement = async (statement: string, isExtended: boolean): Promise<void> => {
      statements.push({ connection, text: statement })
      const how = await reaction(statement)
      if (how === 'cut') socket.resetAndDestroy()
      else if (how !== 'silence')
        socket.write(Buffer.concat([...(isExtended ? [extendedStart] : []), answerTo(statement, how)]))
    }
    if (greets) socket.on('data', reader(socket, onStatement))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `postgres://tester@127.0.0.1:${String((server.address() as AddressInfo).port)}/fake`,
    statements,
    react: (to) => (reaction = to),
    cutAll: () => {
      for (const socket of open) socket.resetAndDestroy()
    },
    async close() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

function answerTo(statement: string, how: Reaction): Buffer {
  if (how === 'fail') return Buffer.concat([failure, ready('E')])
  const tag = how === 'abort' ? 'ROLLBACK' : (statement.split(' ')[0] ?? '').toUpperCase()
  return Buffer.concat([message('C', text(tag)), ready(tag === 'BEGIN' ? 'T' : 'I')])
}

type OnStatement = (text: string, isExtended: boolean) => Promise<void>

/** The start-up packet, simple queries, and prepared ones at their Sync. */
function reader(socket: Socket, onStatement: OnStatement): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0)
  let isSignedIn = false
  let parsed = ''
  const handlers: Record<string, (body: Buffer) => void> = {
    start() {
      isSignedIn = true
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready('I')]))
    },
    Q: (body) => void onStatement(body.toString('utf8', 0, body.length - 1), false),
    P: (body) => (parsed = body.toString('utf8').split('\0')[1] ?? ''),
    S: () => void onStatement(parsed, true),
    X: () => socket.end(),
  }
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (let next = firstMessage(rest, isSignedIn); next !== null; next = firstMessage(rest, isSignedIn)) {
      rest = rest.subarray(next.end)
      handlers[next.type]?.(next.body)
    }
  }
}

/** Null until a complete message has arrived. Only the start-up packet has no type. */
function firstMessage(bytes: Buffer, isSignedIn: boolean): { type: string; body: Buffer; end: number } | null {
  const lengthAt = isSignedIn ? 1 : 0
  if (bytes.length < lengthAt + 4) return null
  const end = lengthAt + bytes.readInt32BE(lengthAt)
  if (bytes.length < end) return null
  return { type: isSignedIn ? bytes.toString('latin1', 0, 1) : 'start', body: bytes.subarray(lengthAt + 4, end), end }
}
