import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { gateWords } from '#client/features/debriefs/gate-words.ts'
import { debriefOptions, demoOptions } from '#client/features/demo/api.ts'
import { DebriefRecord } from '#client/features/demo/components/debrief-record.tsx'
import { sentenceFor } from '#client/lib/error-copy.ts'
import { DeskPage } from '#client/ui/page.tsx'
import { demoDebriefWords } from '../words.ts'

/** The record, with the gates in the debrief's own words. */
export function DemoDebriefPage() {
  const { loopId = '' } = useParams()
  const { data: demo } = useQuery(demoOptions(loopId))
  const { data: snapshot, error } = useQuery(debriefOptions(loopId))
  if (error !== null) return <DeskPage narrow title={demoDebriefWords.closed} lead={sentenceFor(error)} />
  return demo === undefined || snapshot === undefined ? null : (
    <DebriefRecord demo={demo} snapshot={snapshot} gatesInWords={gateWords} />
  )
}
