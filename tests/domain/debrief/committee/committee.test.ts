import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { committeeOutcome } from '#shared/domain/debrief/committee/ballots.ts'
import { decideCommittee } from '#shared/domain/debrief/committee/decide-committee.ts'
import { difference, mayCompare, mayOpenCommittee } from '#shared/domain/debrief/committee/difference.ts'
import { openCommittee, type OpenCommitteeInput } from '#shared/domain/debrief/committee/open-committee.ts'
import { readerView } from '#shared/domain/debrief/committee/reader-view.ts'
import { initialsOf } from '#shared/lib/initials.ts'
import {
  committeeVotes,
  type Committee,
  type CommitteeCommand,
  type CommitteeVote,
} from '#shared/domain/debrief/committee/types.ts'
import { demoDebrief } from '#shared/demo/debrief.ts'
import { demoPackageInput } from '#shared/demo/package-input.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { Room } from '#tests/domain/debrief/debrief-room.ts'

const minute = 60_000
const start = 1_800_000_000_000
const { content, votes } = assemblePackage(demoPackageInput)
const raiser = votes.find(({ seatId }) => seatId === 'BR')
const reader = (personId: string, level: number, parts: object = {}) => ({
  personId,
  level,
  interviewed: false,
  metCandidate: false,
  ...parts,
})

const demoInput: OpenCommitteeInput = {
  targetLevel: 6,
  fallbackLevel: 5,
  live: true,
  practiceOnly: content.header.practiceOnly,
  packageIntact: true,
  core: content.header.core,
  integrity: false,
  statuses: Object.fromEntries(content.rows.map(({ principle, status }) => [principle, status])),
  noteSets: content.noteSets.map(({ noteSetId, authorId }) => ({ noteSetId, authorId })),
  barRaiserVote: { target: raiser?.vote ?? 'I', fallback: raiser?.fallbackVote ?? null },
  readers: [reader('imani', 7), reader('tobias', 6), reader('noor', 7)],
}

/** Drives one committee with a clock that moves only when told. */
class Table {
  committee: Committee
  now = start
  constructor(input: Partial<OpenCommitteeInput> = {}) {
    const opened = openCommittee({ ...demoInput, ...input }, this.now)
    if (!opened.ok) throw new Error(opened.rejection.message)
    this.committee = opened.value
  }

  get state(): Committee['public'] {
    return this.committee.public
  }
  get readers(): string[] {
    return this.state.readers.map(({ personId }) => personId)
  }

  do(actorId: string | null, command: CommitteeCommand): this {
    const result = decideCommittee(this.committee, command, { actorId, now: this.now })
    expect(result, `${actorId} ${command.type} at ${this.state.step}`).toMatchObject({ ok: true })
    if (result.ok) this.committee = result.value
    return this
  }

  refused(actorId: string | null, command: CommitteeCommand): { code: string; path: string | undefined } {
    const result = decideCommittee(this.committee, command, { actorId, now: this.now })
    if (result.ok) throw new Error(`${command.type} was accepted`)
    return { code: result.rejection.code, path: result.rejection.path }
  }

  pass(ms: number): this {
    this.now += ms
    return this.do(null, { type: 'expireDueSteps' })
  }

  read(): this {
    for (const id of this.readers) this.do(id, { type: 'finishReading' })
    return this
  }

  vote(ballot: 'first' | 'second', ...votesCast: CommitteeVote[]): this {
    this.readers.forEach((id, at) => this.do(id, { type: 'seal', ballot, vote: votesCast[at] ?? 'no' }))
    return this
  }

  nameLines(): this {
    for (const id of this.readers)
      this.do(id, { type: 'nameLine', noteSetId: 'NS-3', line: 'it sat with the retention team' })
    return this
  }

  askNothing(): this {
    for (const id of this.readers) this.do(id, { type: 'finishAsking' })
    return this
  }

  /** To the outcome by one and the same vote twice. */
  decide(...votesCast: CommitteeVote[]): this {
    return this.read()
      .vote('first', ...votesCast)
      .nameLines()
      .askNothing()
      .vote('second', ...votesCast)
  }
}

