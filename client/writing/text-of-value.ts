import { emptyValueWords } from './words.ts'

const hidden = new Set(['id', 'atMs'])

/** Any field's value as text, to compare two versions. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined || value === '') return emptyValueWords
  if (Array.isArray(value)) return value.length === 0 ? emptyValueWords : value.map(textOfValue).join('\n')
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([name]) => !hidden.has(name))
      .map(([, part]) => textOfValue(part))
      .join(' · ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
