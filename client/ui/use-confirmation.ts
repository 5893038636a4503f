// A question asked in place before something final: it takes the focus, Escape closes it, and the focus returns to its button.
import { useCallback, useRef, useState } from 'react'

export function useConfirmation() {
  const [isOpen, setIsOpen] = useState(false)
  const wasClosed = useRef(false)
  const open = useCallback(() => setIsOpen(true), [])
  const close = useCallback(() => {
    wasClosed.current = true
    setIsOpen(false)
  }, [])
  /** Ref of the button that opens the question; the button is not on the page while the question is. */
  const opener = useCallback((button: HTMLButtonElement | null) => {
    if (button === null) return
    if (wasClosed.current) button.focus()
    wasClosed.current = false
  }, [])
  /** Ref of the question: its first field takes the focus, or the question itself. */
  const question = useCallback(
    (element: HTMLElement | null) => {
      const target = element?.querySelector<HTMLElement>('textarea') ?? element
      target?.focus()
      const closeOnEscape = (event: KeyboardEvent) => {
        if (event.key === 'Escape') close()
      }
      element?.addEventListener('keydown', closeOnEscape)
      return () => element?.removeEventListener('keydown', closeOnEscape)
    },
    [close],
  )
  return { isOpen, open, close, opener, question }
}
