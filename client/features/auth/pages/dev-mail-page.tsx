import { useQuery } from '@tanstack/react-query'
import { useTitle } from '#client/lib/title.ts'
import { EmptyState } from '#client/ui/empty-state.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { devMailOptions } from '../api.ts'
import { devMailWords } from '../words.ts'
import styles from './dev-mail-page.module.css'

/** Mail that would have been sent. The page and its data exist in development only. */
export function DevMailPage() {
  useTitle(devMailWords.tab)
  const { data: items, error } = useQuery(devMailOptions())
  if (error !== null)
    return (
      <DeskPage title={devMailWords.tab}>
        <InlineProblem what={error.message} />
      </DeskPage>
    )
  return (
    <DeskPage title={devMailWords.title} lead={devMailWords.lead}>
      {items?.length === 0 && <EmptyState line={devMailWords.empty}>{devMailWords.emptyHelp}</EmptyState>}
      <ul className={styles.list}>
        {items?.map((mail) => (
          <li key={`${mail.at}${mail.link}`}>
            <b>{mail.subject}</b> <span className="dimmer">{devMailWords.to(mail.to)}</span>
            <pre>{mail.text}</pre>
            <a href={mail.link}>{mail.link}</a>
          </li>
        ))}
      </ul>
    </DeskPage>
  )
}
