import { Button } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { z } from 'zod'
import { fieldProblems, focusFirstProblem, refusedField, type FieldProblems } from '#client/lib/field-problems.ts'
import { PasswordField, TextField } from '#client/ui/field.tsx'
import { InlineProblem } from '#client/ui/inline-problem.tsx'
import styles from './form.module.css'

export interface DoorField {
  name: string
  kind: 'text' | 'email' | 'password'
  label: string
  help?: string
  /** What a password manager may fill in here. */
  autoComplete: string
}

interface DoorFormProps<S extends z.ZodType> {
  schema: S
  fields: readonly DoorField[]
  submit: { label: string; pending: boolean; error: Error | null; run: (input: z.output<S>) => Promise<unknown> }
  /** What to do about a refusal that concerns no single field. */
  next?: ReactNode
}

/** The forms to sign in and sign up: problems are shown at the field, and what was typed is kept. */
export function DoorForm<S extends z.ZodType>({ schema, fields, submit, next }: DoorFormProps<S>) {
  const [values, setValues] = useState<Record<string, string>>(
    Object.fromEntries(fields.map((field) => [field.name, ''])),
  )
  const [problems, setProblems] = useState<FieldProblems>({})
  const isAboutField = fields.some((field) => refusedField(submit.error)[field.name] !== undefined)

  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const parsed = schema.safeParse(values)
    setProblems(parsed.success ? {} : fieldProblems(parsed.error))
    if (!parsed.success) return focusFirstProblem(form)
    try {
      await submit.run(parsed.data)
    } catch (error) {
      setProblems(refusedField(error))
      focusFirstProblem(form)
    }
  }

  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
      {fields.map(({ name, kind, label, help, autoComplete }) => {
        const shared = {
          label,
          help,
          name,
          autoComplete,
          value: values[name] ?? '',
          problem: problems[name],
          onChange: (event: { currentTarget: { value: string } }) => {
            const { value } = event.currentTarget
            setValues((now) => ({ ...now, [name]: value }))
          },
        }
        return kind === 'password' ? (
          <PasswordField key={name} {...shared} />
        ) : (
          <TextField key={name} type={kind} {...shared} />
        )
      })}
      {submit.error !== null && !isAboutField && <InlineProblem what={submit.error.message} next={next} />}
      <Button type="submit" variant="filled" loading={submit.pending}>
        {submit.label}
      </Button>
    </form>
  )
}
