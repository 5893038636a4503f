// A rationale stored before its evidence had sides: its evidence keeps no side, so none of it becomes praise.
import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportRoutes } from '#shared/contracts/reports.ts'
import { testApp, type TestApp } from '#tests/support/test-app.ts'
import { disputedNotes, openRoom, rationale, toDecision } from './attendee.ts'

const migration = new URL('../../../migrations/0003_rationale_sides.sql', import.meta.url)

describe('a debrief stored with a rationale of plain lines', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await testApp()
  })
  afterAll(() => app.close())

  it('[RP-2] [I-31] is migrated, drafts its report without praise, and closes', async () => {
    const room = await openRoom(app, { notes: disputedNotes })
    await toDecision(room)
    await room.raiser.act({ type: 'sign', outcome: 'INCLINED', reason: '' })
    await room.raiser.act({ type: 'writeRationale', rationale })
    const lines = JSON.stringify(rationale.bullets.map((bullet) => bullet.text))
    const { db } = app.deps
    await db.execute(sql`update debriefs set state = jsonb_set(state, '{rationale,bullets}', ${lines}::jsonb)`)
    await db.execute(
      sql`update debrief_events set event = jsonb_set(event, '{rationale,bullets}', ${lines}::jsonb) where event ->> 'type' = 'rationaleWritten'`,
    )
    await db.execute(sql`update decisions set rationale = jsonb_set(rationale, '{bullets}', ${lines}::jsonb)`)

    for (const statement of (await readFile(migration, 'utf8')).split('--> statement-breakpoint'))
      await db.execute(sql.raw(statement))

    const unsided = rationale.bullets.map(({ text }) => ({ side: null, text }))
    const untied = unsided.map((bullet) => ({ ...bullet, principle: null }))
    expect((await room.raiser.snapshot()).state.rationale).toEqual({ ...rationale, bullets: untied })
    const { rows } = (await db.execute<{ bullets: unknown }>(
      sql`select rationale -> 'bullets' as bullets from decisions union all select event -> 'rationale' -> 'bullets' from debrief_events where event ->> 'type' = 'rationaleWritten'`,
    )) as unknown as { rows: { bullets: unknown }[] }
    expect(rows.map((row) => row.bullets)).toEqual([unsided, unsided])
    await room.raiser.act({ type: 'close', step: 'RATIONALE' })
    const draft = await room.raiser.person.browser.call(reportRoutes.getReport, {
      params: { loopId: room.loop.loopId },
    })
    for (const { text } of rationale.bullets) expect(JSON.stringify(draft.content.keep)).not.toContain(text)
    expect(draft.problems).toEqual([])
    expect((await room.raiser.act({ type: 'release' })).step).toBe('CLOSED')
  })
})
