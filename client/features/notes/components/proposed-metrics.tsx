import { Button } from '@mantine/core'
import { proposedMetrics } from '#shared/domain/notes/proposed-metrics.ts'
import type { EvidenceItem, Metric } from '#shared/contracts/notes.ts'
import { proposedWords as words } from '../write-up-words.ts'
import styles from './evidence.module.css'

/** Numbers that stand only in the text. Other rounds are compared by the rows, so the author is offered one for each. */
export function ProposedMetrics({ item, onAdd }: { item: EvidenceItem; onAdd: (metric: Metric) => void }) {
  const proposed = proposedMetrics(item)
  if (proposed.length === 0) return null
  return (
    <>
      <p className={styles.sub}>{words.lead}</p>
      <ul className={styles.proposed}>
        {proposed.map((metric) => (
          <li key={`${metric.key} ${String(metric.from)} ${String(metric.to)}`}>
            <span>{words.change(metric)}</span>
            <Button aria-label={words.addThis(metric)} onClick={() => onAdd(metric)}>
              {words.add}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
