// A button that asks once more in place. The question takes the focus, Escape closes it, and focus returns to the button.
import { Button } from '@mantine/core'
import { useConfirmation } from '#client/ui/use-confirmation.ts'
import styles from './side.module.css'

interface ConfirmationProps {
  label: string
  /** What happens, and to whom, before the click. */
  help: string
  sure: string
  keep: string
  busy: boolean
  onSure: () => void
}

export function Confirmation({ label, help, sure, keep, busy, onSure }: ConfirmationProps) {
  const { isOpen, open, close, opener, question } = useConfirmation()
  if (!isOpen)
    return (
      <Button ref={opener} onClick={open}>
        {label}
      </Button>
    )
  return (
    <div ref={question} role="group" tabIndex={-1} aria-label={`${label}. ${help}`} className={styles.confirmation}>
      <p className={styles.why}>{help}</p>
      <Button loading={busy} onClick={onSure}>
        {sure}
      </Button>
      <Button onClick={close}>{keep}</Button>
    </div>
  )
}
