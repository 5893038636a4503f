import { useQuery } from '@tanstack/react-query'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { cx } from '#client/ui/cx.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { BarCrumbs, BarEnd } from '#client/ui/bar-slots.tsx'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage, Leaf, PaperPage } from '#client/ui/page.tsx'
import { usePrintedPage } from '#client/ui/printed-page.ts'
import type { PackageView } from '#shared/contracts/packages.ts'
import { debriefRecordOptions, packageOptions } from '../api.ts'
import { BallotBox } from '../components/ballot-box.tsx'
import { CoreStrip } from '../components/core-strip.tsx'
import { Matrix } from '../components/matrix.tsx'
import { AskedNotAnswered, TargetLacks } from '../components/lacks.tsx'
import { LevelEvidence } from '../components/level-evidence.tsx'
import { KeptFindings, Narrative, TensionList, Timeline } from '../components/more-evidence.tsx'
import { NoteSets } from '../components/note-sets.tsx'
import { OpenIssues } from '../components/open-issues.tsx'
import { PackageHead, PackageRail } from '../components/package-head.tsx'
import { pageWords as words, printedTop, sectionTitles } from '../page-words.ts'
import { useOpenSets } from '../use-open-sets.ts'
import styles from './package-page.module.css'

export function PackagePage() {
  const { loopId = '' } = useParams()
  const { data: pack, error } = useQuery(packageOptions(loopId))
  useTitle(pack === undefined ? words.title : words.titleOf(pack.candidateName))
  if (error !== null) return <Shut loopId={loopId} error={error} />
  if (pack === undefined) return <DeskPage title={words.title} lead={words.loading} />
  return <OpenPackage pack={pack} />
}

function Shut({ loopId, error }: { loopId: string; error: Error }) {
  const sealed = error instanceof ApiError && error.code === 'SEALED'
  const back = <ButtonLink to={`/loops/${loopId}`}>{words.toLoop}</ButtonLink>
  if (!sealed)
    return (
      <DeskPage narrow title={words.shut}>
        <InlineProblem what={error.message} next={back} />
      </DeskPage>
    )
  return (
    <DeskPage
      narrow
      title={words.sealed}
      lead={words.sealedLead}
      action={
        <ButtonLink to={`/loops/${loopId}/debrief`} variant="filled" size="lg">
          {words.toDebrief}
        </ButtonLink>
      }
    >
      {back}
    </DeskPage>
  )
}

function OpenPackage({ pack }: { pack: PackageView }) {
  const { data: debrief = null } = useQuery(debriefRecordOptions(pack.loopId))
  const sets = useOpenSets(pack.content.noteSets.map((set) => set.noteSetId))
  usePrintedPage(printedTop(pack))
  const { content } = pack
  return (
    <PaperPage>
      <BarCrumbs trail={[{ label: pack.candidateName, to: `/loops/${pack.loopId}` }]} here={words.title} />
      <BarEnd>
        <span className={cx('dimmer', styles.readingTime)}>{words.readingTime}</span>
        <Button leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />} onClick={() => window.print()}>
          {words.print}
        </Button>
      </BarEnd>
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
    </PaperPage>
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
