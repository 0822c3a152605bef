import * as z from 'zod/mini';

/** Settings of the publisher, from its environment. */
const environmentSchema = z.object({
  /** Name of the bucket of uploads: pictures of articles come from there. */
  EVIDENCE_BUCKET: z.string().check(z.minLength(1)),
});

export interface PublisherSettings {
  readonly evidenceBucket: string;
}

/** @throws Error naming the setting at fault; never its value */
export function parsePublisherConfig<C>(
  config: C,
  environment: Readonly<Record<string, string | undefined>>,
): C & PublisherSettings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) throw new Error('settings missing or malformed: EVIDENCE_BUCKET');
  return { ...config, evidenceBucket: parsed.data.EVIDENCE_BUCKET };
}
