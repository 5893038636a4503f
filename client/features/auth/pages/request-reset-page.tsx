import { Link } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { DeskPage } from '#client/ui/page.tsx'
import { requestResetSchema } from '#shared/contracts/auth.ts'
import { useRequestReset } from '../api.ts'
import { DoorForm } from '../components/door-form.tsx'
import { emailField } from '../components/fields.ts'
import styles from '../components/form.module.css'

const fields = [emailField]

export function RequestResetPage() {
  useTitle('Set a new password')
  const request = useRequestReset()
  if (request.isSuccess) {
    return (
      <DeskPage
        narrow
        title="Look in your mailbox."
        lead={`If ${request.variables.email} has an account, a link is on its way there. It works once, for an hour.`}
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
      title="Set a new password."
      lead="Write your address; the link to set a new password comes by mail."
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
