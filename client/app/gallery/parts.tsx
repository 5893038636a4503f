// Every part of client/ui in every state. A test holds this list against the folder: a part that is not shown here fails it.
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PrincipleStatus } from '#shared/contracts/vocabulary.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { ConnectionStrip } from '#client/ui/connection-strip.tsx'
import { Countdown } from '#client/ui/countdown.tsx'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { ChoiceField, LongField, PasswordField, TextField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { Kbd } from '#client/ui/kbd.tsx'
import { LoopDots } from '#client/ui/loop-dots.tsx'
import { Monogram } from '#client/ui/monogram.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { SavedState, type Saving } from '#client/ui/saved-state.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { StatusMark } from '#client/ui/status-mark.tsx'
import { TimePair } from '#client/ui/time-pair.tsx'
import { VoteControl } from '#client/ui/vote-control.tsx'
import { VoteMark } from '#client/ui/vote-mark.tsx'
import { VoteReasonText } from '#client/ui/vote-reason.tsx'
import { votesInOrder } from '#client/ui/vote-words.ts'
import { Wordmark } from '#client/ui/wordmark.tsx'
import { rightToLeft, unbroken, withEmoji } from './hostile-text.ts'

interface Part {
  /** The file in client/ui, without its ending. */
  name: string
  states: readonly { state: string; element: ReactNode }[]
}

const minute = 60_000
const noon = Date.UTC(2026, 0, 15, 12)
const statuses: readonly PrincipleStatus[] = ['validated', 'mixed', 'disputed', 'failed', 'thin', 'gap']
const savings: readonly Saving[] = [
  { kind: 'untouched' },
  { kind: 'saving' },
  { kind: 'saved', at: noon },
  { kind: 'held', changes: 2 },
  { kind: 'refused', reason: 'the text is too long' },
]
const ignore = () => undefined

const controls: readonly Part[] = [
  {
    name: 'button-link',
    states: [
      { state: 'plain', element: <ButtonLink to="/">Go to the front page</ButtonLink> },
      {
        state: 'primary',
        element: (
          <ButtonLink to="/" variant="filled" size="lg">
            Go to the front page
          </ButtonLink>
        ),
      },
      { state: 'button, busy', element: <Button loading>Save the time</Button> },
      { state: 'button, disabled', element: <Button disabled>Save the time</Button> },
    ],
  },
  {
    name: 'field',
    states: [
      { state: 'text', element: <TextField label="Your name" help="As the others will see it." /> },
      { state: 'text, problem', element: <TextField label="Your name" problem="Write at least one letter." /> },
      { state: 'text, 80 letters', element: <TextField label="Your name" defaultValue={unbroken} /> },
      { state: 'password', element: <PasswordField label="Password" /> },
      { state: 'long', element: <LongField label="What was decided" defaultValue={`${rightToLeft} ${unbroken}`} /> },
      { state: 'choice', element: <ChoiceField label="Target level" data={['L4', 'L5', 'L6']} /> },
      { state: 'disabled', element: <TextField label="Your name" defaultValue="Mara" disabled /> },
    ],
  },
  {
    name: 'vote-control',
    states: [
      { state: 'open', element: <VoteControl label="At L5" value={null} onChange={ignore} help="Choose one." /> },
      { state: 'chosen', element: <VoteControl label="At L6" value="I" onChange={ignore} /> },
      { state: 'sealed', element: <VoteControl label="At L7" value="SNH" onChange={ignore} disabled /> },
    ],
  },
]

const messages: readonly Part[] = [
  {
    name: 'connection-strip',
    states: [
      { state: 'live', element: <ConnectionStrip connection="live" meanwhile="Keep writing." /> },
      { state: 'reconnecting', element: <ConnectionStrip connection="reconnecting" meanwhile="Keep writing." /> },
      {
        state: 'closed',
        element: <ConnectionStrip connection="closed" reason="The server restarts." meanwhile="Keep writing." />,
      },
    ],
  },
  {
    name: 'empty-state',
    states: [
      {
        state: 'with an action',
        element: (
          <EmptyState line="No loops yet." action={<ButtonLink to="/">Start a loop</ButtonLink>}>
            Your loops appear here.
          </EmptyState>
        ),
      },
      { state: 'without', element: <EmptyState line="No mail yet.">Sent mail appears here.</EmptyState> },
    ],
  },
  {
    name: 'inline-problem',
    states: [
      { state: 'what', element: <InlineProblem what="The loop could not be loaded." /> },
      {
        state: 'what, kept, next',
        element: (
          <InlineProblem what="The time could not be saved." kept="Your choice is still here." next="Try again." />
        ),
      },
      { state: '80 letters', element: <InlineProblem what={unbroken} kept={rightToLeft} next={withEmoji} /> },
    ],
  },
  {
    name: 'saved-state',
    states: savings.map((state) => ({ state: state.kind, element: <SavedState state={state} /> })),
  },
]

const marks: readonly Part[] = [
  {
    name: 'countdown',
    states: [
      {
        state: 'running',
        element: <Countdown label="Left in question 1" deadlineAt={Date.now() + 10 * minute} offsetMs={0} />,
      },
      {
        state: 'paused',
        element: <Countdown label="Left in question 2" deadlineAt={0} offsetMs={0} frozenLeftMs={9 * minute} />,
      },
      { state: 'over', element: <Countdown label="Left in question 3" deadlineAt={0} offsetMs={0} size="large" /> },
    ],
  },
  { name: 'kbd', states: [{ state: 'key', element: <Kbd>Enter</Kbd> }] },
  {
    name: 'monogram',
    states: [
      { state: 'plain', element: <Monogram code="OW" /> },
      { state: 'core', element: <Monogram code="CO" core /> },
    ],
  },
  {
    name: 'principle-name',
    states: [
      { state: 'plain', element: <PrincipleName code="OW" /> },
      { state: 'core', element: <PrincipleName code="CO" core /> },
    ],
  },
  {
    name: 'status-mark',
    states: [
      ...statuses.map((status) => ({ state: status, element: <StatusMark status={status} /> })),
      { state: 'own words', element: <StatusMark status="disputed" word="Disputed, 2 apart" /> },
    ],
  },
  {
    name: 'time-pair',
    states: [
      {
        state: 'one clock',
        element: <TimePair at={noon} myZone="Europe/Paris" theirZone="Europe/Paris" theirName="Dana" />,
      },
      {
        state: 'two clocks',
        element: <TimePair at={noon} myZone="Europe/Paris" theirZone="Asia/Tokyo" theirName={unbroken} withDay />,
      },
    ],
  },
  {
    name: 'vote-reason',
    states: [
      {
        state: 'a bar raiser’s no',
        element: (
          <VoteReasonText
            reason={{
              principle: 'OW',
              line: 'It sat with the retention team.',
              wouldChange: 'One result followed up.',
            }}
          />
        ),
      },
      {
        state: 'a strong no',
        element: <VoteReasonText reason={{ principle: null, line: 'The number was made up.', wouldChange: '' }} />,
      },
    ],
  },
  {
    name: 'vote-mark',
    states: [
      ...votesInOrder.map((vote) => ({ state: vote, element: <VoteMark vote={vote} /> })),
      { state: 'unchanged', element: <VoteMark vote="I" quiet /> },
    ],
  },
  {
    name: 'wordmark',
    states: [{ state: 'name', element: <Wordmark /> }],
  },
]

const stations = [
  { label: 'Package', when: 'Thu', done: true },
  { label: 'Debrief', when: 'Fri', done: false },
  { label: 'Report', when: 'after it', done: false },
] as const

const frames: readonly Part[] = [
  {
    name: 'loop-dots',
    states: [
      {
        state: 'under way',
        element: (
          <LoopDots
            label="Rounds of a loop"
            rounds={[
              { roundNumber: 1, who: 'Dana', when: 'Mon', state: 'held' },
              { roundNumber: 2, who: unbroken, when: 'Tue 14:00', state: 'next' },
              { roundNumber: 3, who: rightToLeft, when: 'Wed', state: 'planned' },
              { roundNumber: 4, who: 'Open seat', when: 'invite', state: 'open' },
            ]}
            stations={stations}
          />
        ),
      },
    ],
  },
  {
    name: 'sheet',
    states: [
      { state: 'plain', element: <Sheet label="A sheet">{withEmoji}</Sheet> },
      {
        state: 'busy, 80 letters',
        element: (
          <Sheet label="A busy sheet" busy>
            {unbroken}
          </Sheet>
        ),
      },
    ],
  },
]

export const parts: readonly Part[] = [...controls, ...messages, ...marks, ...frames]
