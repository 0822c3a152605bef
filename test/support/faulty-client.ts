import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** How a call to the store can go wrong. */
export const FAULTS = [
  'fails before',
  'fails after persisting',
  'times out',
  'is throttled',
  'conflicts',
] as const;
export type Fault = (typeof FAULTS)[number];

const named = (name: string): Error => Object.assign(new Error(name), { name });

/**
 * Makes one call of a client go wrong, counted from 1. The others reach the engine.
 * @returns how many calls were made since
 */
export function failCall(
  client: DynamoDBDocumentClient,
  which: number,
  fault: Fault,
): { readonly calls: () => number; readonly restore: () => void } {
  let calls = 0;
  const name = 'fault';
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        calls += 1;
        if (calls !== which) return next(args);
        switch (fault) {
          case 'fails before':
            throw named('InternalServerError');
          case 'fails after persisting':
            await next(args);
            throw named('TimeoutError');
          case 'times out':
            throw named('TimeoutError');
          case 'is throttled':
            throw named('ProvisionedThroughputExceededException');
          case 'conflicts':
            // Only writes are refused for the sake of another transaction.
            if (commandName?.startsWith('TransactWrite') !== true) return next(args);
            throw new TransactionConflictException({ message: fault, $metadata: {} });
        }
      },
    { step: 'initialize', name },
  );
  return { calls: () => calls, restore: () => void client.middlewareStack.remove(name) };
}
