// A debrief at hand for tests: the five of the demo package, and a driver that applies commands and keeps every fact.
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { expect } from 'vitest'
import type { VoteReason } from '#shared/contracts/ballots.ts'
import type { DebriefEvent, PersonCommand } from '#shared/contracts/debrief-state.ts'
import type { Rationale } from '#shared/contracts/rationale.ts'
import type { Vote } from '#shared/contracts/vocabulary.ts'
import { applyDecided, decideDebrief } from '#shared/domain/debrief/decide-debrief.ts'
import { openDebrief, type OpenDebriefInput } from '#shared/domain/debrief/open-debrief.ts'
import type { Debrief, DebriefCommand, DebriefPackage } from '#shared/domain/debrief/types.ts'

export const minute = 60_000

const seat = (
  personId: string,
  name: string,
  role: OpenDebriefInput['seats'][number]['role'],
  target: Vote,
): OpenDebriefInput['seats'][number] => ({
  personId,
  seatId: `seat-${personId}`,
  name,
  role,
  vote: { target, fallback: 'I', confidence: 'M' },
})

export const demoInput: OpenDebriefInput = {
  targetLevel: 6,
  fallbackLevel: 5,
  practiceOnly: false,
  packageIntact: true,
  seats: [
    seat('hm', 'Dana', 'hiringManager', 'I'),
    seat('peer', 'Rui', 'interviewer', 'SH'),
    seat('br', 'Adaeze', 'barRaiser', 'NI'),
    seat('data', 'Kenji', 'interviewer', 'I'),
    seat('eng', 'Sofia', 'interviewer', 'I'),
  ],
}

export const demoDebriefPackage: DebriefPackage = {
  packageIntact: true,
  core: ['CO', 'OW', 'IS', 'DD'],
  statuses: {
    CO: 'validated',
    OW: 'disputed',
    IS: 'validated',
    DD: 'validated',
    DR: 'validated',
    TB: 'validated',
    AR: 'validated',
    HB: 'validated',
    ET: 'mixed',
    HS: 'failed',
  },
  cells: [
    { principle: 'OW', authorId: 'hm', rating: 4, confidence: 'H' },
    { principle: 'OW', authorId: 'br', rating: 2, confidence: 'M' },
    { principle: 'OW', authorId: 'data', rating: 4, confidence: 'L' },
    { principle: 'HS', authorId: 'br', rating: 2, confidence: 'H' },
    { principle: 'ET', authorId: 'hm', rating: 4, confidence: 'L' },
    { principle: 'ET', authorId: 'eng', rating: 3, confidence: 'L' },
  ],
  issues: [
    { kind: 'disputed', principle: 'OW', isFact: false, text: 'Ownership is disputed.' },
    { kind: 'contradiction', principle: null, isFact: false, text: 'Repeat orders: flat, or 51.0 to 49.1.' },
    { kind: 'failed', principle: 'HS', isFact: false, text: 'Highest Standards failed.' },
    { kind: 'frameDispute', principle: 'ET', isFact: false, text: 'Urgency or bypass?' },
  ],
  triggers: [],
  questions: defaultPack,
  reportReady: true,
}

export function opened(input: OpenDebriefInput): Debrief {
  const result = openDebrief(input)
  if (!result.ok) throw new Error(result.rejection.message)
  return result.value
}

/** Drives one debrief with a clock that moves only when told. */
export class Room {
  debrief: Debrief
  now = 1_000_000
  pkg: DebriefPackage
  readonly events: DebriefEvent[] = []
  constructor(input: OpenDebriefInput = demoInput, pkg: DebriefPackage = demoDebriefPackage) {
    this.debrief = opened(input)
    this.pkg = pkg
  }

  get state(): Debrief['public'] {
    return this.debrief.public
  }

  private run(actorId: string | null, command: DebriefCommand): ReturnType<typeof decideDebrief> {
    const result = decideDebrief(this.debrief, command, { actorId, now: this.now, pkg: this.pkg })
    if (result.ok) {
      this.events.push(...result.value.events)
      this.debrief = applyDecided(this.debrief, result.value)
    }
    return result
  }

  /** The command must be accepted. */
  do(actorId: string | null, command: DebriefCommand): this {
    const result = this.run(actorId, command)
    expect(result, `${actorId} ${command.type} at ${this.state.step}`).toMatchObject({ ok: true })
    return this
  }

