import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { gateWords } from '#client/features/debriefs/gate-words.ts'
import { demoOptions, sealedOptions } from '#client/features/demo/api.ts'
import { Comparison } from '#client/features/demo/components/comparison.tsx'
import { DemoGone } from '#client/features/demo/components/demo-gone.tsx'
import { SealedIntro } from '#client/features/demo/components/sealed-intro.tsx'
import { SealedVote } from '#client/features/demo/components/sealed-vote.tsx'
import { comparisonWords, sealedWords } from '#client/features/demo/sealed-words.ts'
import { demoWords } from '#client/features/demo/words.ts'
import { PackageSections } from '#client/features/packages/components/package-sections.tsx'
import { useTitle } from '#client/lib/title.ts'
import { BarCrumbs } from '#client/ui/bar-slots.tsx'
import { DeskPage, PaperPage } from '#client/ui/page.tsx'
import { useStageFocus } from '#client/ui/use-stage-focus.ts'
import type { PackageView } from '#shared/contracts/packages.ts'

/** The package without votes and a form to vote at its end; after the vote, both votes next to each other. */
export function DemoSealedPage() {
  const { loopId = '' } = useParams()
  const { data: reading, error } = useQuery(sealedOptions(loopId))
  const { data: demo, error: demoError } = useQuery(demoOptions(loopId))
  const heading = useStageFocus(reading?.state ?? '')
  useTitle(reading?.state === 'voted' ? comparisonWords.title : sealedWords.title)
  if (reading === undefined || demo === undefined) {
    // Once both are here, a failed refetch must not take away what is being read or chosen.
    const failed = error ?? demoError
    return failed === null ? (
      <DeskPage title={sealedWords.title} lead={sealedWords.loading} />
    ) : (
      <DemoGone error={failed} />
    )
  }
  const trail = [{ label: demoWords.tabOf(demo.candidateName), to: `/demo/${loopId}` }]
  return reading.state === 'reading' ? (
    <>
      <BarCrumbs trail={trail} here={sealedWords.title} />
      <Reading pack={reading.package} />
    </>
  ) : (
    <>
      <BarCrumbs trail={trail} here={comparisonWords.title} />
      <Comparison demo={demo} opened={reading} heading={heading} gatesInWords={gateWords} />
    </>
  )
}

function Reading({ pack }: { pack: PackageView }) {
  return (
    <PaperPage>
      <SealedIntro loopId={pack.loopId} />
      <PackageSections pack={pack} debrief={null} />
      <SealedVote pack={pack} />
    </PaperPage>
  )
}
