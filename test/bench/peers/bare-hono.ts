import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

/** The least that Hono and the SDK can do: one look-up, no validation, no headers, no log. */
const client = new DynamoDBClient({ endpoint: process.env.DYNAMODB_ENDPOINT ?? '' });
const app = new Hono();
app.get('/api/register/units/:id', async (c) => {
  const key = { pk: { S: `UNIT#${c.req.param('id')}` }, sk: { S: 'UNIT' } };
  const { Item } = await client.send(new GetItemCommand({ TableName: 'Register', Key: key }));
  return Item === undefined ? c.json({ status: 404 }, 404) : c.json(Item);
});
export const handler = handle(app);
