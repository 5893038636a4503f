import { MantineProvider } from '@mantine/core'
import { useLayoutEffect, type ReactNode } from 'react'
import { Outlet, useMatches } from 'react-router'
import { Proposal } from '#client/features/matchmaking/components/proposal.tsx'
import { SearchBar } from '#client/features/matchmaking/components/search-bar.tsx'
import { DeskLayout } from './desk-layout.tsx'
import { handleOf } from './handle-of.ts'
import { LiveBridge } from './live-bridge.tsx'
import { RouteAnnouncer } from './route-announcer.tsx'
import { cssVariablesResolver, theme } from './theme.ts'
import { barWords } from './words.ts'

/** Vite writes this tag and the server fills in the nonce of the response. */
const styleNonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

/** Picks the face and the frame that the page in view asks for. A match lies over all of them. */
export function RootLayout({ children }: { children?: ReactNode }) {
  const handle = handleOf(useMatches().findLast((match) => match.handle !== undefined)?.handle)
  const studio = handle.face === 'studio'
  useFace(studio)
  const page = children ?? <Outlet />
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
      {...(studio ? { forceColorScheme: 'dark' as const } : {})}
    >
      {handle.bare === true ? (
        page
      ) : (
        <>
          <a className="skip" href="#page">
            {barWords.skip}
          </a>
          {studio ? (
            <>
              <SearchBar inRoom />
              <main id="page" tabIndex={-1}>
                {page}
              </main>
            </>
          ) : (
            <DeskLayout>{page}</DeskLayout>
          )}
        </>
      )}
      <Proposal />
      <RouteAnnouncer />
      <LiveBridge />
    </MantineProvider>
  )
}

/** On the root element, so that portals are dark with the room. */
function useFace(studio: boolean): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    if (studio) dataset['face'] = 'studio'
    else delete dataset['face']
  }, [studio])
}
