// Compresses the built files once, so that the server sends them without work. Pages are left out: each answer writes its own nonce into them.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** Fonts and photos are compressed already: trying them would cost seconds and save nothing. */
const compressible = /\.(?:js|css|svg|json|txt)$/
const smallestBytes = 1_024
/** A smaller saving is not worth a second file. */
const largestShare = 0.9

const encoders = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
}

/** Writes `name.br` and `name.gz` next to each file that gets smaller by it. Plugins that come later find them in the bundle. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const files = Object.values(bundle).filter(({ fileName }) => compressible.test(fileName))
        await Promise.all(
          files.map(async (file) => {
            const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source)
            if (bytes.length < smallestBytes) return
            await Promise.all(
              Object.entries(encoders).map(async ([extension, encode]) => {
                const source = await encode(bytes)
                if (source.length <= bytes.length * largestShare)
                  this.emitFile({ type: 'asset', fileName: `${file.fileName}.${extension}`, source })
              }),
            )
          }),
        )
      },
    },
  }
}
