import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { profileOptions } from '#client/entities/person.ts'
import { fieldProblems, focusFirstProblem, refusedField, type FieldProblems } from '#client/lib/field-problems.ts'
import { useTitle } from '#client/lib/title.ts'
import { ChoiceField, LongField, TextField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { limits } from '#shared/contracts/limits.ts'
import { createLoopSchema, type CreateLoop } from '#shared/contracts/loops.ts'
import type { Profile } from '#shared/contracts/people.ts'
import { roleFamilies, roleFamilySchema } from '#shared/contracts/vocabulary.ts'
import { thePack } from '#client/lib/pack.ts'
import { levelChoice, levelHelp, roleNames, roundWords, sentenceCase } from '#client/ui/labels.ts'
import { useCreateLoop } from '../api.ts'
import { commonWords, newLoopWords } from '../page-words.ts'
import styles from './new-loop-page.module.css'

const targets = [4, 5, 6, 7]
const offered = () => Object.values(thePack().templates).filter((template) => template.id !== 'hc-only')
const templateSchema = createLoopSchema.shape.templateId

export function NewLoopPage() {
  useTitle(newLoopWords.title)
  const { data: stored, error } = useQuery(profileOptions())
  return (
    <DeskPage narrow title={newLoopWords.title} lead={newLoopWords.lead}>
      {error !== null && <InlineProblem what={error.message} next={commonWords.reload} />}
      {stored !== undefined && <LoopForm profile={stored.profile} />}
    </DeskPage>
  )
}

const levelsFor = (targetLevel: number) => ({ targetLevel, fallbackLevel: targetLevel > 4 ? targetLevel - 1 : null })

function LoopForm({ profile }: { profile: Profile | null }) {
  const navigate = useNavigate()
  const create = useCreateLoop()
  const [draft, setDraft] = useState<CreateLoop>({
    templateId: 'mini-2',
    role: profile?.role ?? 'PM',
    roleTitle: '',
    roleNeed: '',
    ...levelsFor(profile?.targetLevel ?? 5),
  })
  const [problems, setProblems] = useState<FieldProblems>({})
  const change = (part: Partial<CreateLoop>) => setDraft((now) => ({ ...now, ...part }))

  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const parsed = createLoopSchema.safeParse(draft)
    setProblems(parsed.success ? {} : fieldProblems(parsed.error))
    if (!parsed.success) return focusFirstProblem(form)
    try {
      await navigate(`/loops/${(await create.mutateAsync(parsed.data)).id}`)
    } catch (error) {
      setProblems(refusedField(error))
      focusFirstProblem(form)
    }
  }

  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
      <ChoiceField
        label={newLoopWords.rounds}
        value={draft.templateId}
        data={offered().map((template) => ({ value: template.id, label: template.name }))}
        onChange={(event) => change({ templateId: templateSchema.parse(event.currentTarget.value) })}
      />
      <p className={styles.rounds}>
        {thePack()
          .templates[draft.templateId].slots.map(
            (slot) => `${sentenceCase(roundWords[slot.roundType])} ${String(slot.minutes)} min`,
          )
          .join(', then ')}
        .
      </p>
      <ChoiceField
        label={newLoopWords.roleFamily}
        value={draft.role}
        data={roleFamilies.map((role) => ({ value: role, label: roleNames[role] }))}
        onChange={(event) => change({ role: roleFamilySchema.parse(event.currentTarget.value) })}
      />
      <TextField
        label={newLoopWords.role}
        help={newLoopWords.roleHelp}
        value={draft.roleTitle}
        problem={problems['roleTitle']}
        onChange={(event) => change({ roleTitle: event.currentTarget.value })}
      />
      <LongField
        label={newLoopWords.need}
        help={newLoopWords.needHelp}
        value={draft.roleNeed}
        problem={problems['roleNeed']}
        maxLength={limits.roleNeed.max}
        onChange={(event) => change({ roleNeed: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <ChoiceField
          label={newLoopWords.targetLevel}
          value={String(draft.targetLevel)}
          data={targets.map(levelChoice)}
          onChange={(event) => change(levelsFor(Number(event.currentTarget.value)))}
        />
        <ChoiceField
          label={newLoopWords.fallbackLevel}
          value={String(draft.fallbackLevel)}
          problem={problems['fallbackLevel']}
          data={[
            { value: 'null', label: newLoopWords.none },
            ...targets.filter((level) => level < draft.targetLevel).map(levelChoice),
          ]}
          onChange={(event) =>
            change({ fallbackLevel: event.currentTarget.value === 'null' ? null : Number(event.currentTarget.value) })
          }
        />
      </div>
      <p className={styles.rounds}>
        {newLoopWords.fallbackHelp} {levelHelp}
      </p>
      {create.error !== null && Object.keys(problems).length === 0 && (
        <InlineProblem what={create.error.message} kept={newLoopWords.kept} />
      )}
      <Button type="submit" variant="filled" loading={create.isPending}>
        {newLoopWords.create}
      </Button>
    </form>
  )
}
