import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { loopOptions, reportOptions } from '#client/entities/loop.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { BarCrumbs, BarEnd } from '#client/ui/bar-slots.tsx'
import { cx } from '#client/ui/cx.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage, Leaf, PaperPage } from '#client/ui/page.tsx'
import { usePrintedPage } from '#client/ui/printed-page.ts'
import type { ReportView } from '#shared/contracts/reports.ts'
import { AnswerForm } from '../components/answer-form.tsx'
import { CoreLine, Conclusions } from '../components/conclusions.tsx'
import { FramedStory, NextLoop, OwnFeedback, SelfGaps } from '../components/lessons.tsx'
import { PointList } from '../components/point-list.tsx'
import { reportWords } from '../page-words.ts'
import styles from './report-page.module.css'

export function ReportPage() {
  const { loopId = '' } = useParams()
  const { data: report, error } = useQuery(reportOptions(loopId))
  useTitle(report === undefined ? reportWords.tab : reportWords.tabOf(report.roleTitle))
  if (error !== null) return <Shut loopId={loopId} error={error} />
  if (report === undefined) return <DeskPage narrow title={reportWords.tab} lead={reportWords.loading} />
  return <OpenReport report={report} />
}

function Shut({ loopId, error }: { loopId: string; error: Error }) {
  const { data: loop } = useQuery(loopOptions(loopId))
  const code = error instanceof ApiError ? error.code : null
  const back = <ButtonLink to={`/loops/${loopId}`}>{reportWords.back}</ButtonLink>
  if (code === 'SEALED') {
    return (
      <DeskPage
        narrow
        title={reportWords.ready}
        lead={reportWords.rateFirst}
        action={
          <ButtonLink to={`/loops/${loopId}/self-rating`} variant="filled" size="lg">
            {reportWords.rate}
          </ButtonLink>
        }
      />
    )
  }
  if (code === 'NOT_FOUND' && loop?.status === 'BEING_READ')
    return <DeskPage narrow title={reportWords.reading} lead={loop.waitingFor} action={back} />
  if (code === 'NOT_FOUND' && loop !== undefined)
    return <DeskPage narrow title={reportWords.none} lead={reportWords.noneWhy} action={back} />
  return (
    <DeskPage narrow title={reportWords.closed}>
      <InlineProblem what={error.message} next={back} />
    </DeskPage>
  )
}

function OpenReport({ report }: { report: ReportView }) {
  const { content } = report
  const { data: loop } = useQuery(loopOptions(report.loopId))
  usePrintedPage(reportWords.printedTop(report))
  return (
    <PaperPage>
      <BarCrumbs trail={[{ label: report.roleTitle, to: `/loops/${report.loopId}` }]} here={reportWords.tab} />
      <BarEnd>
        <Button leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />} onClick={() => window.print()}>
          {reportWords.print}
        </Button>
      </BarEnd>
      <Leaf className={styles.mast}>
        <header>
          <p className="dimmer">{reportWords.for(report.candidateName, report.roleTitle)}</p>
          <h1 className="h-line">{content.headline}</h1>
          {content.summary !== '' && <p className="read">{content.summary}</p>}
          <CoreLine content={content} />
        </header>
      </Leaf>
      <Leaf area="right" className={styles.meta}>
        <p>{report.releasedAt === null ? reportWords.draft : reportWords.released(report.releasedAt)}</p>
        {content.override && <p>{reportWords.override}</p>}
        <p>{reportWords.practice}</p>
      </Leaf>
      {report.feedback !== null && (
        <Block title={reportWords.ownNotes} note={reportWords.whoSees}>
          <OwnFeedback feedback={report.feedback} />
        </Block>
      )}
      <Block title={reportWords.concluded}>
        <Conclusions content={content} />
      </Block>
      {content.keep.length > 0 && (
        <Block title={reportWords.keep} wide>
          <PointList points={content.keep} />
        </Block>
      )}
      {content.change.length > 0 && (
        <Block title={reportWords.change} wide>
          <PointList points={content.change} />
        </Block>
      )}
      {content.framed !== null && (
        <Block title={reportWords.framed} note={content.framed.story} wide>
          <FramedStory framed={content.framed} />
        </Block>
      )}
      {report.selfGaps.length > 0 && (
        <Block title={reportWords.gaps} note={reportWords.gapsNote}>
          <SelfGaps gaps={report.selfGaps} />
        </Block>
      )}
      {content.nextLoop.length > 0 && (
        <Block title={reportWords.nextLoop}>
          <NextLoop content={content} />
        </Block>
      )}
      {(report.abilities.answer || report.answer !== null) && (
        <Block title={reportWords.missed} note={reportWords.missedNote} printed={report.answer !== null}>
          <AnswerForm report={report} />
        </Block>
      )}
      {loop?.roles.includes('candidate') === true && (
        <Leaf className={styles.unprinted}>
          <ButtonLink to="/loops/new">{reportWords.newLoop}</ButtonLink>
        </Leaf>
      )}
    </PaperPage>
  )
}

function Block({
  title,
  note,
  wide = false,
  printed = true,
  children,
}: {
  title: string
  note?: string
  wide?: boolean
  /** A form has no place on paper. */
  printed?: boolean
  children: ReactNode
}) {
  const onPaper = printed ? undefined : styles.unprinted
  return (
    <>
      <Leaf area="left" className={cx(styles.label, onPaper)}>
        <h2>{title}</h2>
        {note !== undefined && note !== '' && <p>{note}</p>}
      </Leaf>
      <Leaf area={wide ? 'break' : 'measure'} className={cx(styles.body, onPaper)}>
        {children}
      </Leaf>
    </>
  )
}
