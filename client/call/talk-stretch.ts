// How long one person has been talking without a real break, heard from the level of their sound and nothing else:
// no words are read, nothing is kept.

export interface Stretch {
  /** Since when they talk; null while they are quiet. */
  since: number | null
  lastHeardAt: number
  speaking: boolean
}

export const silent: Stretch = { since: null, lastHeardAt: 0, speaking: false }

/** Louder than breath and fan. */
const voiceLevel = 0.02
/** A breath between sentences does not end a stretch; a question by the other side does. */
const breakMs = 3_000
const flickerMs = 500

export function hear(stretch: Stretch, level: number, at: number): Stretch {
  if (level >= voiceLevel) return { since: stretch.since ?? at, lastHeardAt: at, speaking: true }
  const quietMs = at - stretch.lastHeardAt
  return {
    since: quietMs >= breakMs ? null : stretch.since,
    lastHeardAt: stretch.lastHeardAt,
    speaking: stretch.speaking && quietMs < flickerMs,
  }
}

export const talkMarks = { amberMs: 150_000, redMs: 180_000, fullMs: 200_000 } as const
export type TalkTone = 'calm' | 'amber' | 'red'
export function talkTone(ms: number): TalkTone {
  if (ms >= talkMarks.redMs) return 'red'
  return ms >= talkMarks.amberMs ? 'amber' : 'calm'
}
