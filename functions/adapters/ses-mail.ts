import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { NoticePort } from './notice-port.ts';

const PATIENCE_MS = 10_000;
/** Errors of SES that another attempt does not mend: the address, or the message, is at fault. */
const HOPELESS = 400;

/**
 * Mail by Amazon SES (API v2, SendEmail), signed by the signer of a client that is there anyway: the SES client would
 * weigh more than the whole function for this one call. Not tried against AWS itself: the request is held to the API's
 * reference by a test.
 * @param from address verified in SES
 * @param fetchAnswer passed in so that a test can see what is sent
 */
export function createSesMail(
  { config }: DynamoDBDocumentClient,
  from: string,
  fetchAnswer: typeof fetch = fetch,
): NoticePort {
  return {
    async send({ noticeId, address, subject, text }) {
      const region = await config.region();
      const hostname = `email.${region}.amazonaws.com`;
      const path = '/v2/email/outbound-emails';
      const body = JSON.stringify({
        FromEmailAddress: from,
        Destination: { ToAddresses: [address] },
        Content: {
          Simple: {
            Subject: { Data: subject, Charset: 'UTF-8' },
            Body: { Text: { Data: text, Charset: 'UTF-8' } },
          },
        },
        // For whoever reads the bounces: names the notice and nobody.
        EmailTags: [{ Name: 'notice', Value: noticeId.replace(/[^A-Za-z0-9_-]/g, '_') }],
      });
      const signer = await config.signer({
        name: 'sigv4',
        signingName: 'ses',
        signingRegion: region,
        properties: {},
      });
      const signed = await signer.sign({
        protocol: 'https:',
        hostname,
        method: 'POST',
        path,
        query: {},
        headers: { host: hostname, 'content-type': 'application/json' },
        body,
      });
      const answer = await fetchAnswer(`https://${hostname}${path}`, {
        method: 'POST',
        headers: signed.headers,
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (answer.ok) return 'sent';
      return answer.status === HOPELESS ? 'refused' : 'unavailable';
    },
  };
}
