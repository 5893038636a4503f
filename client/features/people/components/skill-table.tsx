import { PrincipleName } from '#client/ui/principle-name.tsx'
import type { Profile } from '#shared/contracts/people.ts'
import { principleName } from '#client/ui/principle-names.ts'
import { principleCodes, type Principle } from '#shared/contracts/vocabulary.ts'
import { skillWords } from '../words.ts'
import styles from './profile.module.css'

/** The default for principles that are not stated. */
const assumed = 1

interface SkillTableProps {
  skills: Profile['skills']
  onChange: (skills: Profile['skills']) => void
}

/** How well a person judges each principle; decides who asks about which. */
export function SkillTable({ skills, onChange }: SkillTableProps) {
  return (
    <table className={styles.skills}>
      <caption className="sr">{skillWords.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{skillWords.principle}</th>
          {skillWords.levels.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {principleCodes.map((code) => (
          <tr key={code}>
            <th scope="row">
              <PrincipleName code={code} />
            </th>
            {skillWords.levels.map((word, value) => (
              <td key={word}>
                <Cell
                  code={code}
                  word={word}
                  checked={(skills[code] ?? assumed) === value}
                  onChoose={() => onChange({ ...skills, [code]: value })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({
  code,
  word,
  checked,
  onChoose,
}: {
  code: Principle
  word: string
  checked: boolean
  onChoose: () => void
}) {
  return (
    <label className={styles.cell}>
      <span className="sr">{skillWords.choice(principleName(code), word)}</span>
      <input type="radio" name={`skill-${code}`} checked={checked} onChange={onChoose} />
    </label>
  )
}
