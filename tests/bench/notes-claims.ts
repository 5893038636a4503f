// Claims on what is read: a full note set, hostile text over all rules, a package put together.
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintDesign } from '#shared/domain/lint/lint-design.ts'
import { lintNote } from '#shared/domain/lint/lint-note.ts'
import { lintQuestion } from '#shared/domain/lint/lint-question.ts'
import { lintStory } from '#shared/domain/lint/lint-story.ts'
import { lintVote } from '#shared/domain/lint/lint-vote.ts'
import { holdsQuote } from '#shared/domain/language/quotes.ts'
import { lintNoteSet } from '#shared/domain/notes/submit.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { demoNoteSets, demoPackageInput } from '#shared/demo/package-input.ts'
import { holdsQuoteUnbounded, lintByRecompiling } from './lint-peer.ts'
import { bestMs } from './measure.ts'
import type { Claim } from './measure.ts'

const hostilePieces = [
  '“',
  '"',
  "'a ",
  ' ',
  'in ',
  'if ',
  'we ',
  'a',
  '7',
  'a. ',
  'e\u0301',
  'her kids ',
  'users would ',
  '1 % ',
  'i is ',
  'we were ',
  'sales,,,,',
  'from 1 a b c ',
  'because the ',
  'chose ',
  'stop ',
  'shows showed is ',
  'she has a ',
  'was was was. ',
  '字',
  'の。',
  '\n',
  '\ud83d',
  'compared with the ',
  '.!?',
  'what and ',
  '\u00a0in the first ',
]
const fill = (piece: string, units: number): string => piece.repeat(Math.ceil(units / piece.length)).slice(0, units)

/** One for each target that takes text. */
const lints: readonly ((text: string) => unknown)[] = [
  (text) =>
    lintStory({
      principlePack: defaultPack,
      level: 6,
      principles: ['CO', 'AR'],
      story: { situation: '', task: '', action: text, why: '', result: '' },
    }),
  (text) =>
    lintNote({
      principlePack: defaultPack,
      principles: ['CO'],
      barRaiser: true,
      note: { text, justification: '', rating: 4, quotes: [], probes: [] },
    }),
  (text) => lintQuestion({ roundType: 'BEH', question: { text, main: true } }),
  (text) =>
    lintVote({ principlePack: defaultPack, principles: ['OW'], ratings: {}, vote: { value: 'NI', rationale: text } }),
  (text) => lintDesign({ ideasBeforeChoice: 1, commitMinutes: 1, execution: text }),
]

function noteSet(): Claim {
  const seatOf = (seatId: string) => demoPackageInput.loop.seats.find((seat) => seat.seatId === seatId)
  const lint = (set: (typeof demoNoteSets)[number]) =>
    lintNoteSet({
      principlePack: defaultPack,
      content: set.content,
      assigned: seatOf(set.seatId)?.principles ?? [],
      level: 6,
      fallbackLevel: 5,
      barRaiser: seatOf(set.seatId)?.barRaiser ?? false,
      lateHours: 0,
    })
  return {
    what: 'lint of a full note set (slowest of the demo)',
    unit: 'ms',
    limit: 5,
    goal: 2,
    ours: Math.max(...demoNoteSets.map((set) => bestMs(50, () => lint(set)))),
    peer: {
      name: 'lists compiled per field',
      value: Math.max(...demoNoteSets.map((set) => bestMs(20, () => lintByRecompiling(set.content)))),
    },
  }
}

function hostile(): Claim {
  const texts = hostilePieces.map((piece) => fill(piece, 100_000))
  const times = texts.flatMap((text) => lints.map((lint) => bestMs(3, () => lint(text))))
  return {
    what: `lint of 100 kB hostile text, worst of ${times.length}`,
    unit: 'ms',
    limit: 250,
    goal: 100,
    ours: Math.max(...times),
    peer: null,
  }
}

function quotes(): Claim {
  const text = fill('“', 20_000)
  return {
    what: 'quotes in 20 kB of opening marks',
    unit: 'ms',
    limit: 5,
    goal: 1,
    ours: bestMs(20, () => holdsQuote(text)),
    peer: { name: 'pattern without a bound', value: bestMs(2, () => holdsQuoteUnbounded(text)) },
  }
}

const packageClaim = (): Claim => ({
  what: 'package put together (demo, five note sets)',
  unit: 'ms',
  limit: 20,
  goal: 5,
  ours: bestMs(30, () => assemblePackage(demoPackageInput)),
  peer: null,
})

export const notesClaims = (): Claim[] => [noteSet(), hostile(), quotes(), packageClaim()]
