import { ChoiceField } from '#client/ui/field.tsx'
import { levelChoice, levelHelp, roleNames } from '#client/ui/labels.ts'
import type { Profile } from '#shared/contracts/people.ts'
import { roleFamilies, roleFamilySchema } from '#shared/contracts/vocabulary.ts'
import { languageChoices } from '../first-profile.ts'
import { languageName, placeOf } from '../words.ts'
import { profileWords } from '../page-words.ts'
import styles from './choices.module.css'

const levels = [4, 5, 6, 7, 8]

/** The minimum profile for matching, for people without a profile. The time zone is the browser's. */
export function ShortProfile({ draft, onChange }: { draft: Profile; onChange: (part: Partial<Profile>) => void }) {
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <ChoiceField
          label={profileWords.roleFamily}
          value={draft.role}
          data={roleFamilies.map((role) => ({ value: role, label: roleNames[role] }))}
          onChange={(event) => onChange({ role: roleFamilySchema.parse(event.currentTarget.value) })}
        />
        <ChoiceField
          label={profileWords.level}
          help={levelHelp}
          value={String(draft.level)}
          data={levels.map(levelChoice)}
          onChange={(event) => onChange({ level: Number(event.currentTarget.value) })}
        />
      </div>
      <ChoiceField
        label={profileWords.language}
        help={profileWords.timeZone(placeOf(draft.timeZone))}
        value={draft.languages[0]?.code ?? 'en'}
        data={languageChoices().map((code) => ({ value: code, label: languageName(code) }))}
        onChange={(event) => onChange({ languages: [{ code: event.currentTarget.value, level: 3 }] })}
      />
    </div>
  )
}
