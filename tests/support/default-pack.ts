// Client code reads the pack that the page loaded; imported by tests of such code.
import { putInPlace } from '#client/app/load-pack.ts'
import { defaultPack } from '#shared/packs/sixteen/pack.ts'

putInPlace(defaultPack)
