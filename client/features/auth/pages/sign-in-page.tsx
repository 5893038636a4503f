import { Link, Navigate } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { DeskPage } from '#client/ui/page.tsx'
import { signInSchema } from '#shared/contracts/auth.ts'
import { useSignIn } from '../api.ts'
import { DoorForm } from '../components/door-form.tsx'
import { emailField, passwordField } from '../components/fields.ts'
import styles from '../components/form.module.css'
import { useDoor } from '../use-door.ts'

const fields = [emailField, passwordField]

export function SignInPage() {
  useTitle('Sign in')
  const door = useDoor()
  const signIn = useSignIn()
  if (door.isMember) return <Navigate to={door.next} replace />
  return (
    <DeskPage narrow title="Sign in" lead={door.isGuest ? 'Your guest activity moves to your account.' : undefined}>
      <DoorForm
        schema={signInSchema}
        fields={fields}
        submit={{ label: 'Sign in', pending: signIn.isPending, error: signIn.error, run: signIn.mutateAsync }}
      />
      <p className={styles.links}>
        <Link to="/reset">Forgot your password?</Link>
        <Link to={`/sign-up${door.query}`}>Create an account</Link>
      </p>
    </DeskPage>
  )
}
