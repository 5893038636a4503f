// In a demo loop, its owner views pages as one seat. The server decides whether that is allowed; this only says which seat.

let viewAs: string | null = null

/** The user id of that seat, or null for the visitor's own view. Callers refetch after a change: every answer may differ. */
export const setViewAs = (userId: string | null): void => {
  viewAs = userId
}
export const viewAsHeaders = (): Record<string, string> => (viewAs === null ? {} : { 'x-mockloop-view-as': viewAs })
export const viewAsAuth = (): { viewAs?: string } => (viewAs === null ? {} : { viewAs })
