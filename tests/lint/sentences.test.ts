// What people read is in a words file of its feature: no component holds a sentence, which is two words or more.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  parseSync,
  Visitor,
  type Expression,
  type JSXAttributeValue,
  type JSXChild,
  type JSXExpression,
} from 'oxc-parser'
import { describe, expect, it } from 'vitest'
import { root } from './run-oxlint.ts'

/** Attributes that are read or heard. */
const spoken = new Set(
  'label title help lead placeholder description alt aria-label what kept next note caption line aside'.split(' '),
)
/** The gallery shows samples. */
const exempt = /^client\/(?:dist|app\/gallery)\/|\.test\.tsx$/
const isSentence = (text: string): boolean => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 1

interface Text {
  text: string
  at: number
}

/** Texts that an expression may show. What is given to a function is not looked at. */
function textsIn(node: Expression | JSXAttributeValue | JSXChild | JSXExpression): Text[] {
  switch (node.type) {
    case 'JSXText':
      return [{ text: node.value, at: node.start + node.value.search(/\S|$/) }]
    case 'Literal':
      return typeof node.value === 'string' ? [{ text: node.value, at: node.start }] : []
    case 'TemplateLiteral': {
      const text = node.quasis.map(({ value }) => value.raw).join(' … ')
      return [{ text, at: node.start }, ...node.expressions.flatMap(textsIn)]
    }
    case 'ConditionalExpression':
      return [...textsIn(node.consequent), ...textsIn(node.alternate)]
    case 'LogicalExpression':
      return [...textsIn(node.left), ...textsIn(node.right)]
    case 'JSXExpressionContainer':
      return textsIn(node.expression)
    default:
      return []
  }
}

/** "line: sentence" for each sentence inside JSX. */
function sentencesIn(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const { program, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} can’t be parsed: ${errors[0]?.message ?? ''}`)
  const texts: Text[] = []
  const addChildren = ({ children }: { children: JSXChild[] }) => void texts.push(...children.flatMap(textsIn))
  new Visitor({
    JSXElement: addChildren,
    JSXFragment: addChildren,
    JSXAttribute({ name, value }) {
      if (name.type === 'JSXIdentifier' && spoken.has(name.name) && value !== null) texts.push(...textsIn(value))
    },
  }).visit(program)
  return texts
    .filter(({ text }) => isSentence(text))
    .toSorted((a, b) => a.at - b.at)
    .map(({ text, at }) => `${String(source.slice(0, at).split('\n').length)}: ${text.trim().replace(/\s+/g, ' ')}`)
}

describe('sentences', () => {
  const files = globSync('client/**/*.tsx', { cwd: root }).filter((file) => !exempt.test(file))

  it('are in no component', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(files.flatMap((file) => sentencesIn(file).map((found) => `${file}:${found}`))).toEqual([])
  })

  it('are found in text, in attributes and in what a condition shows', () => {
    expect(sentencesIn('tests/fixtures/words/bad-page.tsx')).toEqual([
      '4: Your loops',
      '5: Two words',
      '8: Shown to …',
      '13: Nothing is signed yet.',
      '15: It is open.',
      '16: … has closed it',
    ])
  })
})
