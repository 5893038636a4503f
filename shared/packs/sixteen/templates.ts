// The loops people can start, as data: which rounds, how long, and who sits in the two special seats (PP-8).
// In templates of four or more seats the first wears the hiring manager's role; shorter ones have no hiring manager.
import type { LoopTemplate } from '#shared/contracts/pack.ts'
import type { RoundType, TemplateId } from '#shared/contracts/vocabulary.ts'

const seatsWithHiringManager = 4

interface SlotPlan {
  minutes: number
  barRaiserSlot: number
  programSlot?: number
}

function slots(rounds: readonly RoundType[], plan: SlotPlan): LoopTemplate['slots'] {
  return rounds.map((roundType, at) => ({
    roundNumber: at + 1,
    roundType,
    minutes: plan.minutes,
    barRaiser: at + 1 === plan.barRaiserSlot,
    hiringManager: at === 0 && rounds.length >= seatsWithHiringManager,
    programPrompt: at + 1 === plan.programSlot,
  }))
}

export const templates: Record<TemplateId, LoopTemplate> = {
  'mini-2': {
    id: 'mini-2',
    name: 'Mini loop, two rounds',
    roleHint: 'PM',
    slots: slots(['BEH', 'BRR'], { minutes: 30, barRaiserSlot: 2 }),
  },
  'seed-pm-4': {
    id: 'seed-pm-4',
    name: 'PM loop, four rounds',
    roleHint: 'PM',
    slots: slots(['BEH', 'BRR', 'PDX', 'MET'], { minutes: 45, barRaiserSlot: 2 }),
  },
  'official-pm-5': {
    id: 'official-pm-5',
    name: 'PM loop, five rounds',
    roleHint: 'PM',
    slots: slots(['BEH', 'PDX', 'BRR', 'MET', 'BEH'], { minutes: 55, barRaiserSlot: 3 }),
  },
  'tpm-5': {
    id: 'tpm-5',
    name: 'TPM loop, five rounds',
    roleHint: 'TPM',
    slots: slots(['BEH', 'SYS', 'BRR', 'BEH', 'BEH'], { minutes: 55, barRaiserSlot: 3, programSlot: 4 }),
  },
  'sde-5': {
    id: 'sde-5',
    name: 'SDE loop, five rounds',
    roleHint: 'SDE',
    slots: slots(['COD', 'COD', 'SYS', 'BRR', 'BEH'], { minutes: 60, barRaiserSlot: 4 }),
  },
  'hc-only': { id: 'hc-only', name: 'Committee reading, no live rounds', roleHint: 'PM', slots: [] },
}
