// `npm run dev`: the server restarts on change and Vite serves the client, in one terminal.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const apiPort = '3001'
const environment = {
  ...process.env,
  NODE_ENV: 'development',
  PORT: apiPort,
  PUBLIC_URL: process.env['PUBLIC_URL'] ?? 'http://127.0.0.1:3000',
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