const rationale = { ...demoDebrief.rationale, bullets: [...demoDebrief.rationale.bullets] }
const written: CommitteeCommand = {
  type: 'writeRationale',
  rationale,
  boxAnswer: 'At level 5 a side effect across a team line is a goal, not a bar.',
}
const scores = (...each: number[]): CommitteeCommand => ({
  type: 'scoreNotes',
  scores: Object.fromEntries(['NS-1', 'NS-2', 'NS-3', 'NS-4', 'NS-5'].map((id, at) => [id, each[at] ?? 0])),
})

describe('the demo’s package in committee mode', () => {
  it('[CM-6] [CM-7] [CM-8] ends with a yes at level 5, unanimous, the box answered, the weakest notes last', () => {
    const table = new Table().read().vote('first', 'fallback', 'moreInformation', 'fallback')
    expect(table.state).toMatchObject({
      step: 'READER_ROUND',
      counts: { first: { target: 0, fallback: 2, no: 0, moreInformation: 1 } },
    })
    table
      .do('tobias', {
        type: 'tagUnclear',
        id: 'q1',
        noteSetId: 'NS-1',
        line: 'who keeps the queue healthy',
        question: 'Who does?',
      })
      .nameLines()
    table
      .do('HM', { type: 'clarify', id: 'q1', text: 'An operations analyst and a monthly review; heard, not written.' })
      .askNothing()
    table.vote('second', 'fallback', 'fallback', 'fallback')
    expect(committeeOutcome(table.state)).toEqual({ outcome: 'INCLINED_DOWNLEVEL', level: 5, reason: 'unanimous' })
    table.do('imani', { ...written, boxAnswer: ' ' })
    expect(table.refused('imani', { type: 'sign' })).toEqual({ code: 'ILLEGAL_TRANSITION', path: 'boxAnswer' })
    table.do('imani', written).do('imani', { type: 'sign' })
    table.do('imani', scores(3, 5, 5, 4, 2)).do('tobias', scores(2, 5, 5, 4, 2))
    expect(table.state.usefulness).toBeNull()
    table.do('noor', scores(4, 5, 5, 4, 2))
    expect(table.state.usefulness).toEqual({ 'NS-1': 3, 'NS-2': 5, 'NS-3': 5, 'NS-4': 4, 'NS-5': 2 })
    expect(table.state).toMatchObject({
      step: 'CLOSED',
      signed: { outcome: 'INCLINED_DOWNLEVEL', level: 5, by: 'imani' },
    })
  })
})

describe('who sits', () => {
  const refused = (input: Partial<OpenCommitteeInput>) => {
    const result = openCommittee({ ...demoInput, ...input }, start)
    return result.ok ? null : (result.rejection.path ?? result.rejection.code)
  }
  const two = [reader('a', 6), reader('b', 6)]
  it.each<[string, Partial<OpenCommitteeInput>, string | null]>([
    ['three', {}, null],
    ['five', { readers: [...two, reader('c', 7), reader('d', 6), reader('e', 8)] }, null],
    ['two', { readers: two }, 'readers'],
    ['six', { readers: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => reader(id, 6)) }, 'readers'],
    ['one below the target', { readers: [...two, reader('c', 5)] }, 'readers.2'],
    ['one twice', { readers: [...two, reader('a', 6)] }, 'readers.2'],
  ])('[CM-1] %s', (_, input, path) => expect(refused(input)).toBe(path))
  it.each([[{ interviewed: true }], [{ metCandidate: true }]])('[I-12] not with %o', (parts) => {
    expect(refused({ readers: [reader('a', 6), reader('b', 6, parts), reader('c', 6)] })).toBe('readers.1')
  })
  it('[I-10] [CM-1] only a deciding loop’s unbroken package', () => {
    expect(refused({ packageIntact: false })).toBe('HASH_MISMATCH')
    expect(refused({ practiceOnly: true })).toBe('NOT_ELIGIBLE')
  })
})

