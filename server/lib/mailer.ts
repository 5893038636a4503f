// Sends mail by SMTP if configured. Otherwise it logs each mail with its link and keeps it for the development page.
import { createTransport } from 'nodemailer'
import type { Clock } from './clock.ts'
import type { Logger } from './logger.ts'

export interface Mail {
  to: string
  subject: string
  text: string
  /** The one link in the mail; `text` contains it too. */
  link: string
}
export interface SentMail extends Mail {
  at: number
}
export interface Mailer {
  send(mail: Mail): Promise<void>
  /** Newest first; always empty with SMTP. */
  recent(): readonly SentMail[]
}

const kept = 50

export function createMailer(options: {
  smtpUrl: string | undefined
  from: string
  logger: Logger
  clock: Clock
}): Mailer {
  return options.smtpUrl === undefined ? logMailer(options) : smtpMailer(options.smtpUrl, options)
}

function smtpMailer(url: string, { from, logger }: { from: string; logger: Logger }): Mailer {
  const transport = createTransport(url)
  return {
    async send(mail) {
      await transport.sendMail({ from, to: mail.to, subject: mail.subject, text: mail.text })
      logger.info({ subject: mail.subject }, 'Mail sent')
    },
    recent: () => [],
  }
}

function logMailer({ logger, clock }: { logger: Logger; clock: Clock }): Mailer {
  const sent: SentMail[] = []
  return {
    async send(mail) {
      sent.unshift({ ...mail, at: clock.now() })
      sent.length = Math.min(sent.length, kept)
      logger.info(`Mail to ${mail.to}: ${mail.subject}\n  ${mail.link}`)
    },
    recent: () => sent,
  }
}
