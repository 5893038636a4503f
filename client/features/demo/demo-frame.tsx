import type { MouseEvent, ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { DemoViewpoint, DemoView } from '#shared/contracts/demo-loop.ts'
import { insideDemo } from './addresses.ts'
import { ViewpointBar } from './components/viewpoint-bar.tsx'
import { LookingThrough } from './looking-through.tsx'

/** The product's pages as one seat sees them. Their links stay inside the demo. */
export function DemoFrame({
  demo,
  viewpoint,
  children,
}: {
  demo: DemoView
  viewpoint: DemoViewpoint
  children: ReactNode
}) {
  const navigate = useNavigate()
  const stayInside = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (
      link === null ||
      link.target === '_blank' ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const inside =
      link.origin === window.location.origin ? insideDemo(link.pathname, { loopId: demo.loopId, viewpoint }) : null
    if (inside === null) return
    event.preventDefault()
    void navigate(`${inside}${link.hash}`)
  }
  return (
    <div onClickCapture={stayInside} role="presentation">
      <ViewpointBar demo={demo} viewpoint={viewpoint} />
      <LookingThrough personId={viewpoint.personId}>{children}</LookingThrough>
    </div>
  )
}
