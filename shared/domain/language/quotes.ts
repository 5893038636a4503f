// Words someone actually said: at least eight characters between quotation marks of any style (LN-3). Scanned, never matched, so that
// a run of opening marks costs nothing. A single mark opens after a space and closes before anything but a letter: the rest are apostrophes.
import { languagePolicy } from './policy.ts'

const openers = '"“„«「『'
const closers = '"”“»」』'
const singleMarks = /'/g
const joinsWord = /[\p{L}\p{N}]/u
const opensAfter = /[\s([—–:,]/u

const opensSingle = (text: string, at: number): boolean =>
  (at === 0 || opensAfter.test(text.charAt(at - 1))) && !/[\s\d']/u.test(text.charAt(at + 1))
const closesSingle = (text: string, at: number): boolean =>
  !joinsWord.test(text.charAt(at + 1)) && !/\s/u.test(text.charAt(at - 1))

const isLong = (opened: number, at: number): boolean => opened >= 0 && at - opened - 1 >= languagePolicy.quoteUnits

/** Units that are none of the marks, which is nearly all of them. */
const isOther = (code: number): boolean => code !== 0x22 && code < 0xab

const holdsDouble = (text: string): boolean => {
  let opened = -1
  for (let at = 0; at < text.length; at += 1) {
    if (isOther(text.charCodeAt(at))) continue
    const mark = text.charAt(at)
    if (closers.includes(mark) && isLong(opened, at)) return true
    if (openers.includes(mark)) opened = at
    else if (closers.includes(mark)) opened = -1
  }
  return false
}

const holdsSingle = (text: string): boolean => {
  let opened = -1
  for (const { index } of text.matchAll(singleMarks)) {
    const closes = opened >= 0 && closesSingle(text, index)
    if (closes && isLong(opened, index)) return true
    if (closes) opened = -1
    else if (opensSingle(text, index)) opened = index
  }
  return false
}

export const holdsQuote = (text: string): boolean => holdsDouble(text) || holdsSingle(text)
