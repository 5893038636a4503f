import type { FieldProblems } from '#client/lib/field-problems.ts'
import { ChoiceField, TextField } from '#client/ui/field.tsx'
import { levelChoice, roleNames } from '#client/ui/labels.ts'
import { limits } from '#shared/contracts/limits.ts'
import { roleFamilies, roleFamilySchema, type RoleFamily } from '#shared/contracts/vocabulary.ts'
import { candidateWords } from '../page-words.ts'
import styles from './choices.module.css'

export interface MiniLoop {
  role: RoleFamily
  roleTitle: string
  targetLevel: number
}

const targets = [4, 5, 6, 7]

interface Props {
  draft: MiniLoop
  problems: FieldProblems
  onChange: (part: Partial<MiniLoop>) => void
}

export function MiniLoopFields({ draft, problems, onChange }: Props) {
  const handleRole = (role: RoleFamily) =>
    onChange({ role, ...(draft.roleTitle === roleNames[draft.role] ? { roleTitle: roleNames[role] } : {}) })
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <ChoiceField
          label={candidateWords.roleFamily}
          value={draft.role}
          data={roleFamilies.map((role) => ({ value: role, label: roleNames[role] }))}
          onChange={(event) => handleRole(roleFamilySchema.parse(event.currentTarget.value))}
        />
        <ChoiceField
          label={candidateWords.targetLevel}
          value={String(draft.targetLevel)}
          data={targets.map(levelChoice)}
          onChange={(event) => onChange({ targetLevel: Number(event.currentTarget.value) })}
        />
      </div>
      <TextField
        label={candidateWords.role}
        help={candidateWords.roleHelp}
        value={draft.roleTitle}
        problem={problems['roleTitle']}
        maxLength={limits.title.max}
        onChange={(event) => onChange({ roleTitle: event.currentTarget.value })}
      />
    </div>
  )
}
