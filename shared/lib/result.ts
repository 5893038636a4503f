/** A normal "no" from a rule: data, not an exception. `message` is a sentence that says what to do. */
export interface Rejection {
  code: string
  message: string
  path?: string
}
export type Result<T> = { ok: true; value: T } | { ok: false; rejection: Rejection }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const reject = (code: string, message: string, path?: string): { ok: false; rejection: Rejection } => ({
  ok: false,
  rejection: path === undefined ? { code, message } : { code, message, path },
})
