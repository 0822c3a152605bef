import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { DomainError } from '../../shared/kernel/errors.ts';
import {
  ConditionFailed,
  type Expectation,
  type Item,
  type Key,
  type Table,
  type TableWrite,
  withCopies,
} from './table.ts';

const BATCH_GET_ATTEMPTS = 5;

/** Told the capacity units of each call, so that the access-pattern table can be held true. */
export type CapacityListener = (operation: string, units: number) => void;

/** The Table port over DynamoDB, one table of the design. */
export function createDynamoTable(
  client: DynamoDBDocumentClient,
  tableName: string,
  onCapacity: CapacityListener = () => {},
): Table {
  const counted = { TableName: tableName, ReturnConsumedCapacity: 'TOTAL' } as const;

  return {
    async get({ pk, sk }) {
      const answer = await reach(() =>
        client.send(new GetCommand({ ...counted, Key: { pk, sk }, ConsistentRead: true })),
      );
      onCapacity('get', answer.ConsumedCapacity?.CapacityUnits ?? 0);
      return answer.Item as Item | undefined;
    },

    async getMany(keys) {
      const items: Item[] = [];
      let wanted: Key[] = keys.map(({ pk, sk }) => ({ pk, sk }));
      for (let attempt = 0; wanted.length > 0; attempt += 1) {
        if (attempt === BATCH_GET_ATTEMPTS)
          throw new DomainError('STORE_UNAVAILABLE', 'keys left unprocessed');
        const answer = await reach(() =>
          client.send(
            new BatchGetCommand({
              RequestItems: { [tableName]: { Keys: wanted, ConsistentRead: true } },
              ReturnConsumedCapacity: 'TOTAL',
            }),
          ),
        );
        onCapacity('getMany', answer.ConsumedCapacity?.[0]?.CapacityUnits ?? 0);
        items.push(...((answer.Responses?.[tableName] ?? []) as Item[]));
        wanted = (answer.UnprocessedKeys?.[tableName]?.Keys ?? []) as unknown as Key[];
      }
      return items;
    },

    async query(pk, options = {}) {
      const prefixed = options.skPrefix !== undefined;
      const answer = await reach(() =>
        client.send(
          new QueryCommand({
            ...counted,
            ConsistentRead: true,
            KeyConditionExpression: prefixed ? 'pk = :pk AND begins_with(sk, :sk)' : 'pk = :pk',
            ExpressionAttributeValues: prefixed ? { ':pk': pk, ':sk': options.skPrefix } : { ':pk': pk },
            ScanIndexForward: options.descending !== true,
            ...(options.limit === undefined ? {} : { Limit: options.limit }),
            ...(options.after === undefined ? {} : { ExclusiveStartKey: { pk, sk: options.after } }),
          }),
        ),
      );
      onCapacity('query', answer.ConsumedCapacity?.CapacityUnits ?? 0);
      const items = (answer.Items ?? []) as Item[];
      const next = answer.LastEvaluatedKey?.sk as string | undefined;
      return next === undefined ? { items } : { items, next };
    },

    async transact(writes) {
      const TransactItems = withCopies(writes).map((write) => transactItem(tableName, write));
      const answer = await reach(() =>
        client.send(new TransactWriteCommand({ TransactItems, ReturnConsumedCapacity: 'TOTAL' })),
      );
      const units = (answer.ConsumedCapacity ?? []).reduce((sum, each) => sum + (each.CapacityUnits ?? 0), 0);
      onCapacity('transact', units);
    },

    async count({ pk, sk }, { most, expiresAtEpochSeconds }) {
      try {
        const answer = await reach(() =>
          client.send(
            new UpdateCommand({
              ...counted,
              Key: { pk, sk },
              UpdateExpression: 'ADD #count :one SET #expires = :expires',
              ConditionExpression: 'attribute_not_exists(#count) OR #count < :most',
              ExpressionAttributeNames: { '#count': 'count', '#expires': 'expiresAtEpochSeconds' },
              ExpressionAttributeValues: { ':one': 1, ':most': most, ':expires': expiresAtEpochSeconds },
            }),
          ),
        );
        onCapacity('count', answer.ConsumedCapacity?.CapacityUnits ?? 0);
        return true;
      } catch (error) {
        if (error instanceof ConditionFailed) return false;
        throw error;
      }
    },
  };
}

/** Turns what the SDK throws into the port's two answers. */
async function reach<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof TransactionConflictException) throw new ConditionFailed(-1);
    if (error instanceof ConditionalCheckFailedException) throw new ConditionFailed(0);
    if (error instanceof TransactionCanceledException) {
      const reasons = error.CancellationReasons ?? [];
      const index = reasons.findIndex((reason) => reason.Code === 'ConditionalCheckFailed');
      if (index >= 0) throw new ConditionFailed(index);
      if (reasons.some((reason) => reason.Code === 'TransactionConflict')) throw new ConditionFailed(-1);
    }
    throw new DomainError('STORE_UNAVAILABLE', 'the table did not answer', { cause: error });
  }
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

function transactItem(tableName: string, write: TableWrite): TransactItem {
  const condition = conditionOf(write.expect);
  if ('put' in write) return { Put: { TableName: tableName, Item: write.put, ...condition } };
  return { Delete: { TableName: tableName, Key: { ...write.remove }, ...condition } };
}

function conditionOf(expect: Expectation | undefined) {
  if (expect === undefined) return {};
  if (expect === 'absent') return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: '#expected = :expected',
    ExpressionAttributeNames: { '#expected': expect.attribute },
    ExpressionAttributeValues: { ':expected': expect.equals },
  };
}
