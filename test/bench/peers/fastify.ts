import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { fastify } from 'fastify';

/** The same route on Fastify through its own inject, as its Lambda adapter does. */
const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({ endpoint: process.env.DYNAMODB_ENDPOINT ?? '' }),
);
const app = fastify();
app.get<{ Params: { id: string } }>('/api/register/units/:id', async (request, reply) => {
  const key = { pk: `UNIT#${request.params.id}`, sk: 'UNIT' };
  const { Item } = await client.send(new GetCommand({ TableName: 'Register', Key: key }));
  return reply.code(Item === undefined ? 404 : 200).send(Item ?? { status: 404 });
});

export async function handler(event: { readonly rawPath: string }): Promise<{ statusCode: number }> {
  const answer = await app.inject({ method: 'GET', url: event.rawPath });
  return { statusCode: answer.statusCode };
}
