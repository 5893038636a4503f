import { Link, Navigate } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { DeskPage } from '#client/ui/page.tsx'
import { signUpSchema } from '#shared/contracts/auth.ts'
import { useSignUp } from '../api.ts'
import { DoorForm } from '../components/door-form.tsx'
import { emailField, nameField, newPasswordField } from '../components/fields.ts'
import styles from '../components/form.module.css'
import { useDoor } from '../use-door.ts'

const fields = [nameField, emailField, newPasswordField]

export function SignUpPage() {
  useTitle('Create an account')
  const door = useDoor()
  const signUp = useSignUp()
  if (door.isMember) return <Navigate to={door.next} replace />
  const lead = door.isGuest
    ? 'You keep everything you did as a guest.'
    : 'You can start right away. We’ll just send you an email to confirm your address.'
  return (
    <DeskPage narrow title="Create an account" lead={lead}>
      <DoorForm
        schema={signUpSchema}
        fields={fields}
        submit={{ label: 'Create my account', pending: signUp.isPending, error: signUp.error, run: signUp.mutateAsync }}
      />
      <p className={styles.links}>
        <Link to={`/sign-in${door.query}`}>I already have an account</Link>
        {door.next.startsWith('/invite/') && !door.isGuest && <Link to={door.next}>Join as a guest instead</Link>}
      </p>
    </DeskPage>
  )
}
