// What the two panels beside the call say: questions, exercises, and the candidate's own page.
import type { Prompt } from '#shared/contracts/pack.ts'

export const interviewerWords = {
  region: 'Questions and notes',
  questions: 'Questions',
  tabs: 'Exercise and principles',
  exercise: 'Exercise',
  noPrinciple: 'No principle is assigned to this seat. Ask your own questions and write down what you hear.',
  notesOn: 'Notes on',
  noData: 'Mark as no data',
  wantsAnother: (name: string): string => `${name} asks for a different question.`,
  next: (phase: string): string => `Continue to ${phase.toLowerCase()}`,
} as const

export const kitWords = {
  followUps: 'Follow-up questions',
  asked: (stamp: string): string => `asked ${stamp}`,
  another: (shown: number, of: number): string => `Show another question, ${String(shown)} of ${String(of)}`,
  backToPlanned: 'Back to the planned questions',
  moreQuestions: (count: number): string => `More questions (${String(count)})`,
  anchors: 'Rating examples',
  conflicts: 'Conflicts to listen for',
  signals: 'Strong and weak signals',
  strong: 'Strong',
  weak: 'Weak',
  noStory: 'If no story comes up',
  noStoryHelp: 'Choose “No data” in the write-up and say why. Don’t rate what you didn’t hear.',
} as const

export const exerciseWords = {
  kinds: {
    design: 'Design prompt',
    metric: 'Metric prompt',
    estimate: 'Estimate prompt',
    system: 'System prompt',
    coding: 'Coding prompt',
    program: 'Program prompt',
    writing: 'Writing prompt',
  } satisfies Record<Prompt['kind'], string>,
  ask: 'Task',
  limit: 'Limit',
  readsIt: (name: string): string => `, ${name} reads it`,
  show: (name: string): string => `Show it to ${name}`,
  own: 'Your own prompt',
  ideas: (count: number): string => `${String(count)} ${count === 1 ? 'idea' : 'ideas'}`,
  countIdea: 'Count an idea',
  pickOne: 'Ask to pick one',
  pickedAfter: (count: number): string => `asked to pick one after ${String(count)}`,
  twist: 'The twist',
  twistShown: (name: string): string => `Twist, ${name} reads it`,
  twistHelp: 'One sentence that removes an assumption. You can change the prepared one.',
  twistLater: 'Write it now. You can show it during the twist phase.',
  showTwist: 'Show the twist',
  points: 'What earns 4, 2 and 0 points',
  listen: 'What to listen for',
} as const

export const candidateWords = {
  region: 'Your panel',
  now: 'Now',
  hints: {
    INTRO: 'Introduce yourself in about one minute. This part is not rated.',
    WRAP: 'Your turn to ask questions.',
    SPARE: 'Time for anything that was cut short.',
  } as Partial<Record<string, string>>,
  listen: (name: string): string => `${name} asks. Take a moment before you answer.`,
  twist: 'Twist',
  another: 'Ask for a different question',
  asked: 'You asked for a different question. It doesn’t affect your rating.',
  ownPage: 'My notes',
  ownPageHint: 'Numbers, dates and names you want at hand.',
  kept: 'Stored on this device only. No one else sees it.',
  notKept: 'This device can’t store it: the text is lost when you close the tab.',
} as const
