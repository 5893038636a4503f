import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { ConnectionStrip } from '#client/ui/connection-strip.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { packageOptions } from '../api.ts'
import { BrokenSeal } from '../components/broken-seal.tsx'
import { Agenda } from '../components/agenda.tsx'
import { CallPanel } from '../components/call-panel.tsx'
import { Controls } from '../components/controls.tsx'
import { DebriefBar } from '../components/debrief-bar.tsx'
import { People } from '../components/people.tsx'
import { SpeakerPanel } from '../components/speaker-panel.tsx'
import { Stage } from '../components/stage.tsx'
import type { Room } from '../room.ts'
import { useTableCall, type TableCall } from '../debrief-call.ts'
import { useDebrief, type DebriefConnection, type DebriefView } from '../debrief-live.ts'
import { announcement } from '../agenda.ts'
import { pageWords, titleWords } from '../room-words.ts'
import { useStageFocus } from '#client/ui/use-stage-focus.ts'
import { stageWords, stepWords } from '../words.ts'
import styles from './debrief-page.module.css'

export function DebriefPage() {
  const { loopId = '' } = useParams()
  const { connection, view } = useDebrief(loopId)
  const { snapshot } = view
  useTitle(
    snapshot === null
      ? pageWords.name
      : titleWords(
          snapshot.candidateName,
          snapshot.state.voided === null ? stepWords[snapshot.state.step] : pageWords.void,
        ),
  )
  const call = useTableCall({ loopId, personId: snapshot?.meId ?? null, connection, devices: view.devices })
  if (snapshot === null || connection === null) return <Arriving loopId={loopId} view={view} />
  return <OpenDebrief connection={connection} view={view} snapshot={snapshot} call={call} />
}

function Arriving({ loopId, view }: { loopId: string; view: DebriefView }) {
  const shut = view.status === 'closed'
  return (
    <DeskPage
      narrow
      title={shut ? pageWords.shutTitle : pageWords.arrivingTitle}
      lead={view.reason ?? (shut ? pageWords.shutLead : pageWords.arrivingLead)}
      action={<ButtonLink to={`/loops/${loopId}`}>{pageWords.back}</ButtonLink>}
    />
  )
}

/** A stage that begins is a new heading; an adjournment keeps its stage and whatever is being typed in it. */
const stageKey = ({ step, voided }: Room['state']): string => (voided === null ? step : 'VOID')

interface OpenDebriefProps {
  connection: Pick<DebriefConnection, 'send'>
  view: DebriefView
  snapshot: NonNullable<DebriefView['snapshot']>
  call: TableCall
}

export function OpenDebrief({ connection, view, snapshot, call }: OpenDebriefProps) {
  const { state } = snapshot
  const reading = !['SCHEDULED', 'ROLL_CALL'].includes(state.step)
  const { data: pack = null } = useQuery(packageOptions(snapshot.loopId, state.step, reading))
  const room = useMemo(
    (): Room => ({
      snapshot,
      state,
      pack,
      can: (command) => snapshot.abilities.includes(command),
      send: (command) => connection.send(command),
    }),
    [snapshot, state, pack, connection],
  )
  const own = call.media.stream
  const streams = useMemo(
    () => new Map([...call.streams, ...(own === null ? [] : [[snapshot.meId, own] as const])]),
    [call.streams, own, snapshot.meId],
  )
  const { lead, title } = stageWords(state)
  const isOver = state.step === 'CLOSED' || state.voided !== null
  const isReviewing = state.step === 'LP_WALK' && !isOver
  const showsPeople = state.step !== 'REVEAL' && state.voided === null
  const heading = useStageFocus(stageKey(state))
  return (
    <div className={styles.room}>
      <DebriefBar snapshot={snapshot} />
      <aside className={styles.left}>
        <Agenda room={room} />
      </aside>
      <section className={styles.mid} aria-label={pageWords.stage}>
        <ConnectionStrip
          connection={view.status}
          meanwhile={pageWords.meanwhile}
          {...(view.reason === null ? {} : { reason: view.reason })}
        />
        {state.quorumLostAt !== null && (
          <p className={styles.lost} role="status">
            {pageWords.quorumLost}
          </p>
        )}
        <BrokenSeal room={room} />
        <output className="sr">{announcement(state)}</output>
        <header className={styles.prompt}>
          <p>{lead}</p>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </header>
        <Stage room={room} streams={streams} />
        {showsPeople && <People room={room} streams={streams} />}
      </section>
      <aside className={styles.right} aria-label={pageWords.side}>
        {isReviewing && <SpeakerPanel room={room} />}
        {!isOver && <CallPanel call={call} />}
        <Controls room={room} />
      </aside>
    </div>
  )
}
