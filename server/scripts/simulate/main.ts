// `npm run simulate -- --loops N --url http://…`: plays full loops against a running server. Exit code 0 only if each reached a
// signed decision.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { resultOf } from './result.ts'
import { playLoop, stepNames, type Played } from './play-loop.ts'
import { plots } from './plots.ts'

const { values } = parseArgs({
  options: {
    loops: { type: 'string', default: '1' },
    url: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const help =
  'npm run simulate -- [--loops N] [--url http://127.0.0.1:3000]\nPlays N full mini loops against a running server.\n'

function lastAddress(): string {
  const file = join(process.env['DATA_DIR'] ?? './data', 'address')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : 'http://127.0.0.1:3000'
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

const loops = Number(values.loops)
if (values.help) {
  process.stdout.write(help)
  process.exit(0)
}
if (!Number.isInteger(loops) || loops < 1 || loops > 1_000)
  fail(`--loops must be a whole number from 1 to 1000.\n${help}`)
const url = (values.url ?? lastAddress()).replace(/\/$/, '')
if (!URL.canParse(url)) fail(`--url must be an address such as http://127.0.0.1:3000.\n${help}`)

const width = 24
const isTerminal = process.stdout.isTTY === true
function show(loop: number, step: string): void {
  const done =
    (loop * stepNames.length + stepNames.indexOf(step as (typeof stepNames)[number])) / (loops * stepNames.length)
  const bar = '#'.repeat(Math.round(done * width)).padEnd(width, '.')
  const line = `[${bar}] loop ${loop + 1} of ${loops}: ${step}`
  process.stdout.write(isTerminal ? `\r\u001b[2K${line}` : `${line}\n`)
}

const startedAt = performance.now()
const played: Played[] = []
for (let index = 0; index < loops; index++) {
  const plot = plots[index % plots.length]
  if (plot === undefined) break
  try {
    played.push(await playLoop({ url, plot, tag: randomBytes(2).toString('hex'), onStep: (step) => show(index, step) }))
  } catch (error) {
    fail(`\n${error instanceof Error ? error.message : String(error)}`)
  }
}
if (isTerminal) process.stdout.write('\r\u001b[2K')
for (const loop of played) process.stdout.write(resultOf(loop, url))
const decided = played.filter(({ outcome }) => outcome !== null).length
process.stdout.write(
  `${decided} of ${loops} loops reached a signed decision in ${Math.round((performance.now() - startedAt) / 1_000)} s\n`,
)
process.exit(decided === loops ? 0 : 1)
