// The points to keep or to change, added and removed by hand; a list may be empty.
import { Button } from '@mantine/core'
import { ChoiceField, LongField, TextField } from '#client/ui/field.tsx'
import type { ReportPoint } from '#shared/contracts/report-content.ts'
import { probeKindSchema, type ProbeKind } from '#shared/contracts/vocabulary.ts'
import { probeDrill } from '#shared/domain/report/drills.ts'
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

const blankPoint = (): ReportPoint => ({ point: '', detail: '', drill: probeDrill('why') })

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
        />
      ))}
      {points.length < reportPolicy.points && (
        <div className={styles.row}>
          <Button onClick={() => onChange([...points, blankPoint()])}>{words.add}</Button>
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
}

function PointFields({ label, point, problem, onChange, onRemove }: PointFieldsProps) {
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
      <DrillKind point={point} onChange={onChange} />
      <TextField
        label={pointWords.drill}
        value={drill.text}
        problem={problem('drill.text')}
        onChange={(event) => onChange({ ...point, drill: { ...drill, text: event.currentTarget.value } })}
      />
      <div className={styles.row}>
        <Button onClick={onRemove} aria-label={`${pointWords.remove} ${label}`}>
          {pointWords.remove}
        </Button>
      </div>
    </div>
  )
}

const kinds = probeKindSchema.options.map((value) => ({ value: value as string, label: drillKindWords[value] }))

/** Another question has its own drill; a drill from a note check stays until a question is chosen. */
function DrillKind({ point, onChange }: Pick<PointFieldsProps, 'point' | 'onChange'>) {
  const { drill } = point
  const value = drill.kind === 'probe' ? drill.ref : ''
  const data = drill.kind === 'probe' ? kinds : [{ value: '', label: pointWords.ruleDrill }, ...kinds]
  const handleChoice = (kind: ProbeKind | undefined) => {
    if (kind !== undefined) onChange({ ...point, drill: probeDrill(kind) })
  }
  return (
    <ChoiceField
      label={pointWords.drillKind}
      value={value}
      data={data}
      onChange={(event) => handleChoice(probeKindSchema.safeParse(event.currentTarget.value).data)}
    />
  )
}
