// Everything the demo's package is assembled from, so that its analysis is computed like anybody else's (DM-3).
import { barRaiserNotes } from './bar-raiser-notes.ts'
import { dataNotes } from './data-notes.ts'
import { engineeringNotes } from './engineering-notes.ts'
import { firstStories } from './first-stories.ts'
import { hiringManagerNotes } from './hiring-manager-notes.ts'
import { lastStories } from './last-stories.ts'
import { demoLoop } from './loop.ts'
import { peerNotes } from './peer-notes.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'
import type { DemoNoteSet } from './note-set.ts'
import type { DemoStory } from './types.ts'
import type { AssembleInput } from '#shared/domain/package/input.ts'

export const demoStories: readonly DemoStory[] = [...firstStories, ...lastStories]
export const demoNoteSets: readonly DemoNoteSet[] = [
  hiringManagerNotes,
  peerNotes,
  barRaiserNotes,
  dataNotes,
  engineeringNotes,
]

/** People are known by their seat here; the code that stores the demo gives them its own ids. */
export const demoPackageInput: AssembleInput = {
  principlePack: defaultPack,
  loop: {
    role: demoLoop.role,
    targetLevel: demoLoop.targetLevel,
    fallbackLevel: demoLoop.fallbackLevel,
    mode: demoLoop.mode,
    roleNeed: demoLoop.roleNeed,
    seats: demoLoop.seats.map(({ seatId, roundNumber: n, roundType: round, principles, barRaiser, hiringManager }) => ({
      seatId,
      n,
      round,
      interviewerId: seatId,
      principles: [...principles],
      barRaiser,
      hiringManager,
      roundStatus: 'ENDED',
    })),
  },
  noteSets: demoNoteSets.map(({ noteSetId, seatId, quality, lateHours, content, keptFindings }) => ({
    noteSetId,
    seatId,
    authorId: seatId,
    quality,
    lateHours,
    content,
    keptFindings,
    waived: false,
    submittedAt: null,
  })),
  stories: demoStories,
}
