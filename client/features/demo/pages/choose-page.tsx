import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage, SectionHead } from '#client/ui/page.tsx'
import { demoOptions } from '../api.ts'
import { DemoGone } from '../components/demo-gone.tsx'
import { SealedOffer } from '../components/sealed-offer.tsx'
import { ViewpointList } from '../components/viewpoint-list.tsx'
import { demoWords } from '../words.ts'

export function ChoosePage() {
  const { loopId = '' } = useParams()
  const { data: demo, error } = useQuery(demoOptions(loopId))
  useTitle(demo === undefined ? demoWords.tab : demoWords.tabOf(demo.candidateName))
  if (error !== null) return <DemoGone error={error} />
  if (demo === undefined) return <DeskPage title={demoWords.tab} lead={demoWords.opening} />
  return (
    <DeskPage
      title={demoWords.tabOf(demo.candidateName)}
      lead={demoWords.lead(demo.roleTitle, demo.companyWhat)}
      action={
        <ButtonLink to="/pair" size="lg">
          {demoWords.practice}
        </ButtonLink>
      }
    >
      <SealedOffer demo={demo} />
      <SectionHead title={demoWords.seats} aside={demoWords.seatsAside} />
      <ViewpointList demo={demo} />
    </DeskPage>
  )
}
