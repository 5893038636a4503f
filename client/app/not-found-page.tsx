import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage } from '#client/ui/page.tsx'

export function NotFoundPage() {
  useTitle('Not found')
  return (
    <DeskPage
      narrow
      title="There is nothing here that you can see."
      lead="The link may be old, mistyped, or meant for somebody else in the loop. Nothing of yours was lost."
      action={
        <ButtonLink to="/home" size="lg" variant="filled">
          Go home
        </ButtonLink>
      }
    />
  )
}
