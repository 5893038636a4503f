// `npm run -s rule -- NAME < input.json`: runs one rule. Reads and prints JSON; exit code 2 if the input is invalid.
import { text } from 'node:stream/consumers'
import { rulesByName } from './rules/by-name.ts'
import { ok, reject } from '#shared/lib/result.ts'
import type { Rejection, Result } from '#shared/lib/result.ts'

const refusedCode = 2

function listing(): string {
  const blocks = [...rulesByName].map(([name, { about, examples }]) =>
    [name, `  ${about}`, ...examples.map(({ about: what, input }) => `  ${what}:\n    ${JSON.stringify(input)}`)].join(
      '\n',
    ),
  )
  return ['npm run -s rule -- NAME < input.json', ...blocks].join('\n\n')
}

function print(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}

function refuse({ code, message, path = '' }: Rejection): void {
  print({ ok: false, error: { code, message, path } })
  process.exitCode = refusedCode
}

function parseJson(given: string): Result<unknown> {
  try {
    return ok(JSON.parse(given))
  } catch (error) {
    return reject('NOT_JSON', `The input is not valid JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function run(name: string): Promise<void> {
  const rule = rulesByName.get(name)
  if (rule === undefined)
    return refuse({
      code: 'UNKNOWN_RULE',
      message: `There is no rule ${JSON.stringify(name)}. The rules are: ${[...rulesByName.keys()].join(', ')}.`,
    })
  if (process.stdin.isTTY)
    return refuse({ code: 'NO_INPUT', message: `Pass the input as JSON: npm run -s rule -- ${name} < input.json` })
  const given = parseJson(await text(process.stdin))
  const answer = given.ok ? rule.answer(given.value) : given
  if (answer.ok) print({ ok: true, ...answer.value })
  else refuse(answer.rejection)
}

const [name] = process.argv.slice(2)
if (name === undefined || name === '--help') process.stdout.write(`${listing()}\n`)
else await run(name)
