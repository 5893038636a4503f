// Client code reads the pack that the page loaded. Tests of such code import this file to load it.
import { putInPlace } from '#client/app/load-pack.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'

putInPlace(defaultPack)
