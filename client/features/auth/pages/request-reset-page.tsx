import { Link } from 'react-router'
import { useTitle } from '#client/lib/title.ts'
import { DeskPage } from '#client/ui/page.tsx'
import { requestResetSchema } from '#shared/contracts/auth.ts'
import { useRequestReset } from '../api.ts'
import { DoorForm } from '../components/door-form.tsx'
import { emailField } from '../components/fields.ts'
import styles from '../components/form.module.css'
import { resetWords } from '../words.ts'

const fields = [emailField]

export function RequestResetPage() {
  useTitle(resetWords.tab)
  const request = useRequestReset()
  if (request.isSuccess) {
    return (
      <DeskPage narrow title={resetWords.sent} lead={resetWords.sentLead(request.variables.email)}>
        <p className={styles.links}>
          <Link to="/sign-in">{resetWords.back}</Link>
        </p>
      </DeskPage>
    )
  }
  return (
    <DeskPage narrow title={resetWords.title} lead={resetWords.lead}>
      <DoorForm
        schema={requestResetSchema}
        fields={fields}
        submit={{ label: resetWords.send, pending: request.isPending, error: request.error, run: request.mutateAsync }}
      />
      <p className={styles.links}>
        <Link to="/sign-in">{resetWords.back}</Link>
      </p>
    </DeskPage>
  )
}
