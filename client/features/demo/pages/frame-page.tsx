import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useParams } from 'react-router'
import { DeskPage } from '#client/ui/page.tsx'
import { demoOptions } from '../api.ts'
import { DemoGone } from '../components/demo-gone.tsx'
import { DemoFrame } from '../demo-frame.tsx'
import { demoWords } from '../words.ts'

/** The bar over every page of the demo; the page is in its outlet. */
export function FramePage() {
  const { loopId = '', viewpoint: key = '' } = useParams()
  const { data: demo, error } = useQuery(demoOptions(loopId))
  if (error !== null) return <DemoGone error={error} />
  if (demo === undefined) return <DeskPage title={demoWords.tab} lead={demoWords.opening} />
  const viewpoint = demo.viewpoints.find((view) => view.key === key)
  if (viewpoint === undefined) return <Navigate to={`/demo/${loopId}`} replace />
  return (
    <DemoFrame demo={demo} viewpoint={viewpoint}>
      <Outlet />
    </DemoFrame>
  )
}
