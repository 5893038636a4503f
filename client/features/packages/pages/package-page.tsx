import { useQuery } from '@tanstack/react-query'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useParams } from 'react-router'
import { cx } from '#client/ui/cx.ts'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { BarCrumbs, BarEnd } from '#client/ui/bar-slots.tsx'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage, PaperPage } from '#client/ui/page.tsx'
import type { PackageView } from '#shared/contracts/packages.ts'
import { debriefRecordOptions, packageOptions } from '../api.ts'
import { PackageSections } from '../components/package-sections.tsx'
import { pageWords as words } from '../page-words.ts'
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
  return (
    <PaperPage>
      <BarCrumbs trail={[{ label: pack.candidateName, to: `/loops/${pack.loopId}` }]} here={words.title} />
      <BarEnd>
        <span className={cx('dimmer', styles.readingTime)}>{words.readingTime}</span>
        <Button leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />} onClick={() => window.print()}>
          {words.print}
        </Button>
      </BarEnd>
      <PackageSections pack={pack} debrief={debrief} />
    </PaperPage>
  )
}
