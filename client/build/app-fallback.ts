import type { Plugin } from 'vite'

/** In development as on the server: `/` is the front page, every other page address is the app. */
export function appFallback(): Plugin {
  return {
    name: 'app-fallback',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
        const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true
        const isOurs = path !== '/' && !path.startsWith('/@') && !path.startsWith('/api') && !path.includes('.')
        if (isPage && isOurs) request.url = '/app.html'
        next()
      })
    },
  }
}
