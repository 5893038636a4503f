// A contradiction of fact among the open issues (PK-10): both values cannot be true, so it is red; one of window is amber.
import type { OpenIssue } from '#shared/contracts/package-content.ts'

export const isFactIssue = ({ kind, tone }: Pick<OpenIssue, 'kind' | 'tone'>): boolean =>
  kind === 'contradiction' && tone === 'red'
