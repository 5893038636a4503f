import { Button } from '@mantine/core'
import { ChoiceField } from '#client/ui/field.tsx'
import { limits } from '#shared/contracts/limits.ts'
import type { Profile } from '#shared/contracts/people.ts'
import { languageWords } from '../words.ts'
import styles from './profile.module.css'

type Languages = Profile['languages']

const names = new Intl.DisplayNames(['en'], { type: 'language' })
const nameOf = (code: string): string => names.of(code) ?? code
/** In the order of their names. */
const codes =
  'ar bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sr sv ta te th tr uk ur vi zh'
    .split(' ')
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
const languageLevels = [1, 2, 3] as const
const levels = languageLevels.map((level) => ({ value: String(level), label: languageWords.levels[level] }))
const levelOf = (value: string): Languages[number]['level'] =>
  languageLevels.find((level) => String(level) === value) ?? 1

interface LanguageRowsProps {
  languages: Languages
  problem: string | undefined
  onChange: (languages: Languages) => void
}

/** Which languages a round may be held in. */
export function LanguageRows({ languages, problem, onChange }: LanguageRowsProps) {
  const taken = languages.map((language) => language.code)
  const free = codes.find((code) => !taken.includes(code))
  const change = (n: number, part: Partial<Languages[number]>) =>
    onChange(languages.map((language, at) => (at === n ? { ...language, ...part } : language)))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{languageWords.title}</legend>
      {languages.map((language, n) => (
        <div key={language.code} className={styles.row}>
          <ChoiceField
            label={languageWords.nth(n + 1)}
            value={language.code}
            onChange={(event) => change(n, { code: event.currentTarget.value })}
            data={[...new Set([language.code, ...codes.filter((code) => !taken.includes(code))])].map((code) => ({
              value: code,
              label: nameOf(code),
            }))}
          />
          <ChoiceField
            label={languageWords.level}
            value={String(language.level)}
            data={levels}
            onChange={(event) => change(n, { level: levelOf(event.currentTarget.value) })}
          />
          {languages.length > 1 && (
            <Button
              aria-label={languageWords.removeNamed(nameOf(language.code))}
              onClick={() => onChange(languages.filter((_, at) => at !== n))}
            >
              {languageWords.remove}
            </Button>
          )}
        </div>
      ))}
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {languages.length < limits.languages && free !== undefined && (
        <div>
          <Button onClick={() => onChange([...languages, { code: free, level: 2 }])}>{languageWords.add}</Button>
        </div>
      )}
    </fieldset>
  )
}
