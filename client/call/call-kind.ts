// What differs between the calls of the product; everything else about a call is the same for two people and for six.
import type { PictureCap } from './cap-picture.ts'

export interface CallDevice {
  personId: string
  device: string
}

export interface CallKind {
  /** What is asked of the camera, and what may go out to each other device. */
  capture: { width: number; height: number }
  picture: PictureCap
  /** Who offers first: two ends that begin in the same moment would always cross, an end that may be alone has to try. */
  firstOffer: 'impolite' | 'either'
  /** How often an end without a connection says again what may have been lost. */
  nudgeMs: number
  /** Exactly one of two ends gives way when offers cross. */
  isPolite(me: CallDevice, other: CallDevice): boolean
  /** What still works without camera and microphone, as a sentence. */
  withoutIt: string
}
