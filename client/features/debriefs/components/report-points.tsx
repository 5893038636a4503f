// The points to keep or to change, added and removed by hand; a list may be empty.
import { Button } from '@mantine/core'
import { ChoiceField, LongField, TextField } from '#client/ui/field.tsx'
import type { ReportPoint } from '#shared/contracts/report-content.ts'
import { probeKindSchema, type ProbeKind } from '#shared/contracts/vocabulary.ts'
import { reportPolicy } from '#shared/domain/report/policy.ts'
import { drillKindWords, pointWords } from '../editor-words.ts'
import styles from './stage.module.css'

type List = 'keep' | 'change'
interface ReportPointsProps {
  list: List
  points: readonly ReportPoint[]
  problem: (field: string) => string | undefined
  onChange: (points: ReportPoint[]) => void
}

const blankPoint = (list: List): ReportPoint => ({
  point: '',
  detail: '',
  said: null,
  missing: null,
  drill: list === 'keep' ? null : blankDrill('why'),
  standsOn: [],
})
const blankDrill = (ref: ProbeKind): NonNullable<ReportPoint['drill']> => ({
  kind: 'probe',
  ref,
  text: drillKindWords[ref],
})

export function ReportPoints({ list, points, problem, onChange }: ReportPointsProps) {
  const words = pointWords[list]
  const replace = (at: number, next: ReportPoint) =>
    onChange(points.map((point, other) => (other === at ? next : point)))
  return (
    <section className={styles.card} aria-label={words.title}>
      <h2 className={styles.head}>{words.title}</h2>
      {points.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {points.map((point, at) => (
        <PointFields
          key={at}
          label={words.item(at + 1)}
          point={point}
          problem={(field) => problem(`${list}.${String(at)}.${field}`)}
          onChange={(next) => replace(at, next)}
          onRemove={() => onChange(points.filter((_, other) => other !== at))}
          {...(at === 0
            ? {}
            : { onEarlier: () => onChange(points.with(at, points[at - 1] ?? point).with(at - 1, point)) })}
        />
      ))}
      {points.length < reportPolicy.points && (
        <div className={styles.row}>
          <Button onClick={() => onChange([...points, blankPoint(list)])}>{words.add}</Button>
        </div>
      )}
    </section>
  )
}

interface PointFieldsProps {
  label: string
  point: ReportPoint
  problem: (field: string) => string | undefined
  onChange: (point: ReportPoint) => void
  onRemove: () => void
  /** Missing for the first. */
  onEarlier?: () => void
}

function PointFields({ label, point, problem, onChange, onRemove, onEarlier }: PointFieldsProps) {
  const { drill } = point
  return (
    <div className={styles.form} role="group" aria-label={label}>
      <LongField
        label={label}
        value={point.point}
        problem={problem('point')}
        onChange={(event) => onChange({ ...point, point: event.currentTarget.value })}
      />
      <LongField
        label={pointWords.detail}
        value={point.detail}
        problem={problem('detail')}
        onChange={(event) => onChange({ ...point, detail: event.currentTarget.value })}
      />
      {point.missing !== null && (
        <LongField
          label={pointWords.missing}
          value={point.missing}
          problem={problem('missing')}
          onChange={(event) => onChange({ ...point, missing: event.currentTarget.value || null })}
        />
      )}
      <DrillKind point={point} onChange={onChange} />
      {drill !== null && (
        <TextField
          label={pointWords.drill}
          value={drill.text}
          problem={problem('drill.text')}
          onChange={(event) => onChange({ ...point, drill: { ...drill, text: event.currentTarget.value } })}
        />
      )}
      <div className={styles.row}>
        {onEarlier !== undefined && (
          <Button onClick={onEarlier} aria-label={pointWords.earlierLabel(label)}>
            {pointWords.earlier}
          </Button>
        )}
        <Button onClick={onRemove} aria-label={`${pointWords.remove} ${label}`}>
          {pointWords.remove}
        </Button>
      </div>
    </div>
  )
}

const kinds = probeKindSchema.options.map((value) => ({ value: value as string, label: drillKindWords[value] }))

/** Another question has its own drill. Older reports have drills from note checks, which stay until a question is chosen. */
function DrillKind({ point, onChange }: Pick<PointFieldsProps, 'point' | 'onChange'>) {
  const { drill } = point
  const value = drill?.kind === 'probe' ? drill.ref : ''
  const noDrill = { value: '', label: drill === null ? pointWords.noDrill : pointWords.ruleDrill }
  const handleChoice = (kind: ProbeKind | undefined) =>
    onChange({ ...point, drill: kind === undefined ? null : blankDrill(kind) })
  return (
    <ChoiceField
      label={pointWords.drillKind}
      value={value}
      data={[drill?.kind === 'rule' ? noDrill : { value: '', label: pointWords.noDrill }, ...kinds]}
      onChange={(event) => handleChoice(probeKindSchema.safeParse(event.currentTarget.value).data)}
    />
  )
}
