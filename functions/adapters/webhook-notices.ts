import { toBase64Url, utf8 } from '../../shared/kernel/bytes.ts';
import type { NoticePort } from './notice-port.ts';
import type { Signer } from './signer.ts';

const PATIENCE_MS = 10_000;
/** Statuses by which the gateway says that this reader will never get it. */
const HOPELESS = [400, 404, 410, 422];

/**
 * Messages handed to a gateway of the operator's own (mail or short messages, where the partition has no SES): a POST
 * of JSON. The gateway knows us by the signature (Ed25519 over `<Idempotency-Key>\n<body>`, by the key that signs filing
 * proofs, which is public) and a repeated message by its `Idempotency-Key`.
 */
export function createWebhookNotices(address: string, channel: string, signer: Signer): NoticePort {
  return {
    async send({ noticeId, address: to, subject, text }) {
      const body = JSON.stringify({ channel, to, subject, text });
      const signature = await signer.sign(utf8(`${noticeId}\n${body}`));
      const answer = await fetch(address, {
        method: 'POST',
        redirect: 'error',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': noticeId,
          'x-notice-signature': toBase64Url(signature),
        },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (answer.ok) return 'sent';
      return HOPELESS.includes(answer.status) ? 'refused' : 'unavailable';
    },
  };
}
