// Why a change is not saved, after "not saved:" in the saved state.
export const savingReasons = {
  noAnswer: 'no answer yet; kept here, trying again',
  busy: 'the server is busy; kept here, trying again',
  twoVersions: 'two versions, choose one',
  notKept: 'no connection, and this browser keeps nothing: leave this page open',
} as const
