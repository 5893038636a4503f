import type { Plugin, Rolldown } from 'vite'

/**
 * Prints what an entry loads before it can paint, and fails the build when its scripts outgrow the budget.
 * It counts what a browser is sent: the brotli file, or the script itself where there is none. Comes after `precompress`.
 */
export function entryBudget({ entry, maxBrotliKiB }: { entry: string; maxBrotliKiB: number }): Plugin {
  return {
    name: 'entry-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const first = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.isEntry && file.facadeModuleId?.endsWith(`/${entry}`) === true,
        )
        if (first?.type !== 'chunk') return this.error(`entry-budget: no entry ${entry}`)
        const files = scriptsOf(first, bundle)
        const bytes = files.reduce((sum, name) => sum + bytesSent(name, bundle), 0)
        const line = `${entry}: ${(bytes / 1024).toFixed(1)} KiB of script (brotli) in ${files.length} files before first paint, budget ${maxBrotliKiB}`
        if (bytes > maxBrotliKiB * 1024) return this.error(line)
        this.info(line)
        return undefined
      },
    },
  }
}

/** The entry and every script that it imports statically, at any depth. */
function scriptsOf(entry: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): string[] {
  const names = new Set<string>()
  const queue = [entry.fileName]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const file = bundle[name]
    if (file?.type !== 'chunk' || names.has(name)) continue
    names.add(name)
    queue.push(...file.imports)
  }
  return [...names]
}

function bytesSent(name: string, bundle: Rolldown.OutputBundle): number {
  const file = bundle[`${name}.br`] ?? bundle[name]
  if (file === undefined) return 0
  return Buffer.byteLength(file.type === 'chunk' ? file.code : file.source)
}