describe('the steps', () => {
  it('[CM-2] end with their time: 12, 2, a minute a reader, 2, 2', () => {
    const table = new Table()
    const seen = [table.state.step]
    for (const minutes of [12, 2, 3, 2, 2]) {
      table.pass(minutes * minute - 1)
      expect(table.state.step).toBe(seen.at(-1))
      seen.push(table.pass(1).state.step)
    }
    expect(seen).toEqual(['SILENT_READ', 'BALLOT_1', 'READER_ROUND', 'QUESTIONS', 'BALLOT_2', 'OUTCOME'])
    expect(table.pass(1e9).state.step).toBe('OUTCOME')
  })
  it('[CM-2] every command has its steps and its people', () => {
    const table = new Table()
    expect(table.refused('imani', { type: 'sign' }).code).toBe('ILLEGAL_TRANSITION')
    expect(table.refused('HM', { type: 'finishReading' }).code).toBe('FORBIDDEN')
    expect(table.refused(null, { type: 'finishReading' }).code).toBe('FORBIDDEN')
    expect(table.refused('imani', { type: 'expireDueSteps' }).code).toBe('FORBIDDEN')
    expect(table.do('imani', { type: 'finishReading' }).refused('imani', { type: 'finishReading' }).code).toBe(
      'ILLEGAL_TRANSITION',
    )
  })
  const everyStep = ['SILENT_READ', 'BALLOT_1', 'READER_ROUND', 'QUESTIONS', 'BALLOT_2', 'OUTCOME', 'CLOSED'] as const
  const commands: { [T in CommitteeCommand['type']]: [string | null, Extract<CommitteeCommand, { type: T }>] } = {
    finishReading: ['imani', { type: 'finishReading' }],
    seal: ['imani', { type: 'seal', ballot: 'first', vote: 'no' }],
    nameLine: ['imani', { type: 'nameLine', noteSetId: 'NS-1', line: 'the queue' }],
    tagUnclear: ['imani', { type: 'tagUnclear', id: 'q9', noteSetId: 'NS-1', line: 'the queue', question: 'Who?' }],
    finishAsking: ['imani', { type: 'finishAsking' }],
    clarify: ['HM', { type: 'clarify', id: 'q1', text: 'An analyst.' }],
    writeDissent: ['noor', { type: 'writeDissent', text: 'One quarter is short.' }],
    writeQuestion: ['imani', { type: 'writeQuestion', text: 'And after?' }],
    writeRationale: ['imani', { type: 'writeRationale', rationale, boxAnswer: null }],
    sign: ['imani', { type: 'sign' }],
    scoreNotes: ['imani', { type: 'scoreNotes', scores: { 'NS-1': 3, 'NS-2': 5, 'NS-3': 5, 'NS-4': 4, 'NS-5': 2 } }],
    expireDueSteps: [null, { type: 'expireDueSteps' }],
  }
  const legal: Record<(typeof everyStep)[number], readonly CommitteeCommand['type'][]> = {
    SILENT_READ: ['finishReading'],
    BALLOT_1: ['seal'],
    READER_ROUND: ['nameLine', 'tagUnclear', 'clarify'],
    QUESTIONS: ['tagUnclear', 'finishAsking', 'clarify'],
    BALLOT_2: ['seal'],
    OUTCOME: ['writeDissent', 'writeQuestion', 'writeRationale', 'sign', 'scoreNotes'],
    CLOSED: [],
  }
  function atStep(step: (typeof everyStep)[number]): Table {
    const table = new Table()
    const way: readonly (() => unknown)[] = [
      () => table.read(),
      () => table.vote('first', 'no', 'no', 'target'),
      () =>
        table
          .do('noor', { type: 'tagUnclear', id: 'q1', noteSetId: 'NS-1', line: 'the queue', question: 'Who?' })
          .nameLines(),
      () => table.askNothing().pass(2 * minute),
      () => table.vote('second', 'no', 'no', 'target'),
      () => {
        table
          .do('noor', { type: 'writeDissent', text: 'One quarter is short.' })
          .do('imani', written)
          .do('imani', { type: 'sign' })
        for (const id of table.readers) table.do(id, scores(3, 5, 5, 4, 2))
      },
    ]
    for (const go of way.slice(0, everyStep.indexOf(step))) go()
    if (step === 'READER_ROUND')
      table.do('noor', { type: 'tagUnclear', id: 'q1', noteSetId: 'NS-1', line: 'the queue', question: 'Who?' })
    if (step === 'OUTCOME')
      table.do('noor', { type: 'writeDissent', text: 'One quarter is short.' }).do('imani', written)
    return table
  }
  it.each(
    everyStep.flatMap((step) =>
      Object.values(commands).map(
        ([, { type }]) => [step, type, type === 'expireDueSteps' || legal[step].includes(type)] as const,
      ),
    ),
  )('[CM-1] [CM-2] %s + %s is open: %s', (step, type, open) => {
    const table = atStep(step)
    expect(table.state.step).toBe(step)
    const [actor, command] = commands[type]
    const fitted = command.type === 'seal' && step === 'BALLOT_2' ? { ...command, ballot: 'second' as const } : command
    if (open) table.do(actor, fitted)
    else expect(table.refused(actor, fitted)).toEqual({ code: 'ILLEGAL_TRANSITION', path: undefined })
  })

  it('[CM-2] what is over is settled before a late command is judged', () => {
    const table = new Table().read()
    table.now += 2 * minute
    expect(table.refused('imani', { type: 'seal', ballot: 'first', vote: 'target' }).code).toBe('ILLEGAL_TRANSITION')
    table.do('imani', { type: 'nameLine', noteSetId: 'NS-1', line: 'the queue' })
    expect(table.state.counts.first).toEqual({ target: 0, fallback: 0, no: 0, moreInformation: 3 })
  })
  it('[CM-3] silence asks for more information, then repeats; a sealed vote stays', () => {
    const table = new Table().read().do('imani', { type: 'seal', ballot: 'first', vote: 'target' })
    expect(table.refused('imani', { type: 'seal', ballot: 'first', vote: 'no' }).path).toBe('vote')
    expect(table.refused('tobias', { type: 'seal', ballot: 'second', vote: 'no' }).path).toBe('ballot')
    table
      .pass(2 * minute)
      .nameLines()
      .askNothing()
      .do('tobias', { type: 'seal', ballot: 'second', vote: 'target' })
      .pass(2 * minute)
    expect(table.state.counts).toEqual({
      first: { target: 1, fallback: 0, no: 0, moreInformation: 2 },
      second: { target: 2, fallback: 0, no: 0, moreInformation: 1 },
    })
  })
  it('[CM-3] without a fallback level nobody votes for one', () => {
    expect(
      new Table({ fallbackLevel: null }).read().refused('imani', { type: 'seal', ballot: 'first', vote: 'fallback' })
        .path,
    ).toBe('vote')
  })
  it('[CM-4] one line a reader, of a set in the package', () => {
    const table = new Table().read().vote('first', 'no', 'no', 'no')
    const named: CommitteeCommand = { type: 'nameLine', noteSetId: 'NS-2', line: 'read 212 transcripts' }
    expect(table.refused('noor', { ...named, noteSetId: 'NS-9' }).path).toBe('noteSetId')
    expect(table.refused('noor', { ...named, line: ' ' }).path).toBe('line')
    expect(table.do('noor', named).refused('noor', named).code).toBe('ILLEGAL_TRANSITION')
  })
  it.each([
    [true, 2 * minute],
    [false, 24 * 60 * minute],
  ])('[CM-5] live %s: an author has %i ms, answers once, and nobody else does', (live, window) => {
    const table = new Table({ live }).read().vote('first', 'no', 'no', 'no').nameLines()
    table.now += 1_000
    table
      .do('noor', { type: 'tagUnclear', id: 'q', noteSetId: 'NS-1', line: 'the queue', question: 'Who?' })
      .askNothing()
    const answer: CommitteeCommand = { type: 'clarify', id: 'q', text: 'An analyst.' }
    expect(table.refused('DATA', answer).code).toBe('FORBIDDEN')
    expect(table.pass(window - 1).state.step).toBe('QUESTIONS')
    expect(table.do('HM', answer).state.step).toBe('BALLOT_2')
    expect(table.state.unclear[0]?.clarification?.text).toBe('An analyst.')
  })
  it('[CM-5] an unanswered question ends with its time', () => {
    const table = new Table().read().vote('first', 'no', 'no', 'no').nameLines()
    table.now += minute
    table
      .do('noor', { type: 'tagUnclear', id: 'q', noteSetId: 'NS-1', line: 'the queue', question: 'Who?' })
      .askNothing()
    expect(table.pass(2 * minute - 1).state.step).toBe('QUESTIONS')
    expect(table.pass(1).state.step).toBe('BALLOT_2')
  })
})

