const hidden = new Set(['id', 'atMs'])

/** Any field's value to compare by eye. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return '(empty)'
  if (Array.isArray(value)) return value.length === 0 ? '(empty)' : value.map(textOfValue).join('\n')
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([name]) => !hidden.has(name))
      .map(([, part]) => textOfValue(part))
      .join(' · ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
