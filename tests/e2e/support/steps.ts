// Counts what a person has to do on a path: one step for each press, and for each field filled in or chosen. Reading is free.
import { expect, type Locator } from '@playwright/test'

export interface Steps {
  press(target: Locator): Promise<void>
  fill(field: Locator, text: string): Promise<void>
  /** An option of a list, by its value. */
  select(list: Locator, value: string): Promise<void>
  /** A radio button, which may lie under the label that people press. */
  choose(radio: Locator): Promise<void>
}

/** For a journey in which nobody counts. */
export const uncounted: Steps = {
  press: (target) => target.click(),
  fill: (field, text) => field.fill(text),
  select: async (list, value) => void (await list.selectOption(value)),
  choose: (radio) => radio.check({ force: true }),
}

interface CountedSteps extends Steps {
  /** Fails, and lists the steps, when the path took more. */
  expectAtMost(most: number): void
}

export function countSteps(): CountedSteps {
  const taken: string[] = []
  const note = (what: string, target: Locator): number =>
    taken.push(`${String(taken.length + 1)}. ${what} ${target.toString()}`)
  return {
    async press(target) {
      note('press', target)
      await uncounted.press(target)
    },
    async fill(field, text) {
      note('fill in', field)
      await uncounted.fill(field, text)
    },
    async select(list, value) {
      note('select in', list)
      await uncounted.select(list, value)
    },
    async choose(radio) {
      note('choose', radio)
      await uncounted.choose(radio)
    },
    expectAtMost(most) {
      expect(taken.length, `the steps were:\n${taken.join('\n')}`).toBeLessThanOrEqual(most)
    },
  }
}
