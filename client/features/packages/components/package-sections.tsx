import type { ReactNode } from 'react'
import { Leaf } from '#client/ui/page.tsx'
import { usePrintedPage } from '#client/ui/printed-page.ts'
import type { DebriefSnapshot } from '#shared/contracts/debriefs.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { pageWords as words, printedTop, sectionTitles } from '../page-words.ts'
import { useOpenSets } from '../use-open-sets.ts'
import { BallotBox } from './ballot-box.tsx'
import { CoreStrip } from './core-strip.tsx'
import { Matrix } from './matrix.tsx'
import { AskedNotAnswered, TargetLacks } from './lacks.tsx'
import { LevelEvidence } from './level-evidence.tsx'
import { KeptFindings, Narrative, TensionList, Timeline } from './more-evidence.tsx'
import { NoteSets } from './note-sets.tsx'
import { OpenIssues } from './open-issues.tsx'
import { PackageHead, PackageRail } from './package-head.tsx'
import styles from './package-sections.module.css'

/** The package on Paper, from its head to its last section. Without votes and a debrief it is what a panel reads in silence. */
export function PackageSections({ pack, debrief }: { pack: PackageView; debrief: DebriefSnapshot | null }) {
  const { content } = pack
  const sets = useOpenSets(content.noteSets.map((set) => set.noteSetId))
  usePrintedPage(printedTop(pack))
  return (
    <>
      <Leaf area="left" className={styles.rail}>
        <PackageRail pack={pack} />
      </Leaf>
      <Leaf area="break">
        <PackageHead pack={pack} debrief={debrief} />
      </Leaf>
      <Section id="ballots">
        <BallotBox pack={pack} debrief={debrief} />
      </Section>
      <Section id="matrix">
        <Matrix pack={pack} />
      </Section>
      <Section id="core">
        <CoreStrip pack={pack} />
      </Section>
      <Section id="lacks">
        <TargetLacks pack={pack} />
      </Section>
      <Section id="issues" measure>
        <OpenIssues content={content} />
      </Section>
      <Section id="unanswered">
        <AskedNotAnswered pack={pack} />
      </Section>
      <Section id="notes" aside={words.shuffled}>
        <NoteSets pack={pack} sets={sets} />
      </Section>
      <Section id="tension">
        <TensionList pack={pack} />
      </Section>
      <Section id="level">
        <LevelEvidence pack={pack} />
      </Section>
      <Section id="narrative" measure>
        <Narrative content={content} />
      </Section>
      <Section id="timeline">
        <Timeline pack={pack} />
      </Section>
      <Section id="kept" measure>
        <KeptFindings pack={pack} />
      </Section>
    </>
  )
}

interface SectionProps {
  id: keyof typeof sectionTitles
  aside?: string
  measure?: boolean
  children: ReactNode
}

function Section({ id, aside, measure = false, children }: SectionProps) {
  return (
    <Leaf area={measure ? 'measure' : 'break'} className={styles.section}>
      <section id={id} aria-labelledby={`${id}-title`}>
        <h2 className="h-sec" id={`${id}-title`}>
          {sectionTitles[id]} {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </h2>
        {children}
      </section>
    </Leaf>
  )
}
