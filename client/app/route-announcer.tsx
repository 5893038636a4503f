import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'

/** After a change of page: says its title and moves focus to it, as a full page load would. */
export function RouteAnnouncer() {
  const { pathname } = useLocation()
  const [spoken, setSpoken] = useState('')
  const previous = useRef(pathname)
  useEffect(() => {
    if (previous.current === pathname) return
    previous.current = pathname
    setSpoken(document.title)
    if (window.location.hash === '') document.getElementById('page')?.focus({ preventScroll: true })
  }, [pathname])
  return <output className="sr">{spoken}</output>
}
