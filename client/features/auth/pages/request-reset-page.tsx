import { Link } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { DeskPage } from '#client/ui/page.tsx'
import { requestResetSchema } from '#shared/contracts/auth.ts'
import { durations } from '#shared/contracts/limits.ts'
import { useRequestReset } from '../api.ts'
import { DoorForm } from '../components/door-form.tsx'
import { emailField } from '../components/fields.ts'
import styles from '../components/form.module.css'

const fields = [emailField]
const resetLinkMinutes = durations.resetLinkLifeMs / 60_000

export function RequestResetPage() {
  useTitle('Set a new password')
  const request = useRequestReset()
  if (request.isSuccess) {
    return (
      <DeskPage
        narrow
        title="Check your email"
        lead={`If ${request.variables.email} has an account, we sent a link to it. It works once and expires in ${resetLinkMinutes} minutes.`}
      >
        <p className={styles.links}>
          <Link to="/sign-in">Back to sign-in</Link>
        </p>
      </DeskPage>
    )
  }
  return (
    <DeskPage
      narrow
      title="Reset your password"
      lead="Enter your email address. We send you a link to set a new password."
    >
      <DoorForm
        schema={requestResetSchema}
        fields={fields}
        submit={{ label: 'Send the link', pending: request.isPending, error: request.error, run: request.mutateAsync }}
      />
      <p className={styles.links}>
        <Link to="/sign-in">Back to sign-in</Link>
      </p>
    </DeskPage>
  )
}
