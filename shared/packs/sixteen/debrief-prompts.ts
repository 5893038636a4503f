// What a debrief asks, in words: the bar raiser's challenge deck (DR-10) and the prompts the software puts by itself (DR-11).
import type { PrinciplePack } from '#shared/contracts/pack.ts'

export const challengeDeck: PrinciplePack['challengeDeck'] = {
  shortWindow: 'What happened after the window? Who carried the side effect?',
  singleSource: 'Who is the customer in that note, and did anyone see their pain?',
  untested5: 'What did you ask that could have broken this?',
  weShare: 'Take one verb: who did it?',
  oneStory: 'Is this a pattern or an event?',
  levelBelow: 'Which line shows peers moving without orders?',
  strongHire: 'Better than half of those at this level today: on which principle, with which line?',
  notInclined: 'What would you need to have heard? Was it asked?',
  framework: 'What did it leave out?',
  noTension: 'Where did two principles pull apart, and what did they choose?',
  eagerManager: 'Would you vote the same if the seat were not open?',
  lateNote: 'Which parts are you sure of?',
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
  silence: 'Is this a lack of evidence or evidence of lack?',
  trait: 'What did they do or say?',
}
