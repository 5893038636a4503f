// Settings for `npm run db:generate`.
import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'postgresql', schema: './server/db/schema', out: './migrations' })
