// Moves focus to the new heading when a stage begins: the controls of the stage before are gone, and focus with them.
import { useEffect, useRef, type RefObject } from 'react'

/** Put on the stage's heading, with `tabIndex={-1}`. */
export type StageHeading = RefObject<HTMLHeadingElement | null>

export function useStageFocus(stage: string): StageHeading {
  const heading = useRef<HTMLHeadingElement>(null)
  const previous = useRef(stage)
  const isFocusGone = useGoneFocus()
  useEffect(() => {
    // The first stage comes with the page, whose change of focus is the route announcer's.
    const isFirst = previous.current === '' || previous.current === stage
    previous.current = stage
    if (isFirst) return
    heading.current?.focus()
  }, [stage])
  // Within a stage too: a vote that is sealed takes its form with it. A field that is being written in keeps the focus.
  useEffect(() => {
    if (isFocusGone()) heading.current?.focus()
  })
  return heading
}

/** Whether the control that had the focus has left the page, and nothing has it now. */
function useGoneFocus(): () => boolean {
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])
  return () => last.current instanceof Element && !last.current.isConnected && document.activeElement === document.body
}
