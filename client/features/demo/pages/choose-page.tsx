import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage, SectionHead } from '#client/ui/page.tsx'
import { demoOptions } from '../api.ts'
import { DemoGone } from '../components/demo-gone.tsx'
import { ViewpointList } from '../components/viewpoint-list.tsx'

export function ChoosePage() {
  const { loopId = '' } = useParams()
  const { data: demo, error } = useQuery(demoOptions(loopId))
  useTitle(demo === undefined ? 'A finished loop' : `${demo.candidateName}’s finished loop`)
  if (error !== null) return <DemoGone error={error} />
  if (demo === undefined) return <DeskPage title="A finished loop" lead="Opening it …" />
  return (
    <DeskPage
      title={`Whose view of ${demo.candidateName} do you want?`}
      lead={`${demo.roleTitle}: a ${demo.companyWhat}. Five rounds, five sets of notes, one frozen package, one debrief of 41 minutes. All people in it are fictional, and you can’t change anything.`}
      action={
        <ButtonLink to="/pair" size="lg">
          Practice now
        </ButtonLink>
      }
    >
      <SectionHead title="Five seats and the candidate" aside="each sees only their own part" />
      <ViewpointList demo={demo} />
    </DeskPage>
  )
}
