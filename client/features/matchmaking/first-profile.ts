import type { Profile } from '#shared/contracts/people.ts'
import { defaultProfile } from '#shared/contracts/people.ts'
import { languageName, levelOf, placeOf } from './words.ts'

const usual = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'hi', 'zh', 'ja', 'ko', 'ar', 'tr', 'uk'] as const
const ownCodes = (): string[] =>
  navigator.languages.map((tag) => tag.split('-')[0] ?? '').filter((code) => /^[a-z]{2,3}$/.test(code))

/** This browser's languages first. */
export const languageChoices = (): string[] => [...new Set([...ownCodes(), ...usual])]

/** The starting profile of a new person: place and languages as the browser reports them. */
export function firstProfile(): Profile {
  const start = defaultProfile(new Intl.DateTimeFormat().resolvedOptions().timeZone)
  return { ...start, languages: [{ code: ownCodes()[0] ?? 'en', level: 3 }] }
}

/** "PM at L5, English, Berlin time" */
export const profileLine = ({ role, level, languages, timeZone }: Profile): string =>
  `${role} at ${levelOf(level)}, ${languages.map(({ code }) => languageName(code)).join(' and ')}, ${placeOf(timeZone)} time`
