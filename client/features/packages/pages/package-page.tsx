import { useQuery } from '@tanstack/react-query'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { BarCrumbs, BarEnd } from '#client/ui/bar-slots.tsx'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage, Leaf, PaperPage } from '#client/ui/page.tsx'
import type { PackageView } from '#shared/contracts/packages.ts'
import { debriefRecordOptions, packageOptions } from '../api.ts'
import { BallotBox } from '../components/ballot-box.tsx'
import { CoreStrip } from '../components/core-strip.tsx'
import { Matrix } from '../components/matrix.tsx'
import { KeptFindings, LevelEvidence, Narrative, TensionList, Timeline } from '../components/more-evidence.tsx'
import { NoteSets } from '../components/note-sets.tsx'
import { OpenIssues } from '../components/open-issues.tsx'
import { PackageHead, PackageRail } from '../components/package-head.tsx'
import { useOpenSets } from '../use-open-sets.ts'
import styles from './package-page.module.css'

export function PackagePage() {
  const { loopId = '' } = useParams()
  const { data: pack, error } = useQuery(packageOptions(loopId))
  useTitle(pack === undefined ? 'Package' : `Package, ${pack.candidateName}`)
  if (error !== null) return <Shut loopId={loopId} error={error} />
  if (pack === undefined) return <DeskPage title="Package" lead="Loading …" />
  return <OpenPackage pack={pack} />
}

function Shut({ loopId, error }: { loopId: string; error: Error }) {
  const sealed = error instanceof ApiError && error.code === 'SEALED'
  const back = <ButtonLink to={`/loops/${loopId}`}>Back to the loop</ButtonLink>
  if (!sealed)
    return (
      <DeskPage narrow title="This package is not open to you">
        <InlineProblem what={error.message} next={back} />
      </DeskPage>
    )
  return (
    <DeskPage
      narrow
      title="The package is sealed."
      lead="It opens to the whole panel at once, at the silent read of the debrief. The bar raiser opens the debrief when everybody is there. This page opens by itself."
      action={
        <ButtonLink to={`/loops/${loopId}/debrief`} variant="filled" size="lg">
          Go to the debrief
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
  const { content } = pack
  return (
    <PaperPage>
      <BarCrumbs trail={[{ label: pack.candidateName, to: `/loops/${pack.loopId}` }]} here="Package" />
      <BarEnd>
        <span className="dimmer">about 8 min</span>
        <Button leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />} onClick={() => window.print()}>
          Print
        </Button>
      </BarEnd>
      <Leaf area="left" className={styles.rail}>
        <PackageRail pack={pack} />
      </Leaf>
      <Leaf area="break">
        <PackageHead pack={pack} debrief={debrief} />
      </Leaf>
      <Section id="ballots" title="Ballots">
        <BallotBox pack={pack} debrief={debrief} />
      </Section>
      <Section id="matrix" title="Principles by interviewer">
        <Matrix pack={pack} />
      </Section>
      <Section id="core" title="Core four">
        <CoreStrip pack={pack} />
      </Section>
      <Section id="issues" title="Open issues, hardest first" measure>
        <OpenIssues content={content} />
      </Section>
      <Section id="notes" title="Note sets" aside="in an order of your own">
        <NoteSets pack={pack} sets={sets} />
      </Section>
      <Section id="tension" title="Tension">
        <TensionList pack={pack} />
      </Section>
      <Section id="level" title="Level">
        <LevelEvidence pack={pack} />
      </Section>
      <Section id="narrative" title="Consistency" measure>
        <Narrative content={content} />
      </Section>
      <Section id="timeline" title="Timeline">
        <Timeline pack={pack} />
      </Section>
      <Section id="kept" title="Findings kept with a reason" measure>
        <KeptFindings pack={pack} />
      </Section>
    </PaperPage>
  )
}

interface SectionProps {
  id: string
  title: string
  aside?: string
  measure?: boolean
  children: ReactNode
}

function Section({ id, title, aside, measure = false, children }: SectionProps) {
  return (
    <Leaf area={measure ? 'measure' : 'break'} className={styles.section}>
      <section id={id} aria-labelledby={`${id}-title`}>
        <h2 className="h-sec" id={`${id}-title`}>
          {title} {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </h2>
        {children}
      </section>
    </Leaf>
  )
}
