// Loads the principle pack: the built-in one, or the file in PACK_FILE. The server won't start with an inconsistent pack,
// and lists every problem (PP-13).
import { readFileSync } from 'node:fs'
import { packSchema, type PrinciplePack } from '#shared/contracts/pack.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { packFindings } from '#shared/domain/catalogue/validate-pack.ts'

const shownAtMost = 20

/** Says what is wrong with a pack and what to do. */
export class PackError extends Error {}

/** The pack in a JSON text, or every problem as "path: what to do". */
export function parsePack(json: string): { pack: PrinciplePack } | { problems: string[] } {
  let given: unknown
  try {
    given = JSON.parse(json)
  } catch (error) {
    return { problems: [`the file is not valid JSON: ${error instanceof Error ? error.message : String(error)}`] }
  }
  const parsed = packSchema.safeParse(given)
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the whole file'}: ${issue.message}`),
    }
  const findings = packFindings(parsed.data)
  return findings.length === 0
    ? { pack: parsed.data }
    : { problems: findings.map(({ path, message }) => `${path}: ${message}`) }
}

export function loadPack(file: string | undefined): PrinciplePack {
  if (file === undefined) return defaultPack
  const read = parsePack(readPackFile(file))
  if ('pack' in read) return read.pack
  const more = read.problems.length - shownAtMost
  throw new PackError(
    [
      `The principle pack in ${file} has problems:`,
      ...read.problems.slice(0, shownAtMost).map((problem) => `  ${problem}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
      'Fix the file, or unset PACK_FILE to use the built-in pack.',
    ].join('\n'),
  )
}

export function readPackFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new PackError(`Can’t read the pack file ${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
