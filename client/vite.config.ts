import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv } from 'vite'
import { appFallback, serverPaths } from './build/app-fallback.ts'
import { entryBudget } from './build/entry-budget.ts'
import { precompress } from './build/precompress.ts'

const root = import.meta.dirname

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, root, '')
  const api = `http://127.0.0.1:${env['PORT'] ?? '3000'}`
  return {
    root,
    // Pages live at any depth, so assets are addressed from the root.
    base: '/',
    plugins: [react(), appFallback(), precompress(), entryBudget({ entry: 'index.html', maxBrotliKiB: 90 })],
    // The server puts each response's own nonce here.
    html: { cspNonce: '__CSP_NONCE__' },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2024',
      // A font or icon inlined as a data: address would need a looser content policy.
      assetsInlineLimit: 0,
      // The list already names each file's compressed size.
      reportCompressedSize: false,
      rolldownOptions: { input: { front: `${root}/index.html`, app: `${root}/app.html` } },
    },
    server: {
      host: '127.0.0.1',
      port: Number(env['CLIENT_PORT'] ?? '5173'),
      // The namespaces /people and /rooms travel inside /socket.io; as paths they do not exist.
      proxy: {
        ...Object.fromEntries(serverPaths.map((path) => [path, api])),
        '/socket.io': { target: api, ws: true },
      },
    },
  }
})
