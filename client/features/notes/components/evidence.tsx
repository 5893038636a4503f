import { limits } from '#shared/contracts/limits.ts'
import type { EvidenceItem } from '#shared/contracts/notes.ts'
import { Passage, PassageText } from '#client/writing/passage.tsx'
import { useWriteUp } from '../draft-context.tsx'
import { editItem, parts, setRemoved } from '../note-edits.ts'
import { partWords } from '../words.ts'
import { evidenceWords as words } from '../write-up-words.ts'
import { HeardList } from './heard-list.tsx'
import { LevelScales } from './level-scales.tsx'
import { ProbeList } from './probe-list.tsx'
import { StoryFacts } from './story-facts.tsx'
import styles from './evidence.module.css'

/** One question and its answer, in the order they are written. */
export function Evidence({ item, isWritten }: { item: EvidenceItem; isWritten: boolean }) {
  const { store } = useWriteUp()
  const at = `item.${item.id}`
  const isFilled = (text: string) => text.trim() !== ''
  return (
    <article className={styles.item} aria-label={item.question === '' ? words.named(item.principle) : item.question}>
      <Passage label={words.questionLabel} fields={[`${at}.question`]} isFilled={isFilled(item.question)}>
        <PassageText
          className="h-page"
          label={words.question}
          field={`${at}.question`}
          value={item.question}
          placeholder={words.questionHint}
          maxLength={limits.shortText.max}
          onChange={(value) => editItem(store, item, { field: 'question', value })}
        />
        {item.story !== '' && <p className={styles.sub}>{words.story(item.story)}</p>}
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
            {words.remove}
          </button>
        </p>
      )}
    </article>
  )
}
