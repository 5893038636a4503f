import { useTitle } from '#client/lib/title.ts'
import { ButtonLink } from '#client/ui/button-link.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { notFoundWords } from './words.ts'

export function NotFoundPage() {
  useTitle(notFoundWords.tab)
  return (
    <DeskPage
      narrow
      title={notFoundWords.title}
      lead={notFoundWords.lead}
      action={
        <ButtonLink to="/home" size="lg" variant="filled">
          {notFoundWords.goHome}
        </ButtonLink>
      }
    />
  )
}
