/** Puts the caret where a finding is: in its field, at the words it is about, or at the nearest field that contains it. */
export function focusField({
  field,
  spans,
}: {
  field: string
  spans: readonly { start: number; end: number }[]
}): void {
  const steps = field.split('.')
  for (let length = steps.length; length > 1; length -= 1) {
    const name = steps.slice(0, length).join('.')
    const exact = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`)
    const found = exact ?? document.querySelector<HTMLElement>(`[data-field^="${CSS.escape(name)}."]`)
    if (found === null) continue
    found.focus({ preventScroll: true })
    const [span] = spans
    if (exact instanceof HTMLTextAreaElement && span !== undefined) exact.setSelectionRange(span.start, span.end)
    found.scrollIntoView({ block: 'center' })
    return
  }
}
