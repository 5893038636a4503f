// Features stand on floors: calls go down, everything else is a domain event, and a table is touched by its owner alone.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { floors, schemaOwners } from '#server/floors.ts'
import { arrowsIn, brokenArrows, circlesIn } from './arrows.ts'
import { root } from './run-oxlint.ts'

const foldersIn = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)

describe('the floors', () => {
  it('each feature has one, and each floor a feature', () => {
    expect(foldersIn('server/features').toSorted()).toEqual(Object.keys(floors).toSorted())
  })

  it('each schema file has an owner', () => {
    const files = readdirSync(join(root, 'server/db/schema')).map((name) => name.replace(/\.ts$/, ''))
    expect(files.toSorted()).toEqual(Object.keys(schemaOwners).toSorted())
  })

  it('no import of a feature or of a table points sideways or up', () => {
    const arrows = arrowsIn(root)
    expect(arrows.length).toBeGreaterThan(500)
    expect(brokenArrows(arrows, { floors, schemaOwners })).toEqual([])
  })

  it('each kind of broken arrow is found in a tree that has them', () => {
    const tree = join(root, 'tests/fixtures/floors')
    const building = { floors: { cellar: 10, attic: 20, loft: 20 }, schemaOwners: { cellar: 'cellar', attic: 'attic' } }
    expect(brokenArrows(arrowsIn(tree), building)).toEqual([
      'server/db/schema/cellar.ts -> server/db/schema/attic.ts: a foreign key points up, from cellar to attic',
      'server/features/attic/service.ts -> server/features/cellar/repository.ts: cellar is entered through its service.ts or system.ts',
      'server/features/attic/service.ts -> server/features/loft/service.ts: loft is not below attic: raise a domain event',
      'server/features/attic/service.ts -> server/db/schema/cellar.ts: cellar belongs to cellar',
      'server/features/cellar/service.ts -> server/features/attic/service.ts: attic is not below cellar: raise a domain event',
      'server/features/cellar/service.ts -> server/features/shed/service.ts: shed has no floor',
      'server/features/cellar/service.ts -> server/db/schema/shed.ts: nobody owns the schema file shed',
      'server/lib/clock.ts -> server/features/cellar/service.ts: the platform knows no feature',
    ])
  })
})

describe('the families of rules', () => {
  it('none stands on another that stands on it', () => {
    expect(circlesIn(root, 'shared/domain')).toEqual([])
  })

  it('a circle of folders is found, also through a type', () => {
    expect(circlesIn(join(root, 'tests/fixtures/floors'), 'shared/domain')).toEqual(['lint', 'package'])
  })
})
