// Rejoining a live room: a client that names the last event it folded receives the events since instead of the whole state.
import { z } from 'zod'
import { instantSchema } from './vocabulary.ts'

/** Number of the last event the client has folded. Without it the answer is the state. */
export const sinceSchema = z.number().int().nonnegative().optional()

/**
 * The answer when at most `limits.catchUpEvents` events are missing. `events` run from `since + 1` to `seq` without a gap; events that the
 * viewer may not see are withheld but keep their number. `viewerPart` holds what events do not carry.
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
