// Plays scenarios again and compares them with their recordings.
import { describe, expect, it } from 'vitest'
import { differencesBetween, inWords } from './differences.ts'
import { playScenario, type Scenario } from './play.ts'
import { readRecording } from './store.ts'

/** Ids start elsewhere than in the recording, to prove that nothing visible depends on them. */
const otherNode = 9
const kindsShown = 12
/** It takes seconds on an idle machine. */
const deadlineMs = 120_000

export function replay(scenarios: Record<string, Scenario>): void {
  describe('the recorded behavior', () => {
    it.each(Object.entries(scenarios))(
      '%s',
      async (name, scenario) => {
        const { lines, stoppedBy } = await playScenario(scenario, otherNode)
        const found = differencesBetween(readRecording(name), lines)
        const stopped = stoppedBy === undefined ? '' : `The play stopped: ${stoppedBy.message}\n\n`
        expect(found, `${stopped}${inWords(found, kindsShown)}\n${howToAccept}`).toHaveLength(0)
        expect(stoppedBy).toBeUndefined()
      },
      deadlineMs,
    )
  })
}

const howToAccept =
  'If this change is intended, run npm run record. It rewrites the recording and lists every difference for the commit message.'
