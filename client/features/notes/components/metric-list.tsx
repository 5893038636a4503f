import { Button } from '@mantine/core'
import { useState } from 'react'
import { ChoiceField, TextField } from '#client/ui/field.tsx'
import type { EvidenceItem, Metric } from '#shared/contracts/notes.ts'
import { useWriteUp } from '../draft-context.tsx'
import { editItem } from '../note-edits.ts'
import { metricWords as words } from '../write-up-words.ts'
import { ProposedMetrics } from './proposed-metrics.tsx'
import styles from './evidence.module.css'

const most = 20
const directions = ['up', 'flat', 'down'] as const
const newMetric: Metric = { key: '', unit: '', from: null, to: null, direction: 'flat', window: '', population: '' }

function directionOf({ from, to, direction }: Metric): Metric['direction'] {
  if (from === null || to === null) return direction
  if (to === from) return 'flat'
  return to > from ? 'up' : 'down'
}

export function MetricList({ item }: { item: EvidenceItem }) {
  const { store } = useWriteUp()
  const put = (metrics: Metric[]) => editItem(store, item, { field: 'metrics', value: metrics })
  return (
    <div>
      {item.metrics.map((metric, index) => (
        <MetricRow
          key={index}
          metric={metric}
          onChange={(next) => put(item.metrics.with(index, next))}
          onRemove={() => put(item.metrics.toSpliced(index, 1))}
        />
      ))}
      {item.metrics.length < most && (
        <>
          <ProposedMetrics item={item} onAdd={(metric) => put([...item.metrics, metric])} />
          <p className={styles.add}>
            <Button onClick={() => put([...item.metrics, newMetric])}>{words.add}</Button>
          </p>
        </>
      )}
    </div>
  )
}

function MetricRow({
  metric,
  onChange,
  onRemove,
}: {
  metric: Metric
  onChange: (metric: Metric) => void
  onRemove: () => void
}) {
  const change = (next: Partial<Metric>) => {
    const changed = { ...metric, ...next }
    onChange({ ...changed, direction: 'direction' in next ? changed.direction : directionOf(changed) })
  }
  return (
    <div className={styles.metric} role="group" aria-label={metric.key === '' ? words.unnamed : metric.key}>
      <div className={styles.wide}>
        <TextField
          label={words.key}
          value={metric.key}
          maxLength={80}
          onChange={(event) => change({ key: event.currentTarget.value })}
        />
      </div>
      <TextField
        label={words.unit}
        value={metric.unit}
        maxLength={20}
        onChange={(event) => change({ unit: event.currentTarget.value })}
      />
      <ChoiceField
        label={words.direction}
        value={metric.direction}
        data={directions.map((value) => ({ value, label: words.directions[value] }))}
        onChange={(event) =>
          change({ direction: directions.find((direction) => direction === event.currentTarget.value) ?? 'flat' })
        }
      />
      <NumberText label={words.from} value={metric.from} onChange={(from) => change({ from })} />
      <NumberText label={words.to} value={metric.to} onChange={(to) => change({ to })} />
      <TextField
        label={words.window}
        value={metric.window}
        maxLength={80}
        onChange={(event) => change({ window: event.currentTarget.value })}
      />
      <TextField
        label={words.population}
        value={metric.population}
        maxLength={200}
        onChange={(event) => change({ population: event.currentTarget.value })}
      />
      <p className={styles.full}>
        <button type="button" className={styles.quiet} onClick={onRemove}>
          {words.remove}
        </button>
      </p>
    </div>
  )
}

/** Keeps the typed text while it is not a number yet. */
function NumberText({
  label,
  value,
  onChange,
}: {
  label: string
  value: number | null
  onChange: (value: number | null) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? (value === null ? '' : String(value))
  const isWrong = shown.trim() !== '' && numberIn(shown) === null
  const type = (text: string) => {
    const number = numberIn(text)
    setTyped(number !== null && String(number) === text ? null : text)
    if (text.trim() === '') onChange(null)
    else if (number !== null) onChange(number)
  }
  return (
    <TextField
      label={label}
      value={shown}
      inputMode="decimal"
      problem={isWrong ? words.notANumber : undefined}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}

function numberIn(text: string): number | null {
  const number = Number(text.replace(',', '.'))
  return text.trim() !== '' && Number.isFinite(number) ? number : null
}
