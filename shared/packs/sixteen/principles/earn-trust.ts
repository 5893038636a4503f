// Earn Trust: what it means, what strong and weak evidence sounds like, the questions that bring it out, and rating examples (PP-1, PP-2).
import type { PrincipleEntry } from '#shared/contracts/pack.ts'

export const earnTrust: PrincipleEntry = {
  code: 'ET',
  name: 'Earn Trust',
  spoken: ['earn trust', 'earns trust', 'earned trust'],
  cited: ['earning trust'],
  meaning:
    'Be someone people can rely on and argue with. Be candid about your own faults, be respectful, listen and keep promises.',
  strong: [
    'They admitted a fault first, publicly and specifically.',
    'They changed course after listening to a critic.',
    'They repaired a damaged relationship through actions. They can say what the other person would say.',
    'They share bad news early, with a number.',
  ],
  weak: [
    'They confuse trust with being liked.',
    'They take the credit and blame others.',
    'They agree in the room and resist later.',
    'They go over a peer’s head, call it urgency and do not repair the relationship.',
  ],
  levels: {
    4: 'They are a reliable teammate.',
    5: 'People across a function trust them. They handle a conflict.',
    6: 'Peers with competing goals trust them. They repair relationships between teams.',
    7: 'Leaders and outside parties trust them with bad news.',
  },
  questions: [
    {
      id: 'ET-1',
      text: 'Who at work had reason not to trust you, and what did you do about it?',
      probes: [
        { kind: 'who', text: 'What would they say today?' },
        { kind: 'why', text: 'What had you done, and why?' },
        { kind: 'num', text: 'How long did it take?' },
        { kind: 'not', text: 'What did you not try to fix?' },
      ],
    },
    {
      id: 'ET-2',
      text: 'Tell me about bad news you carried yourself.',
      probes: [
        { kind: 'why', text: 'Why then and not later?' },
        { kind: 'num', text: 'What was the size of it?' },
        { kind: 'who', text: 'Who was in the room?' },
        { kind: 'cf', text: 'What if they had found out first?' },
      ],
    },
    {
      id: 'ET-3',
      text: 'When did you act over a colleague’s head?',
      probes: [
        { kind: 'why', text: 'What did waiting cost?' },
        { kind: 'who', text: 'How did they learn of it?' },
        { kind: 'post', text: 'What is different between you now?' },
        { kind: 'cf', text: 'With another hour, what would you have done?' },
      ],
    },
    {
      id: 'ET-4',
      text: 'Tell me about a promise you had to break at work.',
      probes: [
        { kind: 'why', text: 'Why could you not keep it?' },
        { kind: 'who', text: 'How did the other person hear of it, and from whom?' },
        { kind: 'num', text: 'How early did you tell them?' },
        { kind: 'cf', text: 'What would have let you keep it?' },
      ],
    },
    {
      id: 'ET-5',
      text: 'Which criticism of you was right, and what did you change?',
      probes: [
        { kind: 'who', text: 'Who said it, and how?' },
        { kind: 'why', text: 'Why had you not seen it yourself?' },
        { kind: 'not', text: 'Which part of it did you leave aside?' },
        { kind: 'post', text: 'Who has noticed the change?' },
      ],
    },
    {
      id: 'ET-6',
      text: 'Tell me about a team whose goals ran against yours. How did you come to rely on each other?',
      levels: {
        4: 'Tell me about a colleague whose priorities ran against yours. How did you come to rely on each other?',
        7: 'Tell me about an outside partner whose interests ran against yours. How did you come to rely on each other?',
      },
      probes: [
        { kind: 'why', text: 'Why should they have trusted you at the start?' },
        { kind: 'who', text: 'What would they say about you today?' },
        { kind: 'num', text: 'What did each side give up?' },
        { kind: 'cf', text: 'What would you have done if they had gone back on their word?' },
      ],
    },
    {
      id: 'ET-7',
      text: 'When did you say “I don’t know” to people who expected an answer from you?',
      probes: [
        { kind: 'why', text: 'Why did you not guess?' },
        { kind: 'num', text: 'How long did it take until you had the answer?' },
        { kind: 'cf', text: 'What would a wrong guess have cost?' },
        { kind: 'post', text: 'How do those people treat your answers now?' },
      ],
    },
    {
      id: 'ET-8',
      text: 'Tell me about credit you got that belonged to someone else.',
      probes: [
        { kind: 'who', text: 'Who had done the work?' },
        { kind: 'why', text: 'Why had the credit gone to you?' },
        { kind: 'not', text: 'What could you not set right?' },
        { kind: 'post', text: 'How do you and that person work together now?' },
      ],
    },
  ],
  tensions: [
    { partner: 'OW', between: 'keeping the trust of its owners versus stepping into work that belongs to others' },
    { partner: 'BA', between: 'bringing people along versus moving before they agree' },
    { partner: 'HB', between: 'keeping the relationship versus saying the unwelcome thing' },
    { partner: 'DR', between: 'keeping your word to a partner versus reaching your own goal' },
  ],
  anchors: {
    5: 'They admitted their own fault first and specifically. They repaired a relationship through actions and can tell the other side. They shared bad news early, with a number.',
    4: 'They name their own fault and did something to repair it. They can’t say how the other person sees it today.',
    3: 'They are reliable, and open when asked. They settled the conflict but did little to repair the relationship.',
    2: 'They call the fault a misunderstanding. The bad news came late or from others. They did nothing to repair it.',
    1: 'They took the credit and blamed others. They went over a peer’s head without repair. They agreed in the room and resisted later.',
  },
  fourAtLevel: {
    4: 'A 4 needs promises kept and a fault admitted.',
    5: 'A 4 needs a conflict with a direct partner that they settled.',
    6: 'A 4 needs the trust of a team with other goals. Trust inside their own team is a 3.',
    7: 'A 4 needs early bad news to leaders or outside parties who still rely on them.',
  },
  roleNotes: {
    TPM: 'Look for risks raised early with teams that do not report to the candidate.',
  },
  remark: null,
}
