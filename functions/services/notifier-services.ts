import type { Instant } from '../../shared/kernel/days.ts';
import type { NoticeChannel } from '../../shared/notices/schema.ts';
import type { CaseKeys } from '../adapters/case-keys.ts';
import { createDynamoClient } from '../adapters/dynamo-client.ts';
import type { Logger } from '../adapters/logger.ts';
import type { NoticePort } from '../adapters/notice-port.ts';
import { createSesMail } from '../adapters/ses-mail.ts';
import { createWebhookNotices } from '../adapters/webhook-notices.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import { createCaseServices } from './case-services.ts';
import type { NotifierConfig } from './config.ts';
import type { SenderSetting } from './notice-config.ts';

/** What the notifier is given: the only function that opens the addresses of notices. */
export interface NotifierServices {
  readonly notices: NoticeRepository;
  readonly caseKeys: CaseKeys;
  readonly ports: Readonly<Partial<Record<NoticeChannel, NoticePort>>>;
  readonly now: () => Instant;
  readonly log: Logger;
}

/** Wires the real parts together; performs no I/O. */
export function createNotifierServices(config: NotifierConfig): NotifierServices {
  const { notices, caseKeys, now, log, proofSigner } = createCaseServices(config);
  const portOf = (channel: NoticeChannel, setting: SenderSetting | undefined) => {
    if (setting === undefined) return {};
    const port =
      'ses' in setting
        ? createSesMail(createDynamoClient(config.dynamodbEndpoint), setting.ses)
        : createWebhookNotices(setting.webhook, channel, proofSigner);
    return { [channel]: port };
  };
  return {
    notices,
    caseKeys,
    ports: { ...portOf('mail', config.mail), ...portOf('sms', config.sms) },
    now,
    log,
  };
}
