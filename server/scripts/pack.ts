// `npm run -s pack > my-pack.json` prints the built-in principle pack to start from; `npm run -s pack -- check my-pack.json` says whether
// a file can be used, and if not, everything that is wrong with it.
import { PackError, parsePack, readPackFile } from '#server/features/catalogue/service.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'

const refusedCode = 2

function check(file: string): void {
  const read = parsePack(readPackFile(file))
  if ('pack' in read) {
    process.stdout.write(`${file} can be used: pack ${read.pack.id}, version ${String(read.pack.version)}.\n`)
    return
  }
  process.stderr.write(`${file} cannot be used:\n${read.problems.map((problem) => `  ${problem}\n`).join('')}`)
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
  process.stderr.write('npm run -s pack > my-pack.json, or npm run -s pack -- check my-pack.json\n')
  process.exitCode = refusedCode
}
