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
  useTitle('Make an account')
  const door = useDoor()
  const signUp = useSignUp()
  if (door.isMember) return <Navigate to={door.next} replace />
  const lead = door.isGuest
    ? 'Everything you did as a guest stays yours.'
    : 'You can use everything at once; we only send a mail to confirm the address.'
  return (
    <DeskPage narrow title="Make an account." lead={lead}>
      <DoorForm
        schema={signUpSchema}
        fields={fields}
        submit={{ label: 'Make my account', pending: signUp.isPending, error: signUp.error, run: signUp.mutateAsync }}
      />
      <p className={styles.links}>
        <Link to={`/sign-in${door.query}`}>I have an account</Link>
        {door.next.startsWith('/invite/') && !door.isGuest && <Link to={door.next}>Come in as a guest instead</Link>}
      </p>
    </DeskPage>
  )
}
