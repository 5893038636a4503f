// Plays a full mini loop by simulated people over HTTP and sockets, from the first match to the report.
import { loopRoutes } from '#shared/contracts/loops.ts'
import { reportRoutes } from '#shared/contracts/reports.ts'
import type { Outcome } from '#shared/contracts/vocabulary.ts'
import type { Browser } from './http.ts'
import { arrive, type Person } from './person.ts'
import { playDebrief } from './play-debrief.ts'
import { playRound } from './play-round.ts'
import { signInLink } from './sign-in-link.ts'
import type { Plot } from './plots.ts'

export interface Played {
  plot: string
  outcome: Outcome | null
  headline: string
  loopId: string
  candidate: Browser
  people: readonly Role[]
}
export interface Role {
  role: 'candidate' | 'interviewer' | 'bar raiser'
  name: string
  /** Opens the loop as this person; null if the server doesn't run in development. */
  link: string | null
}
export interface LoopRun {
  url: string
  plot: Plot
  tag: string
  onStep(step: string): void
}

export const stepNames = ['people', 'first round', 'bar-raiser round', 'debrief', 'report'] as const

export async function playLoop({ url, plot, tag, onStep }: LoopRun): Promise<Played> {
  onStep('people')
  const [candidate, interviewer, barRaiser] = await Promise.all([
    arrive(url, { name: `Mara ${tag}`, role: 'PM', level: 5, group: 'Study group Heron' }),
    arrive(url, { name: `Dana ${tag}`, role: 'PM', level: 6, group: 'Post-purchase' }),
    arrive(url, { name: `Adaeze ${tag}`, role: 'PM', level: 7, group: 'Logistics' }),
  ])
  const { id: loopId } = await candidate.browser.call(loopRoutes.createLoop, {
    body: {
      templateId: 'mini-2',
      role: 'PM',
      roleTitle: `Senior PM, simulated ${tag}`,
      targetLevel: 5,
      fallbackLevel: 4,
    },
  })
  onStep('first round')
  await playRound({ url, loopId, candidate, interviewer, barRaiser: false, opinion: plot.interviewer })
  onStep('bar-raiser round')
  await playRound({ url, loopId, candidate, interviewer: barRaiser, barRaiser: true, opinion: plot.barRaiser })
  onStep('debrief')
  await playDebrief({
    url,
    loopId,
    readers: [
      { person: interviewer, opinion: plot.interviewer, barRaiser: false },
      { person: barRaiser, opinion: plot.barRaiser, barRaiser: true },
    ],
  })
  onStep('report')
  const { content } = await readReport(candidate, loopId)
  for (const person of [candidate, interviewer, barRaiser]) person.own.close()
  return {
    plot: plot.name,
    outcome: content.outcome,
    headline: content.headline,
    loopId,
    candidate: candidate.browser,
    people: [
      await roleOf('candidate', candidate, loopId),
      await roleOf('interviewer', interviewer, loopId),
      await roleOf('bar raiser', barRaiser, loopId),
    ],
  }
}

const roleOf = async (role: Role['role'], person: Person, loopId: string): Promise<Role> => ({
  role,
  name: person.name,
  link: await signInLink(person, `/loops/${loopId}`),
})

async function readReport(candidate: Person, loopId: string) {
  await candidate.browser.call(reportRoutes.putSelfRating, {
    params: { loopId },
    body: { ratings: { CO: 4, OW: 4, IS: 3, DD: 4 } },
  })
  return candidate.browser.call(reportRoutes.getReport, { params: { loopId } })
}
