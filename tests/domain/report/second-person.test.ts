import { describe, expect, it } from 'vitest'
import { lacksIn } from '#shared/domain/report/lacks.ts'
import { sentencesOf } from '#shared/domain/language/written-sentences.ts'
import { addressed, candidatePronoun } from '#shared/domain/report/second-person.ts'

const to = (text: string, pronoun: 'she' | 'he' | null = 'she') => addressed(text, { pronoun })

describe('a note turned to the candidate', () => {
  it.each([
    ['Read 212 transcripts herself.', 'You read 212 transcripts yourself.'],
    ['She was right, and she knows why it was hers.', 'You were right, and you know why it was yours.'],
    ['Told her lead that her team saw her work.', 'You told your lead that your team saw your work.'],
    ['They asked her to stop; two leads left.', 'They asked you to stop; two leads left.'],
    ['Owns gaps she found.', 'You own gaps you found.'],
    ['The candidate’s plan held.', 'Your plan held.'],
    ['She said "she was angry" twice.', 'You said "she was angry" twice.'],
    ['Five regions, private sheets, 31 h mean.', 'Five regions, private sheets, 31 h mean.'],
    ['Could be undone in a day.', 'Could be undone in a day.'],
    ['“Basket booster” tested four weeks on basket.', 'In “Basket booster” you tested four weeks on basket.'],
    ['Failed first tries 33% to 11% in nine weeks.', 'Failed first tries 33% to 11% in nine weeks.'],
    ['Unclaimed problem, 300 flags read by her.', 'Unclaimed problem, 300 flags read by you.'],
    ['The panel went, as she’d seen it; she’d wait.', 'The panel went, as you had seen it; you would wait.'],
    ['Candidate rang the lead twice.', 'You rang the lead twice.'],
    ['The wait rose (i.e. at 9 a.m. on Mondays) to 40.', 'The wait rose (i.e. at 9 a.m. on Mondays) to 40.'],
    ['But then she clearly knows her cost.', 'You clearly know your cost.'],
  ])('[RP-7] %s', (note, said) => expect(to(note)).toBe(said))
  it('[RP-7] another person keeps their pronoun', () => {
    expect(to('She left the fifth lead alone and he came in month five.')).toBe(
      'You left the fifth lead alone and he came in month five.',
    )
    expect(to('He told his team.', 'he')).toBe('You told your team.')
    expect(to('He told his team.', null)).toBe('He told his team.')
  })
  it.each([
    'I did not like it much.',
    'OW 4, one of the best here.',
    'Raises the bar for this level.',
    'One story, two probes, so medium.',
    'Mixed.',
    'A solid 4, and not more.',
    'It is a 4 because of the half-point lost.',
    'Asked about today and she had it.',
    'Asked for one user: "sales would know".',
  ])('[RP-7] the panel’s talk says nothing to the candidate: %s', (note) => expect(to(note)).toBeNull())
  it('[RP-7] only the clause of the panel’s talk is left out', () => {
    expect(to('Took the fee as hers; heard once, hence low confidence.')).toBe('You took the fee as yours.')
  })
  it.each([
    ['They sorted the 88 by what had gone wrong.', 'You sorted the 88 by what had gone wrong.'],
    ['Paused the run themselves at 08:20.', 'You paused the run yourself at 08:20.'],
    ['Employers said that they were flooded.', null],
    ['They opened the templates of two clinics and saw that they differed.', null],
  ])('[RP-7] “they” is the candidate only where nobody else could be: %s', (note, said) => {
    expect(addressed(note, { pronoun: 'they' })).toBe(said)
  })
  it('[RP-7] “they” is taken from how sentences begin', () => {
    expect(candidatePronoun(['They cut it. She was the lead. Her team left.', 'They read it.'])).toBe('they')
  })
  it('[RP-7] the commoner pronoun is the candidate’s, outside quotes', () => {
    expect(candidatePronoun(['She cut it. He left.', 'She read it.', '“he he he he”'])).toBe('she')
    expect(candidatePronoun(['Cut it.'])).toBeNull()
  })
  it('[RP-7] reads 100 kB in time', () => {
    const long = 'She read her logs herself, and he "told her" so; 40 calls. '.repeat(1_800)
    expect(sentencesOf(long).map((sentence) => to(sentence))).toHaveLength(1_800)
  })
})

describe('what kept a rating down', () => {
  it.each([
    [
      'Good. Held back from 5 because I did not hear who owns it today.',
      'The panel did not hear who owns it today.',
      '',
    ],
    ['Short of 5 because the fix stayed in her own surface.', 'The fix stayed in your own surface.', ''],
    ['I did not ask for anything past the quarter, so medium.', '', 'No one asked you for anything past the quarter.'],
    ['No reason given for the second cut.', 'You gave no reason for the second cut.', ''],
    ['Clear and measured throughout.', '', ''],
    ['A 4 needs one decision of hers and what it cost.', 'It lacked one decision of yours and what it cost.', ''],
    ['To be a 5 it would need to have changed the team.', 'It had not changed the team.', ''],
    ['A bit more on the users would have made it a 5.', 'It lacked a bit more on the users.', ''],
    ['4 not 5: one morning, one queue.', 'It was one morning, one queue.', ''],
    ['It is a 4 because the repair came first.', 'The repair came first.', ''],
    ['It was not a hard disagreement, so a 4.', 'It was not a hard disagreement.', ''],
    [
      "I'd have given a 5 if people had learned more.",
      'It would have counted for more if people had learned more.',
      '',
    ],
    ['Not asked: how the clerks saw it, so the confidence is medium.', '', 'No one asked you how the clerks saw it.'],
    [
      'Short of 5 as the stakes were small, and I never asked who paid.',
      'The stakes were small.',
      'No one asked you who paid.',
    ],
    ['No 5 – sample was one ear, and nobody listened twice.', 'Sample was one ear, and nobody listened twice.', ''],
    ['Not a 1: nobody was harmed.', '', ''],
  ])('[RP-9] %s', (justification, unheard, unasked) => {
    const found = lacksIn({ justification, rating: 4 }, 'she')
    expect([found.unheard.join(), found.unasked.join()]).toEqual([unheard, unasked])
  })
})
