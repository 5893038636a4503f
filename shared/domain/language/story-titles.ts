// Notes may call a story by a code. Someone who reads only the notes knows it by its title.
export interface TitledStory {
  id: string
  title: string
}

const escaped = (id: string): string => id.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** The text with “titles” in place of codes. A story without a title keeps its code. */
export const withStoryTitles = (text: string, stories: readonly TitledStory[]): string =>
  stories
    .filter(({ title }) => title !== '')
    .reduce((all, { id, title }) => all.replace(new RegExp(`\\b${escaped(id)}\\b`, 'gu'), () => `“${title}”`), text)
