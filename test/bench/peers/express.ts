import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import express from 'express';

/** The same route on Express, answered over a loopback socket as its Lambda adapters do. */
const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({ endpoint: process.env.DYNAMODB_ENDPOINT ?? '' }),
);
const app = express();
app.get('/api/register/units/:id', async (request, response) => {
  const key = { pk: `UNIT#${request.params.id}`, sk: 'UNIT' };
  const { Item } = await client.send(new GetCommand({ TableName: 'Register', Key: key }));
  response.status(Item === undefined ? 404 : 200).json(Item ?? { status: 404 });
});

export async function handler(event: { readonly rawPath: string }): Promise<{ statusCode: number }> {
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const answer = await fetch(`http://127.0.0.1:${port}${event.rawPath}`);
  await answer.text();
  server.close();
  return { statusCode: answer.status };
}
