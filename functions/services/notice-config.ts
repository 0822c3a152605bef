import * as z from 'zod/mini';

/** Settings that only the notifier has, from its environment; empty: this channel is not there. */
const environmentSchema = z.object({
  /** How mail goes out: `ses:<verified address>` or `webhook:<https address>`. */
  NOTICE_MAIL: z._default(z.string(), ''),
  /** How short messages go out: `webhook:<https address>`. */
  NOTICE_SMS: z._default(z.string(), ''),
});

export type SenderSetting = { readonly ses: string } | { readonly webhook: string };

export interface NoticeSettings {
  readonly mail: SenderSetting | undefined;
  readonly sms: SenderSetting | undefined;
}

/** @throws Error naming the setting at fault; never its value */
export function parseNoticeConfig<C>(
  config: C,
  environment: Readonly<Record<string, string | undefined>>,
): C & NoticeSettings {
  const { NOTICE_MAIL, NOTICE_SMS } = environmentSchema.parse(environment);
  return { ...config, mail: senderOf(NOTICE_MAIL, 'NOTICE_MAIL'), sms: senderOf(NOTICE_SMS, 'NOTICE_SMS') };
}

function senderOf(text: string, name: string): SenderSetting | undefined {
  if (text === '') return undefined;
  const [, kind, value = ''] = /^(ses|webhook):(.+)$/.exec(text) ?? [];
  if (kind === 'ses' && name === 'NOTICE_MAIL') return { ses: value };
  if (kind === 'webhook' && URL.canParse(value)) return { webhook: value };
  throw new Error(`settings missing or malformed: ${name}`);
}
