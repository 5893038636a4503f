// Which exercise a round opens with (PP-9). Estimates are of business size, never trivia.
import { seededRandom } from '#shared/lib/seeded-random.ts'
import type { Prompt, PrinciplePack } from '#shared/contracts/pack.ts'
import type { RoundType } from '#shared/contracts/vocabulary.ts'

type PromptKind = Prompt['kind']

/** A metric round holds both halves; behavioral rounds open with a principle's question instead. */
export const kindsOfRound: Readonly<Record<RoundType, readonly PromptKind[]>> = {
  BEH: [],
  BRR: [],
  PDX: ['design'],
  MET: ['metric', 'estimate'],
  SYS: ['system'],
  COD: ['coding'],
}

interface PromptDraw {
  pack: Pick<PrinciplePack, 'prompts'>
  seed: string
  programPrompt: boolean
}

function choose({ pack, seed }: PromptDraw, kind: PromptKind): Prompt[] {
  const ofKind = pack.prompts.filter((prompt) => prompt.kind === kind)
  const chosen = ofKind[Math.floor(seededRandom(`${seed}/${kind}`)() * ofKind.length)]
  return chosen === undefined ? [] : [chosen]
}

/** What the candidate reads: the prompt, what to do and the limit. The twist comes later, from the interviewer. */
export const taskText = ({ text, ask, limit }: Pick<Prompt, 'text' | 'ask' | 'limit'>): string =>
  [text, ask, limit].filter((part) => part !== undefined).join('\n')

/** The prompts a round opens with: the same ones for the same pack and seed. */
export function promptsForRound(round: RoundType, draw: PromptDraw): Prompt[] {
  const kinds = draw.programPrompt ? [...kindsOfRound[round], 'program' as const] : kindsOfRound[round]
  return kinds.flatMap((kind) => choose(draw, kind))
}
