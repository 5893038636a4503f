// `npm start`: builds the client if its sources are newer than the last build, then runs the server in this process.
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    'Mockloop needs Node 24, which comes with its packages. Start it with `npm start`, not with `node`.\n',
  )
  process.exit(1)
}
const { buildIfStale } = await import('./build-if-stale.ts')
await buildIfStale()
await import('../main.ts')
