import { brotliCompressSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** Prints what an entry loads before it can paint, and fails the build when its scripts outgrow the budget. */
export function entryBudget({ entry, maxBrotliKiB }: { entry: string; maxBrotliKiB: number }): Plugin {
  return {
    name: 'entry-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const first = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry && file.facadeModuleId?.endsWith(`/${entry}`) === true)
      if (first?.type !== 'chunk') return this.error(`entry-budget: no entry ${entry}`)
      const files = new Set<string>()
      const queue = [first.fileName]
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        const file = bundle[name]
        if (file?.type !== 'chunk' || files.has(name)) continue
        files.add(name)
        queue.push(...file.imports)
      }
      const bytes = [...files].map((name) => bundle[name]).reduce((sum, file) => sum + (file?.type === 'chunk' ? brotliCompressSync(file.code).length : 0), 0)
      const line = `${entry}: ${(bytes / 1024).toFixed(1)} KiB of script (brotli) in ${files.size} files before first paint, budget ${maxBrotliKiB}`
      if (bytes > maxBrotliKiB * 1024) return this.error(line)
      this.info(line)
      return undefined
    },
  }
}
