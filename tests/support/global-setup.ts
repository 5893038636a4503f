import { buildImage, buildTemplate, postgresUrl } from './database-image.ts'

export default async function setup(): Promise<void> {
  await (postgresUrl === undefined ? buildImage() : buildTemplate(postgresUrl))
}
