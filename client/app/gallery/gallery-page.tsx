import { Link } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { DeskPage, SectionHead } from '#client/ui/page.tsx'
import styles from './gallery.module.css'
import { hasEmptyForm } from './page-forms.ts'
import { parts } from './parts.tsx'
import { galleryWords } from './words.ts'

interface GalleryPageProps {
  root: string
  paths: readonly string[]
}

export function GalleryPage({ root, paths }: GalleryPageProps) {
  useTitle(galleryWords.title)
  return (
    <DeskPage title={galleryWords.title} lead={galleryWords.lead}>
      <SectionHead title={galleryWords.parts} aside={parts.length} />
      {parts.map(({ name, states }) => (
        <section key={name} className={styles.part} aria-label={name}>
          <h3>{name}</h3>
          <ul className={styles.states}>
            {states.map(({ state, element }) => (
              <li key={state} data-state={state}>
                <span className={styles.state}>{state}</span>
                <div className={styles.shown}>{element}</div>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <SectionHead title={galleryWords.pages} aside={paths.length} />
      <ul className={styles.pages} data-pages>
        {paths.map((path) => (
          <li key={path}>
            <code>{path}</code>
            {formsOf(path).map((form) => (
              <Link key={form} className="lnk" to={`${root}/${form}${filledIn(path)}`}>
                {form}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </DeskPage>
  )
}

/** Hostile data needs real data to start from: open that form of a page that you can see. */
const formsOf = (path: string) =>
  hasEmptyForm(path) ? (['loading', 'failed', 'empty'] as const) : (['loading', 'failed'] as const)

/** Any value will do where no query is answered from the server. */
const filledIn = (path: string): string => path.replace(/:(\w+)/g, 'example-$1')
