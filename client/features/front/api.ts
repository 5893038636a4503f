import { demoRoutes } from '#shared/contracts/demo.ts'
import { createClient } from '#client/lib/http-client.ts'

const client = createClient(demoRoutes)

export const loadExcerpt = () => client.demoExcerpt()
export const startDemo = () => client.startDemo()
