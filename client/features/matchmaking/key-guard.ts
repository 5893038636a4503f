/** After this long without a key press, a person is not typing and has seen the screen. */
export const keyPauseMs = 700

/**
 * A match can appear while someone types, and focus goes to Confirm. A space meant for the page must not press it.
 * Keys count after a moment without any. Returns whether to ignore a key pressed at a time.
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
