// A part of a page in a document of jsdom, where it has focus and hears keys. The test file says `@vitest-environment jsdom`.
import { MantineProvider } from '@mantine/core'
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router'

export interface OnPage {
  /** By the whole text: what is seen, then what only a screen reader hears. */
  find(selector: string, text: string): HTMLElement | undefined
  press(element: Element | undefined): Promise<void>
  key(key: string): Promise<void>
  type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void>
  end(): Promise<void>
}

const nothing = (): void => undefined
const silent = { addEventListener: nothing, removeEventListener: nothing }
const noMedia = (media: string) => ({ media, matches: false, ...silent })
class NoSizes {
  observe = nothing
  unobserve = nothing
  disconnect = nothing
}

/** jsdom lays nothing out: no media queries, no fonts, no sizes, no sheets made by scripts, no scrolling. */
function withoutLayout(): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, ResizeObserver: NoSizes })
  Object.assign(window, { matchMedia: noMedia })
  Object.assign(document, { fonts: silent })
  // A test that reads what is printed brings its own.
  document.adoptedStyleSheets ??= []
  CSSStyleSheet.prototype.replaceSync ??= nothing
  Element.prototype.scrollIntoView = nothing
}

/** React hears of a text only when the value was set as the browser sets it. */
function setValue(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

const dispatch = (target: Element | null | undefined, event: Event): Promise<void> =>
  act(async () => {
    target?.dispatchEvent(event)
  })

export async function onPage(part: ReactNode, { at = '/' } = {}): Promise<OnPage> {
  withoutLayout()
  const place = document.body.appendChild(document.createElement('main'))
  const root = createRoot(place)
  await act(async () =>
    root.render(
      <MantineProvider env="test">
        <MemoryRouter initialEntries={[at]}>{part}</MemoryRouter>
      </MantineProvider>,
    ),
  )
  return {
    find: (selector, text) =>
      [...place.querySelectorAll<HTMLElement>(selector)].find((element) => element.textContent === text),
    press: (element) => dispatch(element, new MouseEvent('click', { bubbles: true, cancelable: true })),
    key: (key) => dispatch(document.activeElement, new KeyboardEvent('keydown', { key, bubbles: true })),
    type: (field, text) => act(async () => setValue(field, text)),
    async end() {
      await act(async () => root.unmount())
      place.remove()
    },
  }
}
