// Finds a Chromium that starts here: $CHROMIUM_PATH, else the one packed in an npm package, else the system's.
// Playwright's own download is not used: tests need nothing but the npm registry.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

export interface Chromium {
  executablePath: string
  env: Record<string, string>
  args: string[]
}

const modules = join(import.meta.dirname, '../../node_modules')
const systemChromium = '/usr/bin/chromium'

export function findChromium(): Chromium {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen !== undefined && chosen !== '') return { executablePath: chosen, env: {}, args: [] }
  const packed = unpackedChromium()
  if (packed !== null) return packed
  if (existsSync(systemChromium)) return { executablePath: systemChromium, env: {}, args: [] }
  throw new Error('No Chromium starts here. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.')
}

/** Unpacks once per package version; which libraries it needed is kept beside it. */
function unpackedChromium(): Chromium | null {
  const packageFolder = join(modules, '@sparticuz/chromium')
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const folder = join(modules, '.cache', `chromium-${version}`)
  const found = join(folder, 'found.json')
  if (!existsSync(found)) {
    if (!existsSync(folder)) unpack(join(packageFolder, 'bin'), folder)
    const chromium = firstThatStarts(folder)
    if (chromium === null) return null
    writeFileSync(found, JSON.stringify(chromium))
  }
  return JSON.parse(readFileSync(found, 'utf8')) as Chromium
}

function unpack(packed: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true })
  // Unpacked aside and renamed when whole: a run that was interrupted leaves no half a browser.
  const aside = mkdtempSync(`${folder}-`)
  writeFileSync(join(aside, 'chromium'), brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), {
    mode: 0o755,
  })
  for (const [archive, target] of [
    ['al2023', 'libraries'],
    ['fonts', 'fonts'],
    ['swiftshader', '.'],
  ] as const) {
    mkdirSync(join(aside, target), { recursive: true })
    const input = brotliDecompressSync(readFileSync(join(packed, `${archive}.tar.br`)))
    const tar = spawnSync('tar', ['-xf', '-', '-C', join(aside, target)], { input })
    if (tar.status !== 0) throw new Error(`tar could not unpack ${archive}: ${String(tar.stderr)}`)
  }
  // The packed configuration names folders of another kind of machine.
  const fontFolder = join(folder, 'fonts/fonts')
  writeFileSync(
    join(aside, 'fonts/fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig><dir>${fontFolder}</dir></fontconfig>\n`,
  )
  renameSync(aside, folder)
}

function firstThatStarts(folder: string): Chromium | null {
  const executablePath = join(folder, 'chromium')
  // A machine without any font configuration would draw no text at all.
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') }
  const libraries = { LD_LIBRARY_PATH: join(folder, 'libraries/lib') }
  const candidates = [fonts, { ...fonts, ...libraries }].map((env) => ({
    executablePath,
    env,
    args: ['--headless=shell'],
  }))
  return candidates.find(starts) ?? null
}

function starts({ executablePath, env, args }: Chromium): boolean {
  // Loading every shared library is what fails on a bare machine, and --version already needs that.
  return (
    spawnSync(executablePath, [...args, '--no-sandbox', '--version'], {
      env: { ...process.env, ...env },
      timeout: 30_000,
    }).status === 0
  )
}
