import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { profileOptions } from '#client/entities/person.ts'
import { sessionOptions } from '#client/lib/session.ts'
import { useTitle } from '#client/lib/title.ts'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { defaultProfile } from '#shared/contracts/people.ts'
import { ProfileForm } from '../components/profile-form.tsx'
import { profileWords } from '../words.ts'

const here = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

export function ProfilePage() {
  useTitle(profileWords.tab)
  const { data: stored, error } = useQuery(profileOptions())
  const { data: me } = useQuery(sessionOptions())
  if (error !== null)
    return (
      <DeskPage narrow title={profileWords.title}>
        <InlineProblem what={error.message} />
      </DeskPage>
    )
  if (stored === undefined) return <DeskPage narrow title={profileWords.title} lead={profileWords.loading} />
  const isFirst = stored.profile === null
  return (
    <DeskPage
      narrow
      title={profileWords.title}
      lead={isFirst ? profileWords.firstLead : undefined}
      action={me?.isGuest === true ? <Link to="/sign-up?next=%2Fprofile">{profileWords.keepGuest}</Link> : undefined}
    >
      <ProfileForm initial={{ name: stored.name, ...(stored.profile ?? defaultProfile(here())) }} />
    </DeskPage>
  )
}
