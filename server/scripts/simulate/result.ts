// What `npm run simulate` prints about one loop: its outcome, and links that open it as each of its people.
import type { Played } from './play-loop.ts'

const roleWidth = 14
const withoutLinks =
  'No sign-in links: this server is not in development mode, so only its own people can open the loop.\n  To get links, start the server with npm run dev and run this again.'

export function resultOf({ plot, outcome, headline, loopId, people }: Played, url: string): string {
  const links = people.flatMap(({ role, name, link }) =>
    link === null ? [] : [`Open it as ${role.padEnd(roleWidth)}${name}: ${link}`],
  )
  const lines = [
    `${outcome ?? 'no outcome'}  ${plot}: ${headline}`,
    ...(links.length === 0 ? [`${url}/loops/${loopId}`, withoutLinks] : links).map((line) => `  ${line}`),
  ]
  return `${lines.join('\n')}\n`
}
