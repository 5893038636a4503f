// Loops for other features' transactions and jobs. Nothing here checks permissions.
export { announceLoop } from './announce.ts'
export {
  find as findLoop,
  findSeat,
  insert as insertLoop,
  listNotesDue,
  listPracticeReady,
  listSeats,
  listWithSeats,
  lock as lockLoop,
  lockOfRound as lockLoopOfRound,
  type Loop,
  type Seat,
} from './repository.ts'
export {
  find as findRound,
  findDue as findDueRound,
  insertMany as insertRounds,
  isOpen as isRoundOpen,
  listBusy,
  listByIds as listRoundsByIds,
  listNewest as listRounds,
  listOccupied,
  listOfPeople,
  listPastInterviewers,
  newestOfSeat,
  update as updateRound,
  type PastRound,
  type Round,
} from './round-repository.ts'
export { leftName, namesFor, personIdsOf, roundOf, type LoopNames } from './names.ts'
export { planRound } from './rounds.ts'
export { assertSeatFree, fillSeat, isSeatFree } from './seating.ts'
export {
  castDemoVote,
  deleteDemosOf,
  findDemoOf,
  listHolders,
  listLoopsAsCandidate,
  listLoopsOf,
  listRoundsOf,
} from './holders.ts'
export { isOverForGood, moveLoop } from './state.ts'
