import { Link, Navigate } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { DeskPage } from '#client/ui/page.tsx'
import { signInSchema } from '#shared/contracts/auth.ts'
import { useSignIn } from '../api.ts'
import { DoorForm } from '../components/door-form.tsx'
import { emailField, passwordField } from '../components/fields.ts'
import styles from '../components/form.module.css'
import { useDoor } from '../use-door.ts'
import { signInWords } from '../words.ts'

const fields = [emailField, passwordField]

export function SignInPage() {
  useTitle(signInWords.title)
  const door = useDoor()
  const signIn = useSignIn()
  if (door.isMember) return <Navigate to={door.next} replace />
  return (
    <DeskPage narrow title={signInWords.title} lead={door.isGuest ? signInWords.guestLead : undefined}>
      <DoorForm
        schema={signInSchema}
        fields={fields}
        submit={{ label: signInWords.submit, pending: signIn.isPending, error: signIn.error, run: signIn.mutateAsync }}
      />
      <p className={styles.links}>
        <Link to="/reset">{signInWords.forgot}</Link>
        <Link to={`/sign-up${door.query}`}>{signInWords.signUp}</Link>
      </p>
    </DeskPage>
  )
}
