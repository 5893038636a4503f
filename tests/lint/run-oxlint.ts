import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export interface Diagnostic {
  file: string
  line: number
  rule: string
}
export interface LintRun {
  fileCount: number
  diagnostics: Diagnostic[]
}

interface RawRun {
  number_of_files: number
  diagnostics: { code: string; filename: string; labels: { span: { line: number } }[] }[]
}

/** Lints a folder with the configuration found in it. */
export function runOxlint(cwd: string, flags: string[] = []): LintRun {
  const run = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--format', 'json', ...flags], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  })
  const raw = JSON.parse(run.stdout) as RawRun
  return {
    fileCount: raw.number_of_files,
    diagnostics: raw.diagnostics.map((found) => ({
      file: found.filename,
      line: found.labels[0]?.span.line ?? 1,
      rule: found.code.replace(/^.*\((.*)\)$/, '$1'),
    })),
  }
}
