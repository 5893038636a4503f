// Accounts and sessions: sign-up, confirmation, wrong passwords, password reset, guests, and closed connections.
import { authRoutes } from '#shared/contracts/auth.ts'
import { loopRoutes } from '#shared/contracts/loops.ts'
import { packRoutes } from '#shared/contracts/pack.ts'
import { peopleRoutes } from '#shared/contracts/people.ts'
import { queueRoutes } from '#shared/contracts/queue.ts'
import type { Actor } from '../actor.ts'
import { emailOf, password, profileOf, signUp } from '../moves/people.ts'
import { hour } from '../moves/rounds.ts'
import type { Play, Scenario } from '../play.ts'

export const accounts: Scenario = async (play) => {
  const nobody = play.actor('nobody')
  await turnsStrangersAway(nobody)
  const mara = await signUp(play, 'mara')
  await namesOnce(play, mara)
  await guesses(play, mara)
  await resets(play, mara)
  await guests(play)
  await play.wait(25 * hour)
  await play.job('auth-tidy')
}

const tokenIn = (link: string): string => link.split('/').at(-1) ?? ''

async function turnsStrangersAway(nobody: Actor): Promise<void> {
  await nobody.call(peopleRoutes.me)
  await nobody.call(packRoutes.pack)
  await nobody.refused(loopRoutes.listLoops)
  await nobody.refused(queueRoutes.queueStatus)
  await nobody.shutOut('people')
  await nobody.shutOut('rooms')
  await nobody.refused(authRoutes.signUp, { body: { name: 'Mara', email: 'mara@example.org', password: 'short' } })
  await nobody.refused(authRoutes.signUp, { body: { name: ' ', email: 'no address', password } })
  await nobody
    .with({ origin: 'http://elsewhere.example' }, 'a foreign page')
    .refused(authRoutes.guest, { body: { name: 'Gil' } })
}

/** One account per address; confirming it; invalid profiles. */
async function namesOnce(play: Play, mara: Actor): Promise<void> {
  await play
    .actor('another mara')
    .refused(authRoutes.signUp, { body: { name: 'Mara', email: emailOf(mara), password } })
  await mara.refused(authRoutes.guest, { body: { name: 'Gil' } })
  await mara.refused(authRoutes.upgradeGuest, { body: { name: 'Mara', email: 'other@example.org', password } })
  await mara.refused(peopleRoutes.saveProfile, { body: { ...profileOf('mara'), timeZone: '+02:00', name: 'Mara' } })
  await mara.refused(peopleRoutes.saveProfile, { body: { ...profileOf('mara'), groups: ['One', 'one'], name: 'Mara' } })
  const dana = play.actor('dana')
  await dana.call(authRoutes.signUp, { body: { name: 'Dana Okafor', email: emailOf(dana), password } })
  const token = tokenIn(await play.mail())
  await dana.look(authRoutes.checkLink, { body: { purpose: 'confirm', token } })
  await dana.call(authRoutes.confirmEmail, { body: { token } })
  await dana.look(authRoutes.checkLink, { body: { purpose: 'confirm', token } })
  await dana.refused(authRoutes.sendConfirmation)
  await dana.look(authRoutes.confirmEmail, { body: { token } })
  await dana.refused(authRoutes.confirmEmail, { body: { token: 'a-token-that-nobody-signed' } })
  await dana.call(peopleRoutes.me)
  await dana.call(peopleRoutes.getProfile)
  await dana.refused(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser: false } })
}

async function guesses(play: Play, mara: Actor): Promise<void> {
  const page = play.actor('a page that guesses')
  const guess = () => page.refused(authRoutes.signIn, { body: { email: emailOf(mara), password: 'not the password' } })
  await page.refused(authRoutes.signIn, { body: { email: 'nobody@example.org', password } })
  for (let tries = 0; tries < 11; tries += 1) await guess()
  await page.refused(authRoutes.signIn, { body: { email: emailOf(mara), password } })
  await play.wait(hour / 4)
  await page.call(authRoutes.signIn, { body: { email: emailOf(mara), password } })
  await page.open('people')
  await page.call(authRoutes.signOut)
  await page.call(peopleRoutes.me)
}

async function resets(play: Play, mara: Actor): Promise<void> {
  const page = play.actor('a page that forgot')
  await mara.open('people')
  await page.call(authRoutes.requestReset, { body: { email: 'nobody@example.org' } })
  await page.call(authRoutes.requestReset, { body: { email: emailOf(mara) } })
  const token = tokenIn(await play.mail())
  await page.refused(authRoutes.reset, { body: { token, password: 'short' } })
  await page.call(authRoutes.reset, { body: { token, password: 'another correct horse' } })
  await page.refused(authRoutes.reset, { body: { token, password: 'a third correct horse' } })
  await mara.refused(loopRoutes.listLoops)
  await page.refused(authRoutes.signIn, { body: { email: emailOf(mara), password } })
  await page.call(authRoutes.signIn, { body: { email: emailOf(mara), password: 'another correct horse' } })
  await page.call(loopRoutes.listLoops)
}

async function guests(play: Play): Promise<void> {
  const gil = play.actor('gil')
  await gil.refused(authRoutes.upgradeGuest, { body: { name: 'Gil', email: emailOf(gil), password } })
  await gil.call(authRoutes.guest, { body: { name: 'Gil' } })
  await gil.call(authRoutes.guest, { body: { name: 'Gil M.' } })
  await gil.refused(authRoutes.upgradeGuest, { body: { name: 'Gil Moreno', email: 'mara@example.org', password } })
  await gil.refused(queueRoutes.joinQueue, { body: { kind: 'interviewer', barRaiser: true } })
  await gil.call(authRoutes.signUp, { body: { name: 'Gil Moreno', email: emailOf(gil), password } })
  await play.mail()
  await gil.call(peopleRoutes.me)
  await gil.refused(authRoutes.signIn, { body: { email: emailOf(gil), password: 'not the password' } })
}
