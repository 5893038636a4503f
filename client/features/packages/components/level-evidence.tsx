// The level of the evidence: each scale in words with an act that stands for it, then each interviewer's marks.
import { Link } from 'react-router'
import { Monogram } from '#client/ui/monogram.tsx'
import { levelActs, type LevelAct } from '#shared/domain/package/level-acts.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { itemTarget, setOfSeat } from '../cell-look.ts'
import { ladderWords, levelScaleWords } from '../lack-words.ts'
import { levelWords } from '../section-words.ts'
import { personName } from '../words.ts'
import styles from './more-evidence.module.css'

export function LevelEvidence({ pack }: { pack: PackageView }) {
  const { levels, header } = pack.content
  if (levels.estimate === null) return <p className="dim">{levelWords.none}</p>
  return (
    <>
      <p className="read">
        {levelWords.estimate(levels.estimate, header.targetLevel)} {levelWords.spread(levels.spread)}
      </p>
      <ul className={styles.rows}>
        {levelActs(pack.content).map((reading) => (
          <ScaleRow key={reading.scale} pack={pack} reading={reading} />
        ))}
      </ul>
      <ul className={styles.rows}>
        {levels.seats.map((seat) => (
          <li key={seat.seatId}>
            <b>{levelWords.seat(personName(pack, seat.seatId), seat.level)}</b>
            <span className={styles.items}>
              {seat.items.map((item) => (
                <Link key={item.itemId} to={`#${itemTarget(setOfSeat(pack, seat.seatId), item.itemId)}`}>
                  <Monogram code={item.principle} core={header.core.includes(item.principle)} />{' '}
                  {levelWords.item(item.level)}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function ScaleRow({ pack, reading: { scale, level, act } }: { pack: PackageView; reading: LevelAct }) {
  return (
    <li>
      <span>
        <b>{levelScaleWords.reads(scale, level)}</b>
        <br />
        <span className="dim">{ladderWords(level, scale)}</span>
      </span>
      <p className="read">
        {act === null ? (
          levelScaleWords.noAct
        ) : (
          <Link to={`#${itemTarget(act.noteSetId, act.itemId)}`}>{act.text}</Link>
        )}
      </p>
      {act !== null && (
        <span className="dimmer">
          <Monogram code={act.principle} core={pack.content.header.core.includes(act.principle)} />{' '}
          {personName(pack, act.seatId)}
        </span>
      )}
    </li>
  )
}
