// What each rule says: how a reader who never met the candidate may misread it, and the question that helps fix it.
interface RuleText {
  message: string
  question: string
}

export const catalogue = {
  L01: {
    message: 'A reader cannot tell what this person did.',
    question: 'Who decided? Say what this person did that would not have happened otherwise.',
  },
  L02: { message: 'A reader will credit the team.', question: 'Half of this is “we”. Which parts were yours?' },
  L03: { message: 'A reader cannot tell who acted.', question: 'By whom?' },
  L04: { message: 'The reason belongs to someone else.', question: 'Why did this person agree? Give the own reason.' },
  L05: {
    message: 'A reader will see authority, not persuasion.',
    question: 'Escalation is a last step at this level. What did the other side gain?',
  },
  L06: { message: 'A reader cannot size this.', question: 'Put a number, even a small count.' },
  C1: {
    message: 'No ownership and no outcome: this earns nothing.',
    question: 'What did this person decide, and what changed by how much?',
  },
  L07: { message: 'A change without a start cannot be judged.', question: 'From what to what?' },
  L08: { message: 'A number without a period cannot be judged.', question: 'Over how long?' },
  L09: {
    message: 'A reader will take this for activity, not benefit.',
    question: 'Did this help anyone? Link it to an outcome and say what it cost.',
  },
  L10: {
    message: 'A reader will ask what it cost.',
    question: 'What got worse, or what did you check that could have?',
  },
  L11: { message: 'A per cent of an unknown whole.', question: 'Per cent of how many?' },
  L12: { message: 'A reader sees what was done but not why.', question: 'You say what; say why.' },
  L13: { message: 'A reader will assume it was free.', question: 'What did you give up?' },
  L14: { message: 'A reader will assume there was only one way.', question: 'What was the second-best option?' },
  L15: {
    message: 'Nobody tested what would have happened otherwise.',
    question: 'Ask one: what if they had refused? what did you leave undone?',
  },
  L16: { message: 'A reader will assume the reason was never asked.', question: 'Ask why once before rating.' },
  L17: {
    message: 'One question is a headline, not evidence.',
    question: 'Ask at least two follow-ups on an assigned principle.',
  },
  C2: {
    message: 'No reason and no number: a reader has nothing to weigh.',
    question: 'Why this, and by how much did it change what?',
  },
  L18: {
    message: 'This is a stakeholder’s request, not a customer’s pain.',
    question: 'Which customer showed the pain, and how do you know?',
  },
  L19: { message: 'Pain inferred, not observed.', question: 'Who showed it, where, and how many?' },
  L20: {
    message: 'A framework’s name is not reasoning.',
    question: 'Why this one, what did it leave out, where did it break?',
  },
  L21: { message: 'The label sounds rehearsed.', question: 'Let the story speak: what happened that shows it?' },
  L21n: { message: 'A principle name is a conclusion.', question: 'Write what was said or done.' },
  L22: {
    message: 'Readers will take this as character.',
    question: 'Add: about what, on whose behalf, how voiced, what happened next.',
  },
  L23: { message: 'A trait is a judgment a reader cannot check.', question: 'Describe the behavior.' },
  L24: { message: 'A reader hears only you, not the candidate.', question: 'Add words you actually heard.' },
  L25: {
    message: 'The words and the rating point in different directions.',
    question: 'Which is right: the number or the reason given?',
  },
  L26: {
    message: 'A rating nobody can follow.',
    question: 'Give the reason in at least 20 words, citing a quote or a number.',
  },
  L27: {
    message: 'A vote nobody can weigh.',
    question:
      'Give the reason in at least 30 words: cite an assigned principle and, if you are against, name the concern.',
  },
  L28: { message: 'Remove: not job-related.', question: 'Take it out; what matters for the role instead?' },
  L29: { message: 'A reader cannot see the other person.', question: 'Rate against the anchors.' },
  L30: { message: 'This summarises a résumé.', question: 'What did the person do there that you heard about?' },
  L31: { message: 'A reader cannot weigh soft words.', question: 'How many, how much, how often?' },
  L32: { message: 'A reader will lose the thread.', question: 'Which two sentences are in here?' },
  L33: { message: 'Memory decays.', question: 'Mark what you are unsure of.' },
  L34: {
    message: 'A listener stops following a long stretch.',
    question: 'Where could the interviewer have asked something?',
  },
  L35: { message: 'The setting crowds out the decision.', question: 'What must a reader know, in two sentences?' },
  L36: {
    message: 'The result is over before it is heard.',
    question: 'What changed, from what to what, and what did it cost?',
  },
  L37: {
    message: 'A reader will see ideas and no choice.',
    question: 'Choose one: who is it for, what hurts, how will you know?',
  },
  L38: { message: 'A plan that cannot be stopped.', question: 'At which number do you stop, pause or roll back?' },
  L39: { message: 'At this level a reader looks for peers who moved.', question: 'At L6 show peers who moved.' },
  L44: {
    message: 'A reader will assume it never happened.',
    question: 'You were asked what you did, not what you would do.',
  },
  L45: { message: 'The question holds its answer.', question: 'How would you ask it without the answer inside?' },
  L46: { message: 'Two questions at once get half an answer.', question: 'Which one do you ask first?' },
  L47: {
    message: 'A supposition invites a wish.',
    question: 'Ask for a time it happened; keep “what if” for a probe.',
  },
  L40: {
    message: 'Nobody will know whether this principle was tried.',
    question: 'Add an item, or say why no data was obtained.',
  },
  L41: {
    message: 'One story heard in several rounds counts once.',
    question: 'What did each round hear that the other did not?',
  },
  L42: {
    message: 'Two notes give one measure differently.',
    question: 'Which window and which people does each number mean?',
  },
  L43: {
    message: 'The candidate claims this principle here; nobody who heard it saw it.',
    question: 'Was it asked for, or is the claim too wide?',
  },
} as const satisfies Record<string, RuleText>

export type RuleId = keyof typeof catalogue
