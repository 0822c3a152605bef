import * as z from 'zod/mini';

/** Row of the Sessions table: who works on a key, or what the key was answered with. */
const common = {
  /** `IDEMPOTENCY#<route>#<SHA-256 of the key>`: the key itself is not kept. */
  pk: z.string(),
  sk: z.string(),
  /** SHA-256 of target and body. */
  requestHash: z.string(),
  /** Random id of the attempt that wrote the row; every later write is conditional on it. */
  attempt: z.string(),
  /** The row is as good as gone from then on; DynamoDB removes it some time later. */
  expiresAtEpochSeconds: z.int(),
};

const claimedSchema = z.object({
  ...common,
  state: z.literal('in-progress'),
  /** Until then nobody else may run the request. */
  leaseUntilEpochSeconds: z.int(),
});

const answeredSchema = z.object({
  ...common,
  state: z.literal('answered'),
  answer: z.object({ status: z.int(), contentType: z.string(), body: z.string() }),
});

export const claimSchema = z.discriminatedUnion('state', [claimedSchema, answeredSchema]);
export type Claim = z.infer<typeof claimedSchema>;
