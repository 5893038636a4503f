import { Link, Navigate } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { DeskPage } from '#client/ui/page.tsx'
import { signUpSchema } from '#shared/contracts/auth.ts'
import { useSignUp } from '../api.ts'
import { DoorForm } from '../components/door-form.tsx'
import { emailField, nameField, newPasswordField } from '../components/fields.ts'
import styles from '../components/form.module.css'
import { useDoor } from '../use-door.ts'
import { signUpWords } from '../words.ts'

const fields = [nameField, emailField, newPasswordField]

export function SignUpPage() {
  useTitle(signUpWords.title)
  const door = useDoor()
  const signUp = useSignUp()
  if (door.isMember) return <Navigate to={door.next} replace />
  const lead = door.isGuest ? signUpWords.guestLead : signUpWords.lead
  return (
    <DeskPage narrow title={signUpWords.title} lead={lead}>
      <DoorForm
        schema={signUpSchema}
        fields={fields}
        submit={{ label: signUpWords.submit, pending: signUp.isPending, error: signUp.error, run: signUp.mutateAsync }}
      />
      <p className={styles.links}>
        <Link to={`/sign-in${door.query}`}>{signUpWords.signIn}</Link>
        {door.next.startsWith('/invite/') && !door.isGuest && <Link to={door.next}>{signUpWords.joinAsGuest}</Link>}
      </p>
    </DeskPage>
  )
}
