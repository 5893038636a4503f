// A button that asks once more in place. The question takes the focus, Escape closes it, and focus returns to the button.
import { Button } from '@mantine/core'
import { useCallback, useRef, useState } from 'react'
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

function useQuestion() {
  const [isOpen, setIsOpen] = useState(false)
  const wasClosed = useRef(false)
  const open = useCallback(() => setIsOpen(true), [])
  const close = useCallback(() => {
    wasClosed.current = true
    setIsOpen(false)
  }, [])
  /** For the button that opens the question. It is not on the page while the question is. */
  const opener = useCallback((button: HTMLButtonElement | null) => {
    if (button === null) return
    if (wasClosed.current) button.focus()
    wasClosed.current = false
  }, [])
  const question = useCallback(
    (element: HTMLElement | null) => {
      element?.focus()
      const handleKey = (event: KeyboardEvent) => {
        if (event.key === 'Escape') close()
      }
      element?.addEventListener('keydown', handleKey)
      return () => element?.removeEventListener('keydown', handleKey)
    },
    [close],
  )
  return { isOpen, open, close, opener, question }
}

export function Confirmation({ label, help, sure, keep, busy, onSure }: ConfirmationProps) {
  const { isOpen, open, close, opener, question } = useQuestion()
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
