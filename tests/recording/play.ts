// Plays a scenario against a real server over HTTP and sockets, one step at a time, and records everything visible:
// answers, events per person, mails, and at the end every table.
import type { SentMail } from '#server/lib/mailer.ts'
import { mondayMorning, testApp, type TestApp } from '#tests/support/test-app.ts'
import { until } from '#tests/support/until.ts'
import { createActor, type Actor, type SignedIn } from './actor.ts'
import { dump } from './dump.ts'
import type { Line } from './lines.ts'
import { createNames, type Names } from './names.ts'
import { untilQuiet, watchWork, type Work } from './settled.ts'
import { hangUp, publicUrl, type Stage } from './stage.ts'
import type { Wire } from './wire.ts'

const second = 1_000
/** A link to a page ends in a word; a longer last part is a secret. */
const shortestToken = 20

export interface Play {
  now(): number
  /** A person with their own browser: not signed in yet, or with the cookies of an existing session. */
  actor(key: string, signedIn?: SignedIn): Actor
  /** Moves the clock; nothing else happens. */
  wait(ms: number): Promise<void>
  /** Runs one of the server's jobs once. */
  job(name: string): Promise<void>
  /** Waits for the next mail and returns the link in it. */
  mail(): Promise<string>
}

export type Scenario = (play: Play) => Promise<void>
export interface Played {
  lines: Line[]
  /** Set when the scenario stopped before its end. */
  stoppedBy?: Error
}

/** `node` sets where ids start; the lines must not depend on it. */
export async function playScenario(scenario: Scenario, node: number): Promise<Played> {
  const app = await testApp({ node, settings: { PUBLIC_URL: publicUrl } })
  try {
    const recorder = await record(app)
    const stopped = await scenario(recorder.play).then(
      () => ({}),
      (error: unknown) => ({ stoppedBy: asError(error) }),
    )
    await recorder.finish()
    return { lines: recorder.lines, ...stopped }
  } finally {
    await app.close()
  }
}

const asError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error('no error was thrown', { cause: thrown })

export interface Recorder {
  readonly play: Play
  readonly lines: Line[]
  /** Closes every connection, then records the mails that no step waited for and every table. */
  finish(): Promise<void>
}

export async function record(app: TestApp): Promise<Recorder> {
  const names = createNames(mondayMorning)
  const work = watchWork(app.database)
  const lines: Line[] = []
  const stage: Stage = {
    url: (await app.listen()).url,
    names,
    wires: [],
    connections: app.connections,
    async step(run) {
      const result = await stage.look(run)
      lines.push(...(await whatFollows(work, stage.wires, names)))
      return result
    },
    async look(run) {
      app.clock.advance(second)
      const { lines: seen, result } = await run()
      lines.push(...seen)
      return result
    },
  }
  const mails = mailbox(app)
  return {
    lines,
    play: {
      now: app.clock.now,
      actor: (key, signedIn) => createActor(stage, key, signedIn),
      wait: (ms) =>
        stage.step(async () => {
          app.clock.advance(ms - second)
          return { lines: [{ at: 'time passes', until: names.clean(app.clock.now()) }], result: undefined }
        }),
      job: (name) =>
        stage.step(async () => {
          await app.runJob(name)
          return { lines: [{ at: `job ${name}` }], result: undefined }
        }),
      // The clock doesn't move: the mail belongs to the previous step and is already being sent.
      async mail() {
        const mail = await mails.next()
        const token = mail.link.split('/').at(-1) ?? ''
        if (token.length > shortestToken) names.know(token, `<token mailed to ${mail.to}>`)
        lines.push(mailLine(mail, names))
        return mail.link
      },
    },
    async finish() {
      for (const wire of stage.wires) if (wire.raw.connected) await hangUp(stage, wire, 'closes')
      for (const mail of mails.rest()) lines.push({ ...mailLine(mail, names), expected: false })
      lines.push(...(await dump(app.database.db, names)))
    },
  }
}

/** Oldest first; the server lists the newest first. */
function mailbox(app: TestApp): { next(): Promise<SentMail>; rest(): SentMail[] } {
  let read = 0
  const unread = () => app.deps.mailer.recent().toReversed().slice(read)
  return {
    async next() {
      const mail = await until(
        () => 'a mail',
        () => unread()[0],
      )
      read += 1
      return mail
    },
    rest: unread,
  }
}

const mailLine = ({ to, subject, text, at }: SentMail, names: Names): Line => ({
  at: `mail to ${to}`,
  mail: names.clean({ subject, text, sentAt: at }),
})

/** Waits until the step is over for everyone, then records events per connection: two connections have no common order. */
async function whatFollows(work: Work, wires: readonly Wire[], names: Names): Promise<Line[]> {
  await untilQuiet(work)
  await Promise.all(wires.map((wire) => wire.delivered()))
  return wires.flatMap(({ label, takeArrived }) =>
    takeArrived().map(({ name, payload }): Line => ({ at: `to ${label}: ${name}`, payload: names.clean(payload) })),
  )
}
