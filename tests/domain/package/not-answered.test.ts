// What was asked and not answered: which answers count as none, who asked, and what the list never holds.
import { describe, expect, it } from 'vitest'
import { demoPackageInput } from '#shared/demo/package-input.ts'
import { assemblePackage } from '#shared/domain/package/assemble.ts'
import { isUnanswered, notAnswered } from '#shared/domain/package/not-answered.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import type { ProbeKind } from '#shared/contracts/vocabulary.ts'
import { buildContent, buildItem, buildLoop, buildSeat, buildSet, readingsContent } from './build-input.ts'

const probe = (kind: ProbeKind, answer: string, text = 'Why that?') => ({ id: 'p', kind, text, answer, atMs: null })

describe('an answer', () => {
  it.each([
    ['why', ''],
    ['why', '   '],
    ['why', 'Lease date.'],
    ['cf', 'Did not know.'],
    ['num', ''],
    ['why', 'Not asked, we were at minute forty.'],
    ['post', 'I did not ask, the round was over.'],
    ['post', 'Never asked because of the twist.'],
    ['num', 'Ran out of time; next round please.'],
    ['num', 'Ran out of time before I could ask.'],
    ['num', 'No time left'],
    ['why', 'No clear answer, talked about the team instead.'],
    ['cf', 'Could not say; went back to the plan.'],
  ] as const)('[PK-19] to %s, %j is none', (kind, answer) => {
    expect(isUnanswered(probe(kind, answer))).toBe(true)
  })
  it.each([
    ['why', 'Leases ended that week.'],
    ['num', 'All of them.'],
    ['who', 'Her.'],
    ['why', 'Ran out of time, so we shipped half of it.'],
    ['why', 'Did not ask finance, they would have said no.'],
    ['cf', 'There was no time to ask the other team.'],
  ] as const)('[PK-19] to %s, %j is one', (kind, answer) => {
    expect(isUnanswered(probe(kind, answer))).toBe(false)
  })
  it('[PK-19] nothing was asked where no question is written', () => {
    expect(isUnanswered(probe('why', '', ' '))).toBe(false)
  })
})

describe('the list', () => {
  const secret = 'SECRET'
  const seats = [buildSeat(1, ['OW', 'DR']), buildSeat(2, ['CO'])]
  const { content } = assemblePackage({
    principlePack: defaultPack,
    loop: buildLoop(seats),
    noteSets: [
      buildSet(
        's1',
        readingsContent([{ principle: 'OW', rating: 4 }], {
          items: [
            buildItem('OW', {
              story: 'Pager logs',
              probes: [
                ['why', ''],
                ['cf', 'A limit on her own side.'],
              ],
            }),
            buildItem('BA', { story: 'Pager logs', probes: [['post', 'Gone.']] }),
          ],
          cells: {
            OW: { rating: 4, noData: '', confidence: 'H', justification: secret },
            DR: { rating: null, noData: ' Ran out of time ', confidence: null, justification: '' },
          },
          strengths: secret,
          concerns: secret,
          unknowns: secret,
          handoff: secret,
          rationale: secret,
          voteLine: secret,
        }),
      ),
      buildSet('s2', buildContent({ items: [buildItem('CO', { probes: [['num', '']] })] })),
    ],
  })
  const found = notAnswered({ ...content, noteSets: content.noteSets.toReversed() })

  it('[PK-19] goes by principle, core first, with who asked, the story and what was noted', () => {
    expect(found.map(({ principle, core }) => [principle, core])).toEqual([
      ['CO', true],
      ['OW', true],
      ['DR', false],
      ['BA', false],
    ])
    expect(found[1]?.questions).toEqual([
      {
        seatId: 's1',
        noteSetId: 'notes-s1',
        itemId: 'OW-1',
        kind: 'why',
        question: 'why?',
        answer: '',
        story: 'Pager logs',
      },
    ])
    expect(found[3]?.questions[0]).toMatchObject({ question: 'post?', answer: 'Gone.' })
  })
  it('[PK-19] has assigned principles without data, with the reason', () => {
    expect(found[2]?.noData).toEqual([{ seatId: 's1', noteSetId: 'notes-s1', reason: 'Ran out of time' }])
    expect(found[0]?.noData).toEqual([{ seatId: 's2', noteSetId: 'notes-s2', reason: '' }])
  })
  it('[PK-19] [PK-1] has nothing of votes, remarks or ratings', () => {
    expect(JSON.stringify(found)).not.toMatch(/SECRET|rating|vote/)
  })
  it('[PK-19] in the demo, one why was answered with two words', () => {
    const demo = notAnswered(assemblePackage(demoPackageInput).content)
    expect(demo).toHaveLength(1)
    expect(demo[0]).toMatchObject({
      principle: 'AR',
      questions: [{ seatId: 'DATA', question: 'Why stop at six weeks and not eight?', answer: 'Lease date.' }],
      noData: [],
    })
  })
})
