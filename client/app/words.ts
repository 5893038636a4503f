// Every sentence and label around the pages: the bar, the account's menu, and the pages for failures.

export const barWords = {
  skip: 'Skip to the page',
  nav: 'Main',
  home: 'Home',
  practice: 'Practice',
  signIn: 'Sign in',
} as const

export const accountWords = {
  label: (initials: string, name: string) => `${initials}, account of ${name}`,
  guest: 'Guest on this device',
  keepGuest: 'Create an account and keep everything',
  profile: 'Profile',
  signOut: 'Sign out',
  signingOut: 'Signing out…',
  failed: (reason: string) => `You’re still signed in. ${reason}`,
} as const

export const errorWords = {
  notLoaded: 'This page couldn’t be loaded',
  newVersion: { title: 'A newer version is available', what: 'This page was updated while you had it open.' },
  stopped: { title: 'This page stopped working', what: 'Something went wrong on our side.' },
  lead: (what: string) => `${what} Everything marked “saved” is on the server. Later changes are kept on this device.`,
  reload: 'Reload the page',
  goHome: 'Go to Home',
} as const

export const notFoundWords = {
  tab: 'Not found',
  title: 'This page doesn’t exist or isn’t shared with you',
  lead: 'The link may be old, mistyped, or meant for someone else.',
  goHome: 'Go to Home',
} as const

export const demoDebriefWords = { closed: 'The candidate was not in this room.' } as const

export const demoOthersWords = {
  title: 'What the others wrote',
  closed: 'These notes are not open from here.',
  lead: 'No one reads before writing: these opened when this interviewer submitted their notes. Votes stayed hidden until the reveal.',
} as const
