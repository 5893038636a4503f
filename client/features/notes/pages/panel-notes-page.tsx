import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { loopOptions } from '#client/entities/loop.ts'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { useTitle } from '#client/lib/title.ts'
import { BarCrumbs } from '#client/ui/bar-slots.tsx'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage, Leaf, PaperPage } from '#client/ui/page.tsx'
import type { LoopView } from '#shared/contracts/loops.ts'
import type { PeerNoteSet } from '#shared/contracts/notes-api.ts'
import { panelNotesOptions } from '../api.ts'
import { PeerSet } from '../components/peer-set.tsx'
import { hasSubmitted, mySeat, panelLead, panelPageWords as words, roundOf } from '../panel-words.ts'
import { loading } from '../words.ts'
import styles from '../components/sealed-notes.module.css'

export function PanelNotesPage() {
  const { loopId = '' } = useParams()
  const { data: loop, error: loopError } = useQuery(loopOptions(loopId))
  const { data: sets, error: setsError } = useQuery(panelNotesOptions(loopId))
  useTitle(loop === undefined ? words.unnamed : words.title(loop.candidate.name))
  const error = loopError ?? setsError
  if (loop !== undefined && sets !== undefined) return <PanelNotes loop={loop} sets={sets} />
  if (error === null) return <DeskPage narrow title={words.unnamed} lead={loading} />
  return (
    <DeskPage
      narrow
      title={words.shut}
      lead={sentenceFor(error)}
      action={<ButtonLink to={`/loops/${loopId}`}>{words.toLoop}</ButtonLink>}
    />
  )
}

function PanelNotes({ loop, sets }: { loop: LoopView; sets: PeerNoteSet[] }) {
  const mayRead = hasSubmitted(loop)
  const hasContents = mayRead && sets.length > 1
  return (
    <PaperPage wideLeft>
      <BarCrumbs
        trail={[{ label: `${loop.candidate.name}, ${loop.roleTitle}`, to: `/loops/${loop.id}` }]}
        here={words.unnamed}
      />
      <Leaf area="left">
        {hasContents && (
          <nav aria-label={words.nav}>
            <ul className={styles.facts}>
              {sets.map((set) => (
                <li key={set.id}>
                  <a href={`#set-${set.id}`}>{set.author.name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </Leaf>
      <Leaf>
        <header className={styles.head}>
          <h1 className="h-page">{words.title(loop.candidate.name)}</h1>
          <p className={styles.lead}>{panelLead(loop, sets)}</p>
          <WriteFirst loop={loop} />
        </header>
        {sets.length === 0 && <p>{words.empty}</p>}
        {mayRead ? (
          sets.map((set) => <PeerSet key={set.id} set={set} loop={loop} />)
        ) : (
          <ul>
            {sets.map((set) => (
              <li key={set.id} className={styles.exists}>
                <b>{set.author.name}</b> <span className="dimmer">{roundOf(set)}</span>
              </li>
            ))}
          </ul>
        )}
      </Leaf>
    </PaperPage>
  )
}

function WriteFirst({ loop }: { loop: LoopView }) {
  const seat = mySeat(loop)
  if (seat?.notes !== 'writing' || seat.roundId === null) return null
  return (
    <p className={styles.next}>
      <ButtonLink to={`/rounds/${seat.roundId}/notes`} variant="filled">
        {words.finish}
      </ButtonLink>
    </p>
  )
}
