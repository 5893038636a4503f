import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { ApiError } from '#client/lib/http-client.ts'
import { useTitle } from '#client/lib/title.ts'
import { ChoiceField, TextField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import { DeskPage } from '#client/ui/page.tsx'
import { createLoopSchema, type CreateLoop } from '#shared/contracts/loops.ts'
import { roleFamilies } from '#shared/contracts/vocabulary.ts'
import { templates } from '#shared/domain/catalogue/templates.ts'
import { loopsOptions, useCreateLoop } from '../api.ts'
import styles from './new-loop-page.module.css'

const targets = [4, 5, 6, 7]
const roleNames = { PM: 'Product manager', TPM: 'Technical programme manager', SDE: 'Software engineer' }
const offered = Object.values(templates).filter((template) => template.id !== 'hc-only')

export function NewLoopPage() {
  useTitle('Ask for a loop')
  const navigate = useNavigate()
  const create = useCreateLoop()
  const { data: loops } = useQuery(loopsOptions())
  const [draft, setDraft] = useState<CreateLoop>({ templateId: 'mini-2', role: 'PM', roleTitle: '', targetLevel: 5, fallbackLevel: 4 })
  const [problems, setProblems] = useState<Record<string, string>>({})
  const change = (part: Partial<CreateLoop>) => setDraft((now) => ({ ...now, ...part }))

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    const parsed = createLoopSchema.safeParse(draft)
    if (!parsed.success) return setProblems(Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message])))
    setProblems({})
    create.mutate(parsed.data, { onSuccess: (loop) => void navigate(`/loops/${loop.id}`) })
  }

  return (
    <DeskPage narrow title="Ask for a loop" lead={loops?.length === 0 ? 'Two rounds of thirty minutes are a good first loop.' : undefined}>
      <form className={styles.form} onSubmit={handleSubmit} noValidate>
        <ChoiceField label="Rounds" value={draft.templateId} data={offered.map((template) => ({ value: template.id, label: template.name }))}
          onChange={(event) => change({ templateId: event.currentTarget.value as CreateLoop['templateId'] })} />
        <ChoiceField label="Role family" value={draft.role} data={roleFamilies.map((role) => ({ value: role, label: roleNames[role] }))}
          onChange={(event) => change({ role: event.currentTarget.value as CreateLoop['role'] })} />
        <TextField label="Role" help="As it would stand on the page, for example: Senior PM, payments" value={draft.roleTitle} problem={problems['roleTitle']}
          onChange={(event) => change({ roleTitle: event.currentTarget.value })} />
        <ChoiceField label="Target level" value={String(draft.targetLevel)} data={targets.map((level) => ({ value: String(level), label: `L${level}` }))}
          onChange={(event) => change(levelsFor(Number(event.currentTarget.value)))} />
        <ChoiceField label="Fallback level" help="Everyone also votes at this level. A no at the target can still be a yes here." value={String(draft.fallbackLevel)} problem={problems['fallbackLevel']}
          data={[{ value: 'null', label: 'None' }, ...targets.filter((level) => level < draft.targetLevel).map((level) => ({ value: String(level), label: `L${level}` }))]}
          onChange={(event) => change({ fallbackLevel: event.currentTarget.value === 'null' ? null : Number(event.currentTarget.value) })} />
        {create.error !== null && <InlineProblem what={create.error.message} next={create.error instanceof ApiError && create.error.code === 'OFFLINE' ? 'Your choices are kept here; try again.' : undefined} />}
        <Button type="submit" loading={create.isPending}>Open the seats</Button>
      </form>
    </DeskPage>
  )
}

const levelsFor = (targetLevel: number): Partial<CreateLoop> => ({ targetLevel, fallbackLevel: targetLevel > 4 ? targetLevel - 1 : null })
