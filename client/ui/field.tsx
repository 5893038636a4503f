import {
  NativeSelect,
  PasswordInput,
  TextInput,
  Textarea,
  type NativeSelectProps,
  type PasswordInputProps,
  type TextInputProps,
  type TextareaProps,
} from '@mantine/core'

/** The one way to ask for something: label above, help below, and the problem in words where it stands. */
interface FieldWords {
  label: string
  help?: string | undefined
  /** What is wrong and what would be right; shown instead of nothing, beside the help. */
  problem?: string | undefined
}
type FieldOf<P> = Omit<P, 'label' | 'description' | 'error' | keyof FieldWords> & FieldWords

const mantineWords = ({ label, help, problem }: FieldWords) => ({ label, description: help, error: problem })

export function TextField({ label, help, problem, ...rest }: FieldOf<TextInputProps>) {
  return <TextInput {...rest} {...mantineWords({ label, help, problem })} />
}

export function PasswordField({ label, help, problem, ...rest }: FieldOf<PasswordInputProps>) {
  return <PasswordInput {...rest} {...mantineWords({ label, help, problem })} />
}

export function LongField({ label, help, problem, ...rest }: FieldOf<TextareaProps>) {
  return <Textarea autosize minRows={2} {...rest} {...mantineWords({ label, help, problem })} />
}

/** The platform's own list: right on a phone and with a screen reader. */
export function ChoiceField({ label, help, problem, ...rest }: FieldOf<NativeSelectProps>) {
  return <NativeSelect {...rest} {...mantineWords({ label, help, problem })} />
}
