import type { ReactNode } from 'react'
import { Leaf, PaperPage, SectionHead } from '#client/ui/page.tsx'
import type { StageHeading } from '#client/ui/use-stage-focus.ts'
import type { ProposedOutcome } from '#shared/contracts/debrief-state.ts'
import type { DemoView, OpenedVotes } from '#shared/contracts/demo-loop.ts'
import { firstName } from '#shared/lib/person-name.ts'
import { outcomeSentence } from '#shared/domain/report/plain-words.ts'
import { agreementAtFallback, agreementAtTarget, movedVotes } from '../comparison.ts'
import { recordWords } from '../record-words.ts'
import { comparisonWords as words } from '../sealed-words.ts'
import { ComparisonVotes } from './comparison-votes.tsx'
import { NewCopy } from './new-copy.tsx'
import type { GateLine } from './record-decision.tsx'
import { ViewpointList } from './viewpoint-list.tsx'
import styles from './comparison.module.css'

interface ComparisonProps {
  demo: DemoView
  opened: OpenedVotes
  heading: StageHeading
  gatesInWords: (gates: ProposedOutcome['gates']) => GateLine[]
}

/** After the visitor's vote: it and the panel's, what was decided and why, what moved votes, and the way into the views. */
export function Comparison({ demo, opened, heading, gatesInWords }: ComparisonProps) {
  const { targetLevel, fallbackLevel } = demo
  const atFallback = agreementAtFallback(opened)
  return (
    <PaperPage>
      <Leaf area="break" className={styles.head}>
        <h1 className="h-line" ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p className="lead">{words.at(targetLevel, agreementAtTarget(opened))}</p>
        {atFallback !== null && fallbackLevel !== null && <p className="lead">{words.at(fallbackLevel, atFallback)}</p>}
        <p className="dim">{words.lead}</p>
      </Leaf>
      <Section title={words.votes}>
        <ComparisonVotes demo={demo} opened={opened} />
      </Section>
      <Section title={words.outcome}>
        <p className={styles.outcome}>{outcomeSentence({ ...opened, targetLevel })}</p>
        <h3 className="lab">{words.decidedBy}</h3>
        <ul className={styles.gates}>
          {gatesInWords(opened.gates).map(({ code, asks, found }) => (
            <li key={code}>
              <b>{asks}</b> {found}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.lines}>
        <Lines demo={demo} opened={opened} />
      </Section>
      <Section title={words.views} aside={words.viewsAside}>
        <ViewpointList demo={demo} />
      </Section>
      <Leaf area="break">
        <NewCopy loopId={demo.loopId} />
      </Leaf>
    </PaperPage>
  )
}

function Section({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <Leaf area="break" className={styles.section}>
      <SectionHead title={title} aside={aside} />
      {children}
    </Leaf>
  )
}

function Lines({ demo, opened }: Pick<ComparisonProps, 'demo' | 'opened'>) {
  const moved = movedVotes(opened)
  const nameAt = (seatId: string): string => {
    const name = demo.viewpoints.find((view) => view.seatId === seatId)?.name
    return name === undefined ? recordWords.someone : firstName(name)
  }
  return (
    <>
      {moved.length === 0 && <p className="dim">{words.noLines}</p>}
      <ul className={styles.lines}>
        {moved.map(({ seatId, from, to, line, isOwn }) => (
          <li key={seatId}>
            {words.moved(nameAt(seatId), from, to)} <span className={styles.line}>{words.quoted(line)}</span>
            {isOwn && <span className="dimmer"> {words.yours}</span>}
          </li>
        ))}
        {opened.own.line !== null && (
          <li>
            {words.yourLine} <span className={styles.line}>{words.quoted(opened.own.line)}</span>
          </li>
        )}
      </ul>
    </>
  )
}
