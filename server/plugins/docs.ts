// OpenAPI documentation at /docs, from the same route tables that parse requests.
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

export const docsPlugin = fp(
  async (app: FastifyInstance) => {
    await app.register(swagger, {
      openapi: { openapi: '3.1.0', info: { title: 'Mockloop', version: '1' } },
      transform: jsonSchemaTransform,
      transformObject: jsonSchemaTransformObject,
    })
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: true,
      // The page contacts no other site, and works over plain http on a private network.
      transformStaticCSP: (header) =>
        header.replace(' validator.swagger.io', '').replace(/ ?upgrade-insecure-requests;?/, ''),
    })
  },
  { name: 'docs' },
)
