import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintStory } from '#shared/domain/lint/lint-story.ts'
import type { StoryLintInput } from '#shared/domain/lint/lint-story.ts'
import type { Finding } from '#shared/contracts/notes.ts'

type Parts = Partial<StoryLintInput['story']>

export const storyOf = (parts: Parts): StoryLintInput['story'] => ({
  situation: '',
  task: '',
  action: '',
  why: '',
  result: '',
  ...parts,
})

export const lintParts = (parts: Parts, rest: Partial<Omit<StoryLintInput, 'story'>> = {}): Finding[] =>
  lintStory({ principlePack: defaultPack, level: 5, principles: [], ...rest, story: storyOf(parts) })

export const severityOf = (findings: readonly Finding[], rule: string): string | null =>
  findings.find((finding) => finding.rule === rule)?.severity ?? null
