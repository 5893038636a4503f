import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { loopOptions, reportOptions } from '#client/entities/loop.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { BarCrumbs, BarEnd } from '#client/ui/bar-slots.tsx'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { wallClock, wallDay } from '#client/ui/local-time.ts'
import { DeskPage, Leaf, PaperPage } from '#client/ui/page.tsx'
import type { ReportView } from '#shared/contracts/reports.ts'
import { AnswerForm } from '../components/answer-form.tsx'
import { CoreLine, Conclusions } from '../components/conclusions.tsx'
import { FramedStory, NextLoop, OwnFeedback, SelfGaps } from '../components/lessons.tsx'
import { PointList } from '../components/point-list.tsx'
import styles from './report-page.module.css'

export function ReportPage() {
  const { loopId = '' } = useParams()
  const { data: report, error } = useQuery(reportOptions(loopId))
  useTitle(report === undefined ? 'Report' : `Report, ${report.roleTitle}`)
  if (error !== null) return <Shut loopId={loopId} error={error} />
  if (report === undefined) return <DeskPage narrow title="Report" lead="Loading …" />
  return <OpenReport report={report} />
}

function Shut({ loopId, error }: { loopId: string; error: Error }) {
  const { data: loop } = useQuery(loopOptions(loopId))
  const code = error instanceof ApiError ? error.code : null
  const back = <ButtonLink to={`/loops/${loopId}`}>Back to the loop</ButtonLink>
  if (code === 'SEALED') {
    return (
      <DeskPage
        narrow
        title="Rate yourself first."
        lead="Your report is out. It opens when you have said how it went by your own lights."
        action={
          <ButtonLink to={`/loops/${loopId}/self-rating`} variant="filled" size="lg">
            Rate yourself
          </ButtonLink>
        }
      />
    )
  }
  if (code === 'NOT_FOUND' && loop?.status === 'BEING_READ')
    return <DeskPage narrow title="Being read." lead={loop.waitingFor} action={back} />
  if (code === 'NOT_FOUND' && loop !== undefined)
    return (
      <DeskPage
        narrow
        title="There is no report yet."
        lead="It is drafted at the end of the debrief and released by the bar raiser."
        action={back}
      />
    )
  return (
    <DeskPage narrow title="This report is not open to you">
      <InlineProblem what={error.message} next={back} />
    </DeskPage>
  )
}

function OpenReport({ report }: { report: ReportView }) {
  const { content } = report
  return (
    <PaperPage>
      <BarCrumbs trail={[{ label: report.roleTitle, to: `/loops/${report.loopId}` }]} here="Report" />
      <BarEnd>
        <Button leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />} onClick={() => window.print()}>
          Print
        </Button>
      </BarEnd>
      <Leaf className={styles.mast}>
        <header>
          <p className="dimmer">
            For {report.candidateName}. {report.roleTitle}.
          </p>
          <h1 className="h-line">{content.headline}</h1>
          {content.summary !== '' && <p className="read">{content.summary}</p>}
          <CoreLine content={content} />
        </header>
      </Leaf>
      <Leaf area="right" className={styles.meta}>
        <p>
          {report.releasedAt === null
            ? 'A draft: not released yet'
            : `Released ${wallDay(report.releasedAt)} ${wallClock(report.releasedAt)}`}
        </p>
        {content.override && <p>An override: more lenient than the proposal, signed by two</p>}
        <p>Practice, not a prediction</p>
      </Leaf>
      {report.feedback !== null && (
        <Block title="Your own notes" note="For you alone.">
          <OwnFeedback feedback={report.feedback} />
        </Block>
      )}
      <Block title="What a stranger concluded">
        <Conclusions content={content} />
      </Block>
      {content.keep.length > 0 && (
        <Block title="Keep" wide>
          <PointList points={content.keep} />
        </Block>
      )}
      {content.change.length > 0 && (
        <Block title="Change" wide>
          <PointList points={content.change} />
        </Block>
      )}
      {content.framed !== null && (
        <Block title="Same story, framed" note={content.framed.story} wide>
          <FramedStory framed={content.framed} />
        </Block>
      )}
      {report.selfGaps.length > 0 && (
        <Block title="By your own lights" note="Your rating beside what was heard, widest gap first.">
          <SelfGaps gaps={report.selfGaps} />
        </Block>
      )}
      {content.nextLoop.length > 0 && (
        <Block title="Next loop will press on">
          <NextLoop content={content} />
        </Block>
      )}
      {(report.abilities.answer || report.answer !== null) && (
        <Block title="What the notes missed" note="Once. It never changes the decision.">
          <AnswerForm report={report} />
        </Block>
      )}
    </PaperPage>
  )
}

function Block({
  title,
  note,
  wide = false,
  children,
}: {
  title: string
  note?: string
  wide?: boolean
  children: ReactNode
}) {
  return (
    <>
      <Leaf area="left" className={styles.label}>
        <h2>{title}</h2>
        {note !== undefined && note !== '' && <p>{note}</p>}
      </Leaf>
      <Leaf area={wide ? 'break' : 'measure'} className={styles.body}>
        {children}
      </Leaf>
    </>
  )
}
