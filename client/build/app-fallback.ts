import type { Plugin } from 'vite'

/** What the server answers itself, in development too. */
export const serverPaths = ['/api', '/docs', '/healthz', '/readyz']

/** In development as on the server: `/` is the front page, every other page address is the app. */
export function appFallback(): Plugin {
  return {
    name: 'app-fallback',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
        const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true
        const isServers = serverPaths.some((own) => path === own || path.startsWith(`${own}/`))
        const isOurs = path !== '/' && !path.startsWith('/@') && !isServers && !path.includes('.')
        if (isPage && isOurs) request.url = '/app.html'
        next()
      })
    },
  }
}
