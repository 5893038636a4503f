// `npm run -s pack > my-pack.json` prints the built-in principle pack as a starting point. `npm run -s pack -- check my-pack.json`
// checks a file and lists all of its problems.
import { PackError, parsePack, readPackFile } from '#server/features/catalogue/service.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'

const refusedCode = 2

function check(file: string): void {
  const read = parsePack(readPackFile(file))
  if ('pack' in read) {
    process.stdout.write(`${file} is valid: pack ${read.pack.id}, version ${String(read.pack.version)}.\n`)
    return
  }
  process.stderr.write(`${file} has problems:\n${read.problems.map((problem) => `  ${problem}\n`).join('')}`)
  process.exitCode = refusedCode
}

function tryCheck(file: string): void {
  try {
    check(file)
  } catch (error) {
    if (!(error instanceof PackError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = refusedCode
  }
}

const [word, file] = process.argv.slice(2)
if (word === undefined) process.stdout.write(`${JSON.stringify(defaultPack, null, 2)}\n`)
else if (word === 'check' && file !== undefined) tryCheck(file)
else {
  process.stderr.write(
    'Print the built-in pack: npm run -s pack > my-pack.json\nCheck your own pack: npm run -s pack -- check my-pack.json\n',
  )
  process.exitCode = refusedCode
}