  /** The command must be refused, and nothing may change; answers the code. */
  refused(actorId: string | null, command: DebriefCommand): string {
    const before = structuredClone(this.debrief)
    const result = this.run(actorId, command)
    expect(result.ok, `${actorId} ${command.type} at ${this.state.step}`).toBe(false)
    expect(this.debrief).toEqual(before)
    return result.ok ? '' : result.rejection.code
  }

  wait(ms: number): this {
    this.now += ms
    return this.do(null, { type: 'expireDueSteps' })
  }

  arrive(...people: string[]): this {
    for (const personId of people) this.do(null, { type: 'arrive', personId })
    return this
  }

  leave(...people: string[]): this {
    for (const personId of people) this.do(null, { type: 'leave', personId })
    return this
  }

  get everyone(): string[] {
    return this.state.attendees.filter((person) => person.eligible).map((person) => person.personId)
  }

  /** Closes the present step as the bar raiser. */
  close(): this {
    return this.do('br', { type: 'close', step: this.state.step })
  }

  vote(personId: string, target: Vote, line: string | null = null): this {
    return this.do(personId, sealVote(this.state.step === 'REVOTE_1' ? 'revote1' : 'final', target, line))
  }

  toSilentRead(): this {
    this.arrive(...this.everyone).do('br', { type: 'open' })
    for (const id of this.everyone) this.do(id, { type: 'confirmAlone' })
    return this.close()
  }

  toReveal(): this {
    return this.toSilentRead().wait(8 * minute)
  }
  toRevote(): this {
    return this.toReveal().close()
  }
  toWalk(): this {
    return this.toRevote().wait(2 * minute)
  }

  toChallenge(): this {
    this.toWalk()
    for (const principle of this.state.walk?.disputed ?? [])
      this.do('br', { type: 'resolve', principle, status: 'mixed', reason })
    return this.close()
  }

  toFinal(): this {
    this.toChallenge()
    for (const number of [1, 2]) {
      this.do('br', { type: 'ask', trigger: 'notInclined', toPersonId: 'br' })
      this.do('br', {
        type: 'answer',
        challengeId: `challenge-${number}`,
        answer: 'That she carried the number over.',
        conceded: false,
      })
    }
    return this.close()
  }

  toDecision(votes: Partial<Record<string, Vote>> = {}): this {
    this.toFinal()
    for (const [personId, target] of Object.entries(votes)) {
      if (target && this.everyone.includes(personId)) this.do(personId, finalVote(this.state.fallbackLevel, target))
    }
    if (this.state.step === 'FINAL_VOTE') this.wait(2 * minute)
    return this
  }
}

const finalVote = (fallbackLevel: number | null, target: Vote): PersonCommand =>
  sealVote('final', target, 'we hit the goal, so I moved on', fallbackLevel === null ? null : 'I')

export const reason = 'Owns gaps she found, not the harm her own lever made.'

/** Enough for any no: a yes drops it. */
export const noReason: VoteReason = {
  principle: 'OW',
  line: 'She made up the number that she gave us.',
  wouldChange: 'A source for the number she gave.',
}

export const sealVote = (
  ballot: 'revote1' | 'final',
  target: Vote,
  line: string | null = null,
  fallback: Vote | null = 'I',
  reason: VoteReason | null = noReason,
): PersonCommand => ({ type: 'sealVote', ballot, target, fallback, confidence: 'M', line, reason })

export const rationale: Rationale = {
  bullets: [
    { side: 'for', principle: 'CO', text: 'CO 5: read 212 transcripts, gave up $400K, contacts 18.4 to 7.1.' },
    { side: 'for', principle: 'DD', text: 'DD 5: broke a 98.9 % delivered metric with 40 calls.' },
    {
      side: 'against',
      principle: 'OW',
      text: 'OW mixed: four regions moved by their own gain (31 to 12 h), yet the small-basket repeat fall 51.0 to 49.1 was left with another team though a fix was known.',
    },
  ],
  concern: 'A harm made by her own lever stayed with another team.',
  levelReason: 'At L6 second-order effects are part of the standard.',
  wouldHaveChanged: 'It would have been L6 with one example of following a side effect across a team line.',
}
