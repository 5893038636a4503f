import { Link } from 'react-router'
import type { LocalMedia } from '#client/call/use-media.ts'
import { useClockOffset } from '#client/lib/use-clock-offset.ts'
import { useTitle } from '#client/lib/title.ts'
import { ConnectionStrip } from '#client/ui/connection-strip.tsx'
import { Countdown } from '#client/ui/countdown.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { PrincipleName } from '#client/ui/principle-name.tsx'
import { TimePair } from '#client/ui/time-pair.tsx'
import type { StageHeading } from '#client/ui/use-stage-focus.ts'
import { useNow } from '#client/ui/use-now.ts'
import type { SocketState } from '#client/lib/socket-client.ts'
import type { RoomState } from '#shared/contracts/room-state.ts'
import type { RoundView } from '#shared/contracts/rooms.ts'
import { roomPolicy } from '#shared/domain/room/policy.ts'
import { thePack } from '#client/lib/pack.ts'
import type { Send } from '../room-live.ts'
import { agendaWords, lobbyWords, prepWords, toughnessAsked } from '../lobby-words.ts'
import { otherSide, presenceWords, roundName, roundWith } from '../words.ts'
import { DeviceCheck } from './device-check.tsx'
import styles from './lobby.module.css'
import { LobbyPrep } from './lobby-prep.tsx'
import { LobbyTerms } from './lobby-terms.tsx'

interface LobbyProps {
  round: RoundView
  state: RoomState
  heading: StageHeading
  status: SocketState
  reason: string | null
  media: LocalMedia
  elsewhere: boolean
  send: Send
  problem: string | null
  onTakeBack: () => void
}

export function Lobby({
  round,
  state,
  heading,
  status,
  reason,
  media,
  elsewhere,
  send,
  problem,
  onTakeBack,
}: LobbyProps) {
  useTitle(lobbyWords.tab, roundName(round))
  return (
    <div className={styles.page}>
      <ConnectionStrip connection={status} meanwhile={lobbyWords.notStarted} {...(reason === null ? {} : { reason })} />
      <div className={styles.lobby}>
        <DeviceCheck media={media} elsewhere={elsewhere} onTakeBack={onTakeBack} />
        <div className={styles.words}>
          <header>
            <h1 className="h-page" ref={heading} tabIndex={-1}>
              {roundName(round)}
            </h1>
            <p className={styles.with}>{roundWith(round)}</p>
          </header>
          <output
            className={styles.presence}
            data-here={state.presence[otherSide(round.side)].state === 'present' || undefined}
          >
            {presenceWords(state, otherSide(round.side), round.other.name)}
            {state.ready[otherSide(round.side)] && lobbyWords.ready}.
          </output>
          <When round={round} state={state} />
          {round.principles !== null && round.principles.length > 0 && (
            <p className={styles.principles}>
              {lobbyWords.askAbout}{' '}
              {round.principles.map((code) => (
                <PrincipleName key={code} code={code} core={isCore(round, code)} />
              ))}
            </p>
          )}
          <section>
            <h2 className="h-ui">{lobbyWords.agenda}</h2>
            <p className="dim">{agendaWords(state.plan)}</p>
          </section>
          {round.side === 'interviewer' && <LobbyPrep round={round} state={state} />}
          {round.side === 'candidate' && <p className="dim">{prepWords.candidate}</p>}
          {round.side === 'interviewer' && round.barRaiser && (
            <p className="dim">{toughnessAsked(round.other.name, state.scepticism)}</p>
          )}
          <LobbyTerms round={round} state={state} send={send} />
          {problem !== null && <InlineProblem what={problem} />}
          <p className="dim">
            <Link className="lnk" to={`/loops/${round.loopId}`}>
              {prepWords.leave}
            </Link>{' '}
            {prepWords.keepsSeat}
          </p>
        </div>
      </div>
    </div>
  )
}

const isCore = (round: RoundView, code: string) => thePack().coreSets[round.role].some((set) => set === code)

/** Both local times if they differ; a scheduled lobby opens before the start. */
function When({ round, state }: { round: RoundView; state: RoomState }) {
  const offsetMs = useClockOffset()
  const now = useNow(offsetMs)
  const { name, timeZone } = round.other
  const pair = (at: number) =>
    timeZone === null ? (
      <TimePair at={at} theirZone={Intl.DateTimeFormat().resolvedOptions().timeZone} theirName={name} />
    ) : (
      <TimePair at={at} theirZone={timeZone} theirName={name} />
    )
  if (state.startsAt === null)
    return (
      <p className="dim">
        {lobbyWords.now} {pair(now)}. {lobbyWords.whenBoth}
      </p>
    )
  if (state.status === 'PLANNED')
    return (
      <p className="dim">
        {lobbyWords.planned} {pair(state.startsAt)}. {lobbyWords.opensIn}{' '}
        <Countdown
          size="text"
          deadlineAt={state.startsAt - roomPolicy.lobbyLeadMs}
          offsetMs={offsetMs}
          label={lobbyWords.untilOpen}
        />
        .
      </p>
    )
  return (
    <p className="dim">
      {now < state.startsAt ? (
        <>
          {lobbyWords.startsAt} {pair(state.startsAt)}
          {lobbyWords.startsIn}{' '}
          <Countdown size="text" deadlineAt={state.startsAt} offsetMs={offsetMs} label={lobbyWords.untilStart} />
          {lobbyWords.orSooner}
        </>
      ) : (
        lobbyWords.whenBoth
      )}
    </p>
  )
}
