// What a debrief asks, in words: the bar raiser's challenge deck (DR-10) and the prompts the software puts by itself (DR-11).
import type { PrinciplePack } from '#shared/contracts/pack.ts'

export const challengeDeck: PrinciplePack['challengeDeck'] = {
  shortWindow: 'What happened after the weeks you measured? Who had to deal with the side effect?',
  singleSource: 'Who is the customer in that note, and did anyone see the problem they had?',
  untested5: 'What did you ask that could have broken this?',
  weShare: 'Pick one action in that note. Who did it?',
  oneStory: 'Is this a pattern, or did it happen once?',
  levelBelow: 'Which line shows peers changing course without being told to?',
  strongHire:
    'You say they are better than half of the people at this level today. On which principle, and which line shows it?',
  notInclined: 'What would you have needed to hear? Did anyone ask for it?',
  framework: 'What did the framework leave out?',
  noTension: 'Where did two principles pull apart, and what did they choose?',
  eagerManager: 'Would you vote the same if the seat were not open?',
  lateNote: 'Which parts are you sure of?',
  weakCore:
    'This core principle is supported only by notes that are hard to use. What did the candidate say or do, exactly?',
  openFact: 'Two rounds give different values for the same fact. Which one is right, and how do we know?',
  noDespiteRatings: 'You rated nothing below 4 and voted no. Which line in the notes is your no based on?',
  sameStory: 'At least three rounds heard this story. What did the last round learn that the first one did not?',
  flatRatings: 'You gave every principle the same rating. On which one was the evidence weakest, and what was missing?',
  missingReason: 'You rated this 4 or higher, and no reason is written down. Why did the candidate do it?',
}

/** `{name}` stands for the person spoken of. */
export const dissentPrompts: PrinciplePack['dissentPrompts'] = {
  loneToThem: '{name}, what did you see that the rest of us could not have seen?',
  loneToOthers: 'If {name} is right, what in your notes would look different?',
  caseAgainst: 'Write down, privately, the strongest case against.',
  voteMoved: 'Which line moved you?',
  reversible: 'Was it reversible?',
  reachable: 'Who could have been reached, how fast?',
  afterwards: 'What did the person do afterwards?',
  tenPeople: 'Would we want ten people to act this way?',
  silence: 'Did nobody ask about it, or was it asked and the answer was weak?',
  trait: 'What did they do or say?',
}
