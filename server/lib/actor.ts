/** Who asks. Built once from the session; services never see a request. What the clock does has no actor. */
export interface PersonActor {
  kind: 'person'
  userId: string
  name: string
  isGuest: boolean
  /** In a demo copy its owner may look through one seat's eyes: the stand-in's user id. */
  viewAs: string | null
}
