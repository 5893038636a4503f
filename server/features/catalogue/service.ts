// Which principle pack this installation works with: the one it comes with, or the file an organiser names. A pack that does not hang
// together stops the start, with everything that is wrong with it (PP-13).
import { readFileSync } from 'node:fs'
import { packSchema, type PrinciplePack } from '#shared/contracts/pack.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import { packFindings } from '#shared/domain/catalogue/validate-pack.ts'

const shownAtMost = 20

/** A pack that cannot be used, with what to do about it. */
export class PackError extends Error {}

/** The pack in a JSON text, or every finding as "path: what to do". */
export function parsePack(json: string): { pack: PrinciplePack } | { problems: string[] } {
  let given: unknown
  try {
    given = JSON.parse(json)
  } catch (error) {
    return { problems: [`this is no JSON: ${error instanceof Error ? error.message : String(error)}`] }
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
      `The principle pack in ${file} cannot be used:`,
      ...read.problems.slice(0, shownAtMost).map((problem) => `  ${problem}`),
      ...(more > 0 ? [`  and ${more} more`] : []),
      'Mend the file, or unset PACK_FILE to go on with the built-in pack.',
    ].join('\n'),
  )
}

export function readPackFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new PackError(
      `The pack file ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
