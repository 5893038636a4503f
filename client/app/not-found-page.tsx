import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage } from '#client/ui/page.tsx'

export function NotFoundPage() {
  useTitle('Not found')
  return (
    <DeskPage
      narrow
      title="This page doesn’t exist or isn’t shared with you"
      lead="The link may be old, mistyped, or meant for someone else."
      action={
        <ButtonLink to="/home" size="lg" variant="filled">
          Go to Home
        </ButtonLink>
      }
    />
  )
}
