import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconPrinter } from '@tabler/icons-react'
import { useParams } from 'react-router'
import { loopOptions, reportOptions } from '#client/entities/loop.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { BarCrumbs, BarEnd } from '#client/ui/bar-slots.tsx'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage, Leaf, PaperPage } from '#client/ui/page.tsx'
import { usePrintedPage } from '#client/ui/printed-page.ts'
import type { ReportContent } from '#shared/contracts/report-content.ts'
import type { ReportView } from '#shared/contracts/reports.ts'
import { principleCodes } from '#shared/contracts/vocabulary.ts'
import { AnswerForm } from '../components/answer-form.tsx'
import { CoreLine, Conclusions } from '../components/conclusions.tsx'
import { FramedStory, NextLoop, OwnFeedback, SelfGaps } from '../components/lessons.tsx'
import { PointList } from '../components/point-list.tsx'
import { LevelRead, Remarks, TurnedOnPair } from '../components/turned-on.tsx'
import { Block } from '../components/block.tsx'
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
      {content.why !== '' && (
        <Block title={reportWords.why}>
          <p className="read">{content.why}</p>
        </Block>
      )}
      {(content.turnedOn.weakest !== null || content.turnedOn.strongest !== null) && (
        <Block title={reportWords.turnedOn} wide>
          <TurnedOnPair turnedOn={content.turnedOn} />
        </Block>
      )}
      <Changed content={content} />
      {content.levelReading !== null && (
        <Block title={reportWords.level}>
          <LevelRead reading={content.levelReading} targetLevel={content.targetLevel} />
        </Block>
      )}
      <Lists content={content} />
      <Block title={reportWords.concluded}>
        <Conclusions content={content} />
      </Block>
      {report.selfGaps.length > 0 && (
        <Block title={reportWords.gaps} note={reportWords.gapsNote}>
          <SelfGaps gaps={report.selfGaps} content={content} />
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

/** What would have changed it, with the story as it could have been told. */
function Changed({ content: { wouldHaveChanged, framed } }: { content: ReportContent }) {
  if (wouldHaveChanged === '' && framed === null) return null
  return (
    <Block
      title={wouldHaveChanged === '' ? reportWords.framed : reportWords.changed}
      note={framed?.story ?? ''}
      wide={framed !== null}
    >
      {wouldHaveChanged !== '' && <p className="read">{wouldHaveChanged}</p>}
      {framed !== null && <FramedStory framed={framed} />}
    </Block>
  )
}

function Lists({ content }: { content: ReportContent }) {
  const unheard = principleCodes.length - content.principles.length
  const whole = unheard > 0 ? [{ principle: null, text: reportWords.unheard(unheard) }] : []
  return (
    <>
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
      {content.notAsked.length > 0 && (
        <Block title={reportWords.notAsked} note={reportWords.noFault}>
          <Remarks remarks={[...content.notAsked, ...whole]} />
        </Block>
      )}
      {content.weakNotes.length > 0 && (
        <Block title={reportWords.weakNotes} note={reportWords.noFault}>
          <Remarks remarks={content.weakNotes.map((text) => ({ principle: null, text }))} />
        </Block>
      )}
    </>
  )
}
