import { ButtonLink } from '#client/ui/button-link.tsx'
import type { DemoView } from '#shared/contracts/demo-loop.ts'
import { offerWords as words, sealedWords } from '../sealed-words.ts'
import styles from './sealed-offer.module.css'

/** Comes before the views: who has seen the votes can't read without them any more. */
export function SealedOffer({ demo: { loopId, voted } }: { demo: Pick<DemoView, 'loopId' | 'voted'> }) {
  return (
    <section className={styles.offer} aria-labelledby="sealed-title">
      <div>
        <h2 className="h-sec" id="sealed-title">
          {sealedWords.title}
        </h2>
        <p className="read">{voted ? words.voted : words.lead}</p>
        {!voted && <p className="lab">{words.minutes}</p>}
      </div>
      <ButtonLink to={`/demo/${loopId}/sealed`} variant="filled" size="lg">
        {voted ? words.compare : words.start}
      </ButtonLink>
    </section>
  )
}
