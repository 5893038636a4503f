// Words somebody actually said: at least eight characters between quotation marks. Scanned, never matched, so that a run of
// opening marks costs nothing.
import { lintSettings } from './lexicon/settings.ts'

const openers = '"“„«「『'
const closers = '"”“»」』'

export const holdsQuote = (text: string): boolean => {
  let opened = -1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at)
    if (opened >= 0 && closers.includes(unit) && at - opened - 1 >= lintSettings.quoteUnits) return true
    if (openers.includes(unit)) opened = at
    else if (closers.includes(unit)) opened = -1
  }
  return false
}
