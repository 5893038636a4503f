import { limits } from '#shared/contracts/limits.ts'
import { principleName } from '#client/ui/principle-names.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { provenances } from '#shared/contracts/vocabulary.ts'
import { thePack } from '#client/lib/pack.ts'
import { ChoiceField, LongField, TextField } from '#client/ui/field.tsx'
import { Passage } from '#client/writing/passage.tsx'
import { useWriteUp } from '../draft-context.tsx'
import { editItem } from '../note-edits.ts'
import { countOf, provenanceWords } from '../words.ts'
import { MetricList } from './metric-list.tsx'
import styles from './evidence.module.css'

const provenanceHelp: Partial<Record<EvidenceItem['provenance'], string>> = {
  told: 'Heard from somebody else: counts as 3 at most.',
  inferred: 'Inferred: confidence stays low.',
}

/** What lets a reader match this story with another round's: a title, a source, measures; and what pulled against what. */
export function StoryFacts({ item }: { item: EvidenceItem }) {
  const { store } = useWriteUp()
  const at = `item.${item.id}`
  const filled = item.story !== '' || item.metrics.length > 0 || item.tension !== null
  return (
    <Passage
      label="Story"
      fields={[`${at}.story`, `${at}.metrics`, `${at}.tension`]}
      saves={[`${at}.story`, `${at}.provenance`, `${at}.metrics`, `${at}.tension`]}
      isFilled={filled}
    >
      <div className={styles.facts}>
        <TextField
          label="Title of the story"
          help="A few words both rounds would use for it"
          value={item.story}
          maxLength={limits.title.max}
          data-field={`${at}.story`}
          onChange={(event) => editItem(store, item, { field: 'story', value: event.currentTarget.value })}
        />
        <ChoiceField
          label="How they know it"
          value={item.provenance}
          data={provenances.map((value) => ({ value, label: provenanceWords[value] }))}
          help={provenanceHelp[item.provenance]}
          onChange={(event) =>
            editItem(store, item, {
              field: 'provenance',
              value: provenances.find((provenance) => provenance === event.currentTarget.value) ?? 'observed',
            })
          }
        />
      </div>
      <details className={styles.fold} open={item.metrics.length > 0 || undefined}>
        <summary>
          {item.metrics.length === 0
            ? 'Numbers with a start, an end and a window'
            : countOf(item.metrics.length, 'number')}
        </summary>
        <MetricList item={item} />
      </details>
      <details className={styles.fold} open={item.tension !== null || undefined}>
        <summary>
          {item.tension === null
            ? 'Two principles pulled against each other'
            : `Pulled against each other: ${item.tension.pair.map((code) => principleName(code)).join(' and ')}`}
        </summary>
        <TensionForm item={item} />
      </details>
    </Passage>
  )
}

const none = ''

function TensionForm({ item }: { item: EvidenceItem }) {
  const { store } = useWriteUp()
  const pairs = thePack().tensionPairs.filter((pair) => pair.includes(item.principle))
  const { tension } = item
  const choose = (key: string) => {
    const pair = pairs.find(([a, b]) => `${a}-${b}` === key)
    editItem(store, item, {
      field: 'tension',
      value: pair === undefined ? null : { pair: [...pair], givenUp: tension?.givenUp ?? '' },
    })
  }
  return (
    <div className={styles.tension}>
      <ChoiceField
        label="Which two"
        value={tension === null ? none : tension.pair.join('-')}
        data-field={`item.${item.id}.tension`}
        data={[
          { value: none, label: 'None' },
          ...pairs.map(([a, b]) => ({ value: `${a}-${b}`, label: `${principleName(a)} against ${principleName(b)}` })),
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {tension !== null && (
        <LongField
          label="What was given up"
          value={tension.givenUp}
          maxLength={limits.shortText.max}
          onChange={(event) =>
            editItem(store, item, { field: 'tension', value: { ...tension, givenUp: event.currentTarget.value } })
          }
        />
      )}
    </div>
  )
}