describe('the outcome', () => {
  it.each<[CommitteeVote[], string, string]>([
    [['target', 'target', 'target'], 'INCLINED', 'unanimous'],
    [['no', 'no', 'no'], 'NOT_INCLINED', 'unanimous'],
    [['moreInformation', 'moreInformation', 'moreInformation'], 'RELOOP_TARGETED', 'unanimous'],
    [['target', 'fallback', 'no'], 'RELOOP_TARGETED', 'apart'],
    [['target', 'target', 'no'], 'RELOOP_TARGETED', 'dissentMissing'],
  ])('[CM-6] %j → %s, %s', (cast, outcome, reason) => {
    expect(committeeOutcome(new Table().decide(...cast).state)).toMatchObject({ outcome, reason })
  })
  it('[CM-6] all but one decide once the one has written why, and only that one writes it', () => {
    const table = new Table().decide('no', 'target', 'target')
    expect(table.refused('tobias', { type: 'writeDissent', text: 'I dissent.' }).code).toBe('ILLEGAL_TRANSITION')
    table.do('imani', { type: 'writeDissent', text: 'One quarter is too short.' })
    expect(committeeOutcome(table.state)).toEqual({ outcome: 'INCLINED', level: 6, reason: 'allButOne' })
  })
  it('[CM-6] more information is signed with its question only', () => {
    const table = new Table().decide('target', 'fallback', 'no').do('imani', written)
    expect(table.refused('imani', { type: 'sign' }).path).toBe('question')
    table.do('noor', { type: 'writeQuestion', text: 'What happened after the window?' }).do('imani', { type: 'sign' })
    expect(table.state.signed?.outcome).toBe('RELOOP_TARGETED')
  })
  it('[CM-7] a bar raiser who said yes leaves no box; a no is no hurdle to a no', () => {
    const signed = (input: Partial<OpenCommitteeInput>, vote: CommitteeVote) =>
      new Table(input)
        .decide(vote, vote, vote)
        .do('imani', { type: 'writeRationale', rationale, boxAnswer: null })
        .do('imani', { type: 'sign' }).state.signed?.outcome
    expect(signed({ barRaiserVote: { target: 'I', fallback: 'I' } }, 'target')).toBe('INCLINED')
    expect(signed({}, 'no')).toBe('NOT_INCLINED')
  })
  it('[CM-8] scores are 1 to 5, for every set, once', () => {
    const table = new Table().decide('no', 'no', 'no')
    for (const wrong of [6, 0, 3.5, NaN])
      expect(table.refused('noor', scores(3, 5, wrong, 4, 2)).path).toBe('scores.NS-3')
    expect(
      table.refused('noor', {
        type: 'scoreNotes',
        scores: { 'NS-1': 3, 'NS-2': 5, 'NS-3': 5, 'NS-4': 4, 'NS-5': 2, 'NS-9': 1 },
      }).path,
    ).toBe('scores.NS-9')
    expect(table.refused('noor', scores(3, 5, 5, 4)).path).toBe('scores.NS-5')
    expect(table.do('noor', scores(3, 5, 5, 4, 2)).refused('noor', scores(3, 5, 5, 4, 2)).code).toBe(
      'ILLEGAL_TRANSITION',
    )
  })
  it('[I-17] a failed core principle or broken integrity never ends in a yes', () => {
    const failed = { statuses: { ...demoInput.statuses, OW: 'failed' as const } }
    expect(committeeOutcome(new Table(failed).decide('target', 'target', 'target').state)).toEqual({
      outcome: 'NOT_INCLINED',
      level: null,
      reason: 'failedCore',
    })
    expect(
      committeeOutcome(new Table({ integrity: true }).decide('fallback', 'fallback', 'fallback').state)?.outcome,
    ).toBe('NOT_INCLINED')
  })
  it('[I-20] only the chair signs, once, with a rationale', () => {
    const table = new Table().decide('no', 'no', 'no')
    expect(table.refused('tobias', { type: 'sign' }).code).toBe('FORBIDDEN')
    expect(table.refused('tobias', written).code).toBe('FORBIDDEN')
    expect(table.refused('imani', { type: 'sign' }).path).toBe('rationale')
    expect(
      table.refused('imani', {
        ...written,
        rationale: {
          ...rationale,
          bullets: ['a', 'b', 'c'].map((text) => ({ side: 'for' as const, principle: 'CO' as const, text })),
        },
      }).path,
    ).toBe('rationale.bullets.0')
    table.do('imani', written).do('imani', { type: 'sign' })
    expect(table.refused('imani', { type: 'sign' }).code).toBe('ILLEGAL_TRANSITION')
    expect(table.refused('imani', written).code).toBe('ILLEGAL_TRANSITION')
  })
  it('[I-14] two committees that differ only in who voted what look the same from outside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...committeeVotes), { minLength: 3, maxLength: 3 }),
        fc.nat(5),
        (cast, turn) => {
          const turned = cast.map((_, at) => cast[(at + turn) % 3] ?? 'no')
          expect(new Table().decide(...turned).state).toEqual(new Table().decide(...cast).state)
        },
      ),
    )
    const open = new Table().read().do('imani', { type: 'seal', ballot: 'first', vote: 'target' })
    expect(JSON.stringify(open.state)).not.toContain('"first":{')
    expect(open.state.sealed.first).toBe(1)
  })
})

