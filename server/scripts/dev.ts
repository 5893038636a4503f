// `npm run dev`: runs the server, which restarts on changes, and Vite for the client, in one terminal. With `-- --seed` the server
// creates four example people and a loop in each stage, and prints links that sign in as them.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))
const apiPort = '3001'
const { values } = parseArgs({ options: { seed: { type: 'boolean', default: false } } })
const environment = {
  ...process.env,
  NODE_ENV: 'development',
  PORT: apiPort,
  PUBLIC_URL: process.env['PUBLIC_URL'] ?? 'http://127.0.0.1:3000',
  DEV_SEED: String(values.seed),
}
const run = (command: string, args: string[]) => spawn(command, args, { cwd: root, stdio: 'inherit', env: environment })

const children = [
  run(process.execPath, ['--watch-path=server', '--watch-path=shared', 'server/main.ts']),
  run('vite', ['--config', 'client/vite.config.ts', '--host', '127.0.0.1', '--port', '3000', '--strictPort']),
]
const stop = (): void => {
  for (const child of children) child.kill('SIGTERM')
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
for (const child of children) child.on('exit', stop)
