// Plans name only tasks there are, in an order that can be lived (PP-11); questions that speak of a person keep the place of the
// name (PP-12).
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import type { DissentPrompt } from '#shared/contracts/debrief-prompts.ts'
import type { PackFinding } from './pack-finding.ts'

const minutesPerHour = 60
const namesSomebody: readonly DissentPrompt[] = ['loneToThem', 'loneToOthers']

type Preparation = PrinciplePack['preparation']

function* stepFindings(
  { tasks }: Preparation,
  plan: Preparation['plans'][number],
  path: string,
): Generator<PackFinding> {
  let last = 0
  for (const [at, step] of plan.steps.entries()) {
    if (step.from <= last || step.to < step.from) {
      yield {
        code: 'STEPS',
        message: `Let the steps of ${plan.id} follow one another, each ending no sooner than it begins`,
        path: `${path}.steps.${at}`,
      }
    }
    last = step.to
    const asked = tasks.filter(({ id }) => step.tasks.includes(id)).reduce((sum, { minutes }) => sum + minutes, 0)
    if (asked > plan.effort.max * minutesPerHour * (step.to - step.from + 1)) {
      yield {
        code: 'EFFORT',
        message: `The tasks of this step take ${asked} minutes, more than its ${plan.unit}s have; move one or allow more effort`,
        path: `${path}.steps.${at}.tasks`,
      }
    }
    for (const id of step.tasks) {
      if (!tasks.some((task) => task.id === id))
        yield { code: 'TASK_UNKNOWN', message: `There is no task ${id}`, path: `${path}.steps.${at}.tasks` }
    }
  }
}

export function* preparationFindings({ preparation, dissentPrompts }: PrinciplePack): Generator<PackFinding> {
  for (const [list, entries] of [
    ['tasks', preparation.tasks],
    ['plans', preparation.plans],
    ['studyList', preparation.studyList],
  ] as const) {
    for (const [at, { id }] of entries.entries()) {
      if (entries.findIndex((entry) => entry.id === id) !== at)
        yield {
          code: 'ID_TAKEN',
          message: `Two entries carry the id ${id}; give each its own`,
          path: `preparation.${list}.${at}.id`,
        }
    }
  }
  for (const [at, plan] of preparation.plans.entries()) {
    if (plan.effort.min > plan.effort.max)
      yield {
        code: 'EFFORT',
        message: 'The least effort is more than the most',
        path: `preparation.plans.${at}.effort`,
      }
    yield* stepFindings(preparation, plan, `preparation.plans.${at}`)
  }
  for (const kind of namesSomebody) {
    if (!dissentPrompts[kind].includes('{name}'))
      yield {
        code: 'NAME_PLACE',
        message: 'Keep {name} where the person’s name belongs',
        path: `dissentPrompts.${kind}`,
      }
  }
}