describe('what readers read', () => {
  it('[CM-11] the package as it was frozen and initials; no name, no vote of those who were in the rounds', () => {
    const view = readerView(content, [
      { personId: 'HM', name: 'Dana Whitfield' },
      { personId: 'PEER', name: 'Rui' },
    ])
    expect(view).toEqual({ content, initials: { HM: 'DW', PEER: 'R' } })
    expect(JSON.stringify(view)).not.toMatch(
      /Dana|Whitfield|Rui|"(?:vote|fallbackVote|voteConfidence|rationale|resume|audio|recording)"/,
    )
  })
  it.each([
    ['Noor H.-L.', 'NH'],
    ['Ana María de la Cruz', 'AC'],
    ['  ', ''],
    ['', ''],
    ['王小明', '王'],
    ['محمد علي', 'مع'],
    ['ß', 'SS'],
    ['🙂 Ann', 'A'],
    ['\ud800', ''],
    ['é\u0301lan vital', 'É\u0301V'],
  ])('[CM-11] %j is %s', (name, initials) => expect(initialsOf(name)).toBe(initials))
})

describe('both modes on one package', () => {
  it('[CM-9] the committee follows the debrief, and neither sees the other before both are signed', () => {
    expect(mayOpenCommittee({ mode: 'both', debriefSigned: false })).toBe(false)
    expect(mayOpenCommittee({ mode: 'both', debriefSigned: true })).toBe(true)
    expect(mayOpenCommittee({ mode: 'committee', debriefSigned: false })).toBe(true)
    expect(mayOpenCommittee({ mode: 'debrief', debriefSigned: true })).toBe(false)
    const at = (debriefSigned: boolean, committeeSigned: boolean) =>
      mayCompare({ mode: 'both', debriefSigned, committeeSigned })
    expect([at(true, false), at(false, true), at(true, true)]).toEqual([false, false, true])
  })
  it('[CM-10] lays the outcomes side by side with what stood in no note', () => {
    const table = new Table().read().vote('first', 'fallback', 'fallback', 'fallback')
    table
      .do('tobias', { type: 'tagUnclear', id: 'q', noteSetId: 'NS-1', line: 'the queue', question: 'Who?' })
      .nameLines()
    table
      .do('HM', { type: 'clarify', id: 'q', text: 'An analyst.' })
      .askNothing()
      .vote('second', 'fallback', 'fallback', 'fallback')
    const { state } = new Room()
    const room = {
      ...state,
      signed: { outcome: 'INCLINED_DOWNLEVEL' as const, level: 5, by: ['br'], at: 1, reason: '', override: false },
    }
    expect(difference(room, table.state)).toBeNull()
    table.do('imani', written).do('imani', { type: 'sign' })
    expect(difference(room, table.state)).toMatchObject({
      same: true,
      page: { outcome: 'INCLINED_DOWNLEVEL', level: 5 },
      notOnThePage: [{ noteSetId: 'NS-1', text: 'An analyst.' }],
      lesson: 'The room knew it, the page did not.',
    })
    const silent = new Table().decide('no', 'no', 'no').do('imani', written).do('imani', { type: 'sign' })
    expect(difference(room, silent.state)).toMatchObject({
      same: false,
      notOnThePage: [],
      lesson: expect.stringMatching(/two readings/),
    })
  })
})
