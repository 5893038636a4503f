import { describe, expect, it } from 'vitest'
import type { PrinciplePack } from '#shared/contracts/pack.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { lintNote } from '#shared/domain/lint/lint-note.ts'
import { lintStory } from '#shared/domain/lint/lint-story.ts'
import { lintVote } from '#shared/domain/lint/lint-vote.ts'

function packWith(entry: Partial<PrinciplePack['principles']['CO']>): PrinciplePack {
  const pack = structuredClone(defaultPack)
  Object.assign(pack.principles.CO, entry)
  return pack
}
const own = packWith({
  name: 'Patient First',
  spoken: ['patient first', 'patients come first', 'patient-led*'],
  cited: ['bedside'],
})

const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule)
const noted = (principlePack: PrinciplePack, text: string) =>
  rulesOf(
    lintNote({
      principlePack,
      principles: ['CO'],
      barRaiser: false,
      note: { text, justification: '', rating: null, quotes: [], probes: [] },
    }),
  )
const told = (principlePack: PrinciplePack, result: string) =>
  rulesOf(
    lintStory({
      principlePack,
      level: 5,
      principles: ['CO'],
      story: { situation: '', task: '', action: '', why: '', result },
    }),
  )
const filler =
  'I heard one story of a clinic and three probes on it, all answered from memory and with the counts given, so that I would hire at this level on '
const voted = (principlePack: PrinciplePack, cited: string) =>
  rulesOf(
    lintVote({
      principlePack,
      principles: ['CO'],
      ratings: { CO: 4 },
      vote: { value: 'I', rationale: `${filler}${cited} alone.` },
    }),
  )

describe('the names that a pack gives its principles', () => {
  it.each(['Strong patient first.', 'Showed patients come first.', 'Lacked patient-ledness.', 'Good PATIENT-FIRST.'])(
    '[L21n] %s is a label',
    (text) => {
      expect(noted(own, text)).toContain('L21n')
      expect(noted(defaultPack, text)).not.toContain('L21n')
    },
  )

  it('[L21n] a name the pack does not have is none', () => {
    expect(noted(defaultPack, 'Strong customer obsession.')).toContain('L21n')
    expect(noted(own, 'Strong customer obsession.')).not.toContain('L21n')
  })

  it('[L21] a story that says its own label', () => {
    expect(told(own, 'This really shows patient first.')).toContain('L21')
    expect(told(own, 'This really shows customer obsession.')).not.toContain('L21')
  })

  it.each(['Patient First', 'patient first', 'the bedside', 'CO'])(
    '[L27] a rationale that cites %s cites the principle',
    (cited) => {
      expect(voted(own, cited)).not.toContain('L27')
    },
  )

  it('[L27] one that cites nothing, or another pack’s name, does not', () => {
    expect(voted(own, 'what I heard')).toContain('L27')
    expect(voted(own, 'customer obsession')).toContain('L27')
    expect(voted(own, 'patient firsts')).toContain('L27')
  })

  it.each([
    ['Пациент прежде всего', 'Пациент прежде всего'],
    ['患者第一', '患者第一'],
    ['C3 (care)', 'c3 (care)'],
  ])('[L27] a name in any script or with any sign: %s', (name, cited) => {
    expect(voted(packWith({ name, spoken: ['caring first'], cited: [] }), cited)).not.toContain('L27')
  })
})
