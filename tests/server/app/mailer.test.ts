// Mail as a real SMTP server receives it.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMailer } from '#server/lib/mailer.ts'
import { fakeClock } from '#tests/support/fake-clock.ts'

describe('mail', () => {
  const received: string[] = []
  const logged: string[] = []
  const logger = pino({ level: 'info' }, { write: (line) => void logged.push(line) })
  const mail = {
    to: 'ana@example.org',
    subject: 'Set a new password',
    text: 'Open this link: http://127.0.0.1/reset/abc',
    link: 'http://127.0.0.1/reset/abc',
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = ''
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      stream.on('end', () => {
        received.push(text)
        done()
      })
    },
  })
  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server.server, 'listening')
  })
  afterAll(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
      }),
  )

  it('leaves by SMTP when an address is configured, and its link stays out of the log', async () => {
    const { port } = server.server.address() as AddressInfo
    const mailer = createMailer({
      smtpUrl: `smtp://127.0.0.1:${String(port)}`,
      from: 'Mockloop <no-reply@example.org>',
      logger,
      clock: fakeClock(0),
    })
    await mailer.send(mail)
    expect(received.join('\n')).toContain('Subject: Set a new password')
    expect(received.join('\n')).toContain(mail.link)
    expect(logged.join('\n')).not.toContain(mail.link)
    expect(mailer.recent()).toEqual([])
  })

  it('is written to the log with its link when none is', async () => {
    const mailer = createMailer({ smtpUrl: undefined, from: 'x', logger, clock: fakeClock(7) })
    await mailer.send(mail)
    expect(logged.join('\n')).toContain(mail.link)
    expect(mailer.recent()).toEqual([{ ...mail, at: 7 }])
  })
})
