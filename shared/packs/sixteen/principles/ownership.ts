// Ownership: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const ownership: PrincipleEntry = {
  code: 'OW',
  name: 'Ownership',
  spoken: ['ownership'],
  cited: [],
  meaning:
    'Treat the whole outcome as yours for years. Include the parts no chart assigns to you and the consequences after the launch.',
  strong: [
    'They acted on a gap that nobody was assigned.',
    'They gave up a short-term win to protect a later one, and they state the cost.',
    'They stayed for the indirect effects. They can quote the number 3–6 months later.',
    'They say “I was wrong about…” and fix the cause instead of placing blame.',
  ],
  weak: [
    'They say “That was another team’s metric.”',
    'They give someone else’s reason (“engineering wanted it”). That is delegation, not leadership.',
    'They saved the day but left no mechanism behind.',
    'They claim ownership, but all the evidence is “we.”',
  ],
  levels: {
    4: 'They finish what is theirs and flag the rest.',
    5: 'They drive an area from end to end. When the data is clear, they ship a needed fix without waiting for sign-off.',
    6: 'They own what happens between teams and after launch.',
    7: 'They own the long-term health of a business line. They fund unglamorous work.',
  },
  questions: [
    {
      id: 'OW-1',
      text: 'Describe a problem that sat in the gap between teams until you picked it up.',
      probes: [
        { kind: 'why', text: 'Why did you pick it up?' },
        { kind: 'num', text: 'What did the gap cost per week?' },
        { kind: 'cf', text: 'What would you have done if one of the teams had told you to stop?' },
        { kind: 'post', text: 'Who owns it today, and how do you know it still works?' },
      ],
    },
    {
      id: 'OW-2',
      text: 'Give me a launch of yours, and then tell me what it looked like two quarters later.',
      probes: [
        { kind: 'why', text: 'Which number did you keep watching, and why that one?' },
        { kind: 'not', text: 'What did you stop watching?' },
        { kind: 'post', text: 'What broke because of it somewhere else?' },
        { kind: 'cf', text: 'If you could reverse one choice now, which one would it be?' },
      ],
    },
    {
      id: 'OW-3',
      text: 'Tell me about a time you took a hit in one quarter to be better off in a later one.',
      probes: [
        { kind: 'num', text: 'How big was the hit?' },
        { kind: 'who', text: 'Who disagreed, and what did they lose?' },
        { kind: 'why', text: 'What convinced you that the later quarter mattered more?' },
        { kind: 'cf', text: 'What evidence would have made you take the quick path?' },
      ],
    },
    {
      id: 'OW-4',
      text: 'Tell me about something you broke. Take me from the moment you knew to the day it was really fixed.',
      probes: [
        { kind: 'who', text: 'Whom did you tell first, and how soon?' },
        { kind: 'why', text: 'Why did it break, below the first answer?' },
        { kind: 'not', text: 'What did you leave unfixed?' },
        { kind: 'post', text: 'What stops it from happening again?' },
      ],
    },
    {
      id: 'OW-5',
      text: 'Which promise did you keep after everyone else had stopped asking about it?',
      probes: [
        { kind: 'why', text: 'Why did you keep it?' },
        { kind: 'num', text: 'How much of your time did it take?' },
        { kind: 'who', text: 'Who would have noticed if you had let it go?' },
        { kind: 'cf', text: 'What would have made you give it up?' },
      ],
    },
    {
      id: 'OW-6',
      text: 'When did something that went well for your team become a problem for someone else?',
      levels: {
        4: 'When did a piece of your own work make extra work for someone else?',
        6: 'When did a change you led help your own area and hurt another one?',
        7: 'When did your organization’s success become a problem for another organization?',
      },
      probes: [
        { kind: 'num', text: 'How large was the problem, in their terms?' },
        { kind: 'why', text: 'Why had you not seen it before?' },
        { kind: 'not', text: 'What did you leave for them to deal with?' },
        { kind: 'post', text: 'How do things stand there today?' },
      ],
    },
    {
      id: 'OW-7',
      text: 'Tell me about dull but necessary work that you chose over something more visible.',
      levels: {
        7: 'Tell me about dull but necessary work that you funded over something more visible.',
      },
      probes: [
        { kind: 'why', text: 'Why did it matter more?' },
        { kind: 'num', text: 'What got worse every month while nobody did it?' },
        { kind: 'who', text: 'Who thought that it was a waste of time?' },
        { kind: 'cf', text: 'What would have happened if you had waited another year?' },
      ],
    },
    {
      id: 'OW-8',
      text: 'What did you hand over to another team, and what did you do so that it would work without you?',
      probes: [
        { kind: 'why', text: 'Why was it time to hand it over?' },
        { kind: 'who', text: 'Who took it, and what did they say was missing?' },
        { kind: 'not', text: 'What did you keep that you should have handed over too?' },
        { kind: 'post', text: 'How did it do in the six months after?' },
      ],
    },
  ],
  tensions: [
    { partner: 'BA', between: 'answering for the result for years versus acting now, without everyone’s consent' },
    { partner: 'ET', between: 'stepping into work that belongs to others versus keeping the trust of its owners' },
    {
      partner: 'HB',
      between: 'carrying the whole outcome with everyone else versus telling senior people that they are wrong',
    },
  ],
  anchors: {
    5: 'They closed a gap that nobody was assigned. They accepted a cost for the long term. They still followed the numbers two quarters later. They left a mechanism behind.',
    4: 'They took on a gap and stayed until it was closed. They know the later number only roughly, or the fix still depends on them.',
    3: 'They ran their own area well. Their reason is partly someone else’s. They followed up only a little.',
    2: 'They did their part and passed the rest on. The reason is their manager’s or another team’s. They don’t know what happened after the launch.',
    1: 'They say “not my metric.” They hide a known harm or pass it on to others.',
  },
  fourAtLevel: {
    4: 'A 4 needs finished work, and a problem outside it that they reported early.',
    5: 'A 4 needs an area taken from end to end, with a number from after the launch.',
    6: 'A 4 needs an effect that they followed into another team’s work. A well-run area of their own is a 3.',
    7: 'A 4 needs a cost that they chose for the long-term health of a business, with the reason.',
  },
  roleNotes: {
    SDE: 'Look for operations and for problems left to the people on call.',
    TPM: 'Look for the critical path that nobody wants.',
  },
  remark: null,
}
