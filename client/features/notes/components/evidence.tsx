import { limits } from '#shared/contracts/limits.ts'
import { principleName } from '#client/ui/principle-names.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { Passage, PassageText } from '#client/writing/passage.tsx'
import { useWriteUp } from '../draft-context.tsx'
import { editItem, parts, setRemoved } from '../note-edits.ts'
import { partWords } from '../words.ts'
import { HeardList } from './heard-list.tsx'
import { LevelScales } from './level-scales.tsx'
import { ProbeList } from './probe-list.tsx'
import { StoryFacts } from './story-facts.tsx'
import styles from './evidence.module.css'

/** One question and what came of it, in the order it is written. */
export function Evidence({ item, isWritten, isFirst }: { item: EvidenceItem; isWritten: boolean; isFirst: boolean }) {
  const { store, view } = useWriteUp()
  const at = `item.${item.id}`
  const isFilled = (text: string) => text.trim() !== ''
  return (
    <article
      className={styles.item}
      aria-label={item.question === '' ? `Evidence on ${principleName(item.principle)}` : item.question}
    >
      <Passage label="Asked" fields={[`${at}.question`]} isFilled={isFilled(item.question)}>
        <PassageText
          className={isFirst ? 'h-page' : 'h-sec'}
          label="Question asked"
          field={`${at}.question`}
          value={item.question}
          placeholder="What did you ask?"
          maxLength={limits.shortText.max}
          onChange={(value) => editItem(store, item, { field: 'question', value })}
        />
        <p className={styles.sub}>
          {principleName(item.principle)}, at L{view.targetLevel}.{item.story === '' ? '' : ` Story: ${item.story}.`}
        </p>
      </Passage>
      <HeardList item={item} />
      {parts.map((part) => (
        <Passage key={part} label={partWords[part].name} fields={[`${at}.${part}`]} isFilled={isFilled(item[part])}>
          <PassageText
            className="read"
            label={partWords[part].name}
            field={`${at}.${part}`}
            value={item[part]}
            placeholder={partWords[part].hint}
            maxLength={limits.noteText.max}
            onChange={(value) => editItem(store, item, { field: part, value })}
          />
        </Passage>
      ))}
      <ProbeList item={item} />
      <StoryFacts item={item} />
      <LevelScales item={item} />
      {isWritten && (
        <p className={styles.foot}>
          <button type="button" className={styles.quiet} onClick={() => setRemoved(store, item.id, true)}>
            Take this evidence out
          </button>
        </p>
      )}
    </article>
  )
}
