import '#tests/support/default-pack.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { QuestionsPage } from '#client/features/questions/pages/questions-page.tsx'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'

it('shows every principle with each of its questions, and nothing of what a good answer is', () => {
  const page = renderToStaticMarkup(<QuestionsPage />)
  const entries = Object.values(defaultPack.principles)
  expect(page.match(/<details/g)).toHaveLength(entries.length)
  expect(page.match(/<dl/g)).toHaveLength(entries.flatMap(({ questions }) => questions).length)
  for (const { anchors, strong } of entries)
    for (const line of [anchors[5], ...strong]) expect(page).not.toContain(line)
})
