import '#tests/support/default-pack.ts'
import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { BrokenSeal, VoidStage } from '#client/features/debriefs/components/broken-seal.tsx'
import { sealWords } from '#client/features/debriefs/room-words.ts'
import type { Room as ClientRoom } from '#client/features/debriefs/room.ts'
import { debriefAbilities } from '#shared/domain/debrief/abilities.ts'
import { ownPart } from '#shared/domain/debrief/ballots.ts'
import { Room } from '../../domain/debrief/debrief-room.ts'

const reason = 'A sealed note was changed <after> the freeze.'

function seenBy(meId: string, { debrief, state, now, pkg: { packageIntact } }: Room): ClientRoom {
  const own = ownPart(debrief, meId)
  const abilities: string[] = debriefAbilities(state, { personId: meId, own, now, packageIntact })
  const snapshot = {
    loopId: 'loop',
    debriefId: 'debrief',
    candidateName: 'Mara',
    roleTitle: 'PM',
    meId,
    state,
    own,
    packageIntact,
    abilities,
    seq: 1,
    serverNow: now,
  }
  return { snapshot, state, pack: null, can: (command) => abilities.includes(command), send: async () => null }
}
const shown = (part: 'seal' | 'void', room: ClientRoom): string =>
  renderToStaticMarkup(
    <MantineProvider>
      <MemoryRouter>{part === 'seal' ? <BrokenSeal room={room} /> : <VoidStage room={room} />}</MemoryRouter>
    </MantineProvider>,
  )

const broken = (room: Room): Room => {
  room.pkg = { ...room.pkg, packageIntact: false }
  return room
}

describe('a debrief whose package was changed', () => {
  it('[I-10] says nothing while the package is whole', () => {
    expect(shown('seal', seenBy('br', new Room().toRevote()))).not.toContain('package')
  })
  it('[DR-15] tells everyone why nothing moves, and gives the form to the bar raiser alone', () => {
    const room = broken(new Room().toRevote())
    for (const [personId, hasForm] of [
      ['br', true],
      ['hm', false],
      ['eng', false],
    ] as const) {
      const markup = shown('seal', seenBy(personId, room))
      expect(markup).toContain('the debrief is locked')
      expect(markup.includes(sealWords.void)).toBe(hasForm)
    }
  })
  it('[DR-15] once void it shows the reason to everyone, who declared it, and no form', () => {
    const room = broken(new Room().toRevote()).do('br', { type: 'void', reason })
    for (const [personId, who] of [
      ['br', 'You declared it void'],
      ['eng', 'Adaeze declared it void'],
    ] as const) {
      const view = seenBy(personId, room)
      expect(shown('void', view)).toContain('A sealed note was changed &lt;after&gt; the freeze.')
      expect(shown('void', view)).toContain(who)
      expect(shown('seal', view)).not.toContain('<form')
    }
  })
})
