/** Whoever presses no key for this long is not in the middle of a word, and has seen what is on the screen. */
export const keyPauseMs = 700

/**
 * A match can come while a key is on its way, and focus goes to Confirm: a space that should have scrolled the page must not press it.
 * Keys count once none was pressed for a moment. Returns whether to ignore the key pressed at an instant.
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
