import { Button } from '@mantine/core'
import { useState } from 'react'
import { ChoiceField, TextField } from '#client/ui/field.tsx'
import type { EvidenceItem, Metric } from '#shared/contracts/notes.ts'
import { useWriteUp } from '../draft-context.tsx'
import { editItem } from '../note-edits.ts'
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
        <p className={styles.add}>
          <Button onClick={() => put([...item.metrics, newMetric])}>Add a number</Button>
        </p>
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
    <div className={styles.metric} role="group" aria-label={metric.key === '' ? 'A number' : metric.key}>
      <div className={styles.wide}>
        <TextField
          label="What was measured"
          value={metric.key}
          maxLength={80}
          onChange={(event) => change({ key: event.currentTarget.value })}
        />
      </div>
      <TextField
        label="Unit"
        value={metric.unit}
        maxLength={20}
        onChange={(event) => change({ unit: event.currentTarget.value })}
      />
      <ChoiceField
        label="Direction"
        value={metric.direction}
        data={[...directions]}
        onChange={(event) =>
          change({ direction: directions.find((direction) => direction === event.currentTarget.value) ?? 'flat' })
        }
      />
      <NumberText label="From" value={metric.from} onChange={(from) => change({ from })} />
      <NumberText label="To" value={metric.to} onChange={(to) => change({ to })} />
      <TextField
        label="Over how long"
        value={metric.window}
        maxLength={80}
        onChange={(event) => change({ window: event.currentTarget.value })}
      />
      <TextField
        label="Of whom"
        value={metric.population}
        maxLength={200}
        onChange={(event) => change({ population: event.currentTarget.value })}
      />
      <p className={styles.full}>
        <button type="button" className={styles.quiet} onClick={onRemove}>
          Remove this number
        </button>
      </p>
    </div>
  )
}

/** Keeps what was typed while it is not a number yet. */
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
      problem={isWrong ? 'Not a number' : undefined}
      onChange={(event) => type(event.currentTarget.value)}
    />
  )
}

function numberIn(text: string): number | null {
  const number = Number(text.replace(',', '.'))
  return text.trim() !== '' && Number.isFinite(number) ? number : null
}
