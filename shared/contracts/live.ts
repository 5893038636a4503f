// Coming back to a live room. Whoever says which event they folded last is sent the events since, not the whole state again.
import { z } from 'zod'
import { instantSchema } from './vocabulary.ts'

/** Number of the last event the asker has folded. Absent: the answer is the state. */
export const sinceSchema = z.number().int().nonnegative().optional()

/**
 * Answered instead of the state when few enough events are missing (`limits.catchUpEvents`). `events` run from `since + 1` to `seq`
 * without a gap; what the viewer may not see is withheld and keeps its number. `viewerPart` is what no event says.
 */
export const caughtUpSchema = <E extends z.ZodType, V extends z.ZodRawShape>(event: E, viewerPart: V) =>
  z.object({
    caughtUp: z.literal(true),
    since: z.number().int(),
    seq: z.number().int(),
    serverNow: instantSchema,
    events: z.array(z.object({ seq: z.number().int(), event })),
    ...viewerPart,
  })
