import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Link, NavLink } from 'react-router'
import { SearchBar } from '#client/features/matchmaking/components/search-bar.tsx'
import { sessionOptions } from '#client/lib/session.ts'
import { BarSlotsContext } from '#client/ui/bar-slots.tsx'
import { Wordmark } from '#client/ui/wordmark.tsx'
import { AccountMenu } from './account-menu.tsx'
import styles from './desk-layout.module.css'
import { barWords } from './words.ts'

/** The bar, a running search, the page, and on a phone the same links at the bottom. */
export function DeskLayout({ children }: { children: ReactNode }) {
  const [crumbs, setCrumbs] = useState<Element | null>(null)
  const [end, setEnd] = useState<Element | null>(null)
  const { data: me } = useQuery(sessionOptions())
  return (
    <BarSlotsContext value={{ crumbs, end }}>
      <header className={styles.bar} data-print="hide">
        {me ? (
          <Link to="/home" className={styles.home}>
            <Wordmark />
          </Link>
        ) : (
          <a href="/" className={styles.home}>
            <Wordmark />
          </a>
        )}
        {me && <MainLinks className={styles.nav} />}
        <div className={styles.crumbs} ref={setCrumbs} />
        <div className={styles.end}>
          <div className={styles.slot} ref={setEnd} />
          {me ? (
            <AccountMenu me={me} />
          ) : (
            me === null && (
              <NavLink to="/sign-in" className={styles.signIn}>
                {barWords.signIn}
              </NavLink>
            )
          )}
        </div>
      </header>
      <SearchBar className={styles.search} />
      <main id="page" tabIndex={-1}>
        {children}
      </main>
      {me && <MainLinks className={styles.tabbar} />}
    </BarSlotsContext>
  )
}

function MainLinks({ className }: { className: string | undefined }) {
  return (
    <nav className={className} aria-label={barWords.nav} data-print="hide">
      <NavLink to="/home">{barWords.home}</NavLink>
      <NavLink to="/pair">{barWords.practice}</NavLink>
    </nav>
  )
}
