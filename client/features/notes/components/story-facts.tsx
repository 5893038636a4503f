import { limits } from '#shared/contracts/limits.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { provenances, type Principle } from '#shared/contracts/vocabulary.ts'
import { proposedMetrics } from '#shared/domain/notes/proposed-metrics.ts'
import { tensionBetween } from '#shared/domain/catalogue/tension-pairs.ts'
import { thePack } from '#client/lib/pack.ts'
import { ChoiceField, LongField, TextField } from '#client/ui/field.tsx'
import { sentenceCase } from '#client/ui/labels.ts'
import { Passage } from '#client/writing/passage.tsx'
import { useWriteUp } from '../draft-context.tsx'
import { editItem } from '../note-edits.ts'
import { provenanceWords } from '../words.ts'
import { storyWords as words } from '../write-up-words.ts'
import { MetricList } from './metric-list.tsx'
import styles from './evidence.module.css'

/** Facts by which a reader compares this story with other rounds: its title, its source, its numbers and its conflict. */
export function StoryFacts({ item }: { item: EvidenceItem }) {
  const { store } = useWriteUp()
  const at = `item.${item.id}`
  const proposed = proposedMetrics(item).length
  const filled = item.story !== '' || item.when !== '' || item.metrics.length > 0 || item.tension !== null
  return (
    <Passage
      label={words.label}
      fields={[`${at}.story`, `${at}.when`, `${at}.metrics`, `${at}.tension`]}
      saves={[`${at}.story`, `${at}.when`, `${at}.provenance`, `${at}.metrics`, `${at}.tension`]}
      isFilled={filled}
    >
      <div className={styles.facts}>
        <TextField
          label={words.title}
          help={words.titleHelp}
          value={item.story}
          maxLength={limits.title.max}
          data-field={`${at}.story`}
          onChange={(event) => editItem(store, item, { field: 'story', value: event.currentTarget.value })}
        />
        <TextField
          label={words.when}
          help={words.whenHelp}
          value={item.when}
          maxLength={limits.storyTime.max}
          data-field={`${at}.when`}
          onChange={(event) => editItem(store, item, { field: 'when', value: event.currentTarget.value })}
        />
        <ChoiceField
          label={words.source}
          value={item.provenance}
          data={provenances.map((value) => ({ value, label: provenanceWords[value] }))}
          help={words.sourceHelp[item.provenance]}
          onChange={(event) =>
            editItem(store, item, {
              field: 'provenance',
              value: provenances.find((provenance) => provenance === event.currentTarget.value) ?? 'observed',
            })
          }
        />
      </div>
      <details className={styles.fold} open={item.metrics.length > 0 || undefined}>
        <summary>{words.numbers(item.metrics.length, proposed)}</summary>
        <MetricList item={item} />
      </details>
      <details className={styles.fold} open={item.tension !== null || undefined}>
        <summary>{item.tension === null ? words.conflict : words.conflictOf(item.tension.pair)}</summary>
        <TensionForm item={item} />
      </details>
    </Passage>
  )
}

const none = ''

const betweenOf = ([a, b]: readonly [Principle, Principle]): string => sentenceCase(tensionBetween(thePack(), a, b))

function TensionForm({ item }: { item: EvidenceItem }) {
  const { store } = useWriteUp()
  const pairs = thePack().tensionPairs.filter((pair) => pair.includes(item.principle))
  const { tension } = item
  const between = tension === null ? '' : betweenOf(tension.pair)
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
        label={words.which}
        help={between === '' ? undefined : between}
        value={tension === null ? none : tension.pair.join('-')}
        data-field={`item.${item.id}.tension`}
        data={[
          { value: none, label: words.none },
          ...pairs.map(([a, b]) => ({ value: `${a}-${b}`, label: words.pair(a, b) })),
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {tension !== null && (
        <LongField
          label={words.givenUp}
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
