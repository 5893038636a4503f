// `npm run record [-- SCENARIO …]`: plays the scenarios, rewrites their recordings, and lists every difference from the old ones.
import setUpDatabase from '#tests/support/global-setup.ts'
import { differencesBetween, inWords } from './differences.ts'
import { playScenario } from './play.ts'
import { scenarios, type ScenarioName } from './scenarios/index.ts'
import { readRecording, writeRecording } from './store.ts'
import { neverAsked } from './unplayed.ts'

const names = Object.keys(scenarios) as ScenarioName[]
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !names.some((other) => other === name))
if (unknown.length > 0) {
  process.stderr.write(`There is no scenario ${unknown.join(', ')}. There are: ${names.join(', ')}\n`)
  process.exit(1)
}

await setUpDatabase()
for (const name of names.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const { lines, stoppedBy } = await playScenario(scenarios[name], 0)
  if (stoppedBy !== undefined)
    throw new Error(`${name} could not be played to its end; nothing was written`, { cause: stoppedBy })
  const before = readRecording(name)
  const found = differencesBetween(before, lines)
  const bytes = writeRecording(name, lines)
  const changed = found.length === 0 ? 'as it was' : `${String(found.length)} differences`
  const changes = before.length === 0 ? 'recorded for the first time' : changed
  process.stdout.write(`${name}: ${String(lines.length)} lines, ${String(Math.ceil(bytes / 1_024))} KB, ${changes}\n`)
  if (before.length > 0 && found.length > 0) process.stdout.write(`\n${inWords(found)}\n`)
}
const unasked = await neverAsked(names.flatMap(readRecording))
if (unasked.length > 0) process.stdout.write(`Asked in no scenario:\n${unasked.map((name) => `  ${name}\n`).join('')}`)
