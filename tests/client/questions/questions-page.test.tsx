import '#tests/support/default-pack.ts'
import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, it } from 'vitest'
import { QuestionsPage } from '#client/features/questions/pages/questions-page.tsx'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'

const pageAt = (path: string): string =>
  renderToStaticMarkup(
    <MantineProvider>
      <MemoryRouter initialEntries={[path]}>
        <QuestionsPage />
      </MemoryRouter>
    </MantineProvider>,
  )

it('shows every principle with each of its questions, and nothing of what a good answer is', () => {
  const page = pageAt('/questions')
  const entries = Object.values(defaultPack.principles)
  expect(page.match(/<details/g)).toHaveLength(entries.length)
  expect(page.match(/<dl/g)).toHaveLength(entries.flatMap(({ questions }) => questions).length)
  for (const { anchors, strong } of entries)
    for (const line of [anchors[5], ...strong]) expect(page).not.toContain(line)
})

it('[PP-14] words a question for the chosen level, and for level 5 if the address names none', () => {
  const { text, levels } = defaultPack.principles.OW.questions[5] ?? defaultPack.principles.OW.questions[0]
  expect(pageAt('/questions')).toContain(text)
  expect(pageAt('/questions?level=9')).toContain(text)
  expect(pageAt('/questions?level=6')).toContain(levels?.[6])
  expect(pageAt('/questions?level=6')).not.toContain(text)
})
