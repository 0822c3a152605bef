import {
  beginPictureContract,
  listContentContract,
  openContentContract,
  previewContentContract,
  readVersionContract,
  saveContentContract,
  stepContentContract,
} from '../../shared/content/api.ts';
import type { ContentKind, Typed } from '../../shared/content/schema.ts';
import { toHex } from '../../shared/kernel/bytes.ts';
import { type Day, dayInShanghai } from '../../shared/kernel/days.ts';
import { EVIDENCE_ID_BYTES } from '../evidence/upload.ts';
import { type Feature, operation } from '../http/operation.ts';

/* Loaded when first asked for: most of what the desk asks is about cases. */
const knowing = () => import('./knowledge.ts');
const saving = () => import('./save-content.ts');
const stepping = () => import('./step-content.ts');
const viewing = () => import('./view-content.ts');

/** What editors do at the desk. */
export const contentFeature: Feature = {
  name: 'content',
  operations: [
    operation(listContentContract, async ({ query }, services) => ({
      items: [...(await (await viewing()).listContent(services, query.kind))],
      now: services.now(),
    })),
    operation(openContentContract, async ({ params }, services) => {
      const { openContent } = await viewing();
      const { typed, history, ...rest } = await openContent(services, params.kind, params.id);
      return { ...rest, typed: { ...typed }, history: [...history], now: services.now() };
    }),
    operation(readVersionContract, async ({ params }, { content }) => ({
      typed: {
        ...(await (await viewing()).getVersion(content, { ...params, version: Number(params.version) })),
      },
    })),
    operation(previewContentContract, async ({ params, body }, services) => {
      const { siteText, publicContent, evidenceAddresses: addresses, now } = services;
      const { renderPreview: render } = await import('../http/pages/content-preview.tsx');
      const { contentGiven } = await knowing();
      const { previewContent } = await viewing();
      const knowledge = await contentGiven(services, dayInShanghai(now()), body.typed);
      const given = { siteText, publicContent, knowledge, render, addresses };
      return previewContent(given, { ...params, ...body });
    }),
    operation(beginPictureContract, async ({ body }, services) => {
      const { evidence, evidenceAddresses: addresses, secretBytes } = services;
      const evidenceId = toHex(secretBytes(EVIDENCE_ID_BYTES));
      const { beginUpload } = await import('../evidence/begin-upload.ts');
      const given = { evidenceId, now: services.now(), use: 'article' } as const;
      return beginUpload({ evidence, addresses }, body, given);
    }),
    operation(saveContentContract, async ({ params, body, caller, idempotencyKey = '' }, services) => ({
      head: await (await saving()).saveContent({ ...services, now: services.now() }, caller, {
        ...params,
        ...body,
        requestId: idempotencyKey,
      }),
    })),
    operation(stepContentContract, async ({ params, body, caller, idempotencyKey = '' }, services) => {
      const { contentGiven, findBuiltIn } = await knowing();
      const { stepContent } = await stepping();
      const knowledge = (today: Day, typed: Typed) => contentGiven(services, today, typed);
      const given = {
        ...{ ...services, now: services.now(), knowledge },
        findBuiltIn: (kind: ContentKind, id: string) => findBuiltIn(kind, id, services.siteText),
      };
      return { head: await stepContent(given, caller, { ...params, ...body, requestId: idempotencyKey }) };
    }),
  ],
};
