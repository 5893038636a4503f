// Moves focus to the new heading when a stage begins: the controls of the stage before are gone, and focus with them.
import { useEffect, useRef, type RefObject } from 'react'

export function useStageFocus(stage: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const previous = useRef(stage)
  useEffect(() => {
    // The first stage comes with the page, whose change of focus is the route announcer's.
    if (previous.current === stage) return
    previous.current = stage
    heading.current?.focus()
  }, [stage])
  return heading
}
