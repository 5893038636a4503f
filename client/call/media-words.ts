// Why camera, microphone or sound could not be opened, and what to do.

/** `what` fits after "of": "the camera", "camera and microphone". */
export function mediaProblem(name: string, what: string): string {
  switch (name) {
    case 'NotAllowedError':
      return `Access to ${what} is blocked. Click the icon next to the address bar, allow it, then try again.`
    case 'NotFoundError':
      return `No device found for ${what}. Connect one, then try again.`
    case 'NotReadableError':
      return `Another app is using ${what}. Close it, then try again.`
    case 'OverconstrainedError':
      return `The device chosen for ${what} is gone. Choose another one.`
    default:
      return `The browser could not open ${what}. Try again, or restart the browser.`
  }
}

export const notSecure = 'Browsers open camera and microphone on https pages only, and this page is not one.'

const inSentence = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
export const soundOnly = (problem: string): string => `Sound only: ${inSentence(problem)}`
export const pictureOnly = (problem: string): string => `Picture only: ${inSentence(problem)}`

/** Some browsers play sound only after a click. */
export const letMeHear = 'Let me hear the call'
