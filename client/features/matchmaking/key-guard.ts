/** Long enough to notice that the page under the fingers changed. */
export const keyPauseMs = 700

/**
 * A match can come in the middle of a word, and focus goes to Confirm: the next space must not press it. Keys count once none was
 * pressed for a moment. Returns whether to ignore the key pressed at an instant.
 */
export function keyGuard(openedAt: number): (at: number) => boolean {
  let quietSince = openedAt
  let isOpen = false
  return (at) => {
    isOpen ||= at - quietSince >= keyPauseMs
    quietSince = at
    return !isOpen
  }
}
