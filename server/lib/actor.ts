// Who makes a request.
/** The signed-in person. Built once from the session; services never see a request. Periodic jobs have no actor. */
export interface PersonActor {
  kind: 'person'
  userId: string
  name: string
  isGuest: boolean
  /** In a demo, its owner may view it as one of its people: that person's user id. */
  viewAs: string | null
}
