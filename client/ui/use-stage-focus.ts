// Moves focus to the new heading when a stage begins: the controls of the stage before are gone, and focus with them.
import { useEffect, useRef, type RefObject } from 'react'

/** Put on the stage's heading, with `tabIndex={-1}`. */
export type StageHeading = RefObject<HTMLHeadingElement | null>

export function useStageFocus(stage: string): StageHeading {
  const heading = useRef<HTMLHeadingElement>(null)
  const previous = useRef(stage)
  useEffect(() => {
    // The first stage comes with the page, whose change of focus is the route announcer's.
    const isFirst = previous.current === '' || previous.current === stage
    previous.current = stage
    if (isFirst) return
    heading.current?.focus()
  }, [stage])
  return heading
}
