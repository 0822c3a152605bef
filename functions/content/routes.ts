import {
  listContentContract,
  openContentContract,
  previewContentContract,
  readVersionContract,
  saveContentContract,
  stepContentContract,
} from '../../shared/content/api.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { type Feature, operation } from '../http/operation.ts';
import { contentGiven } from './knowledge.ts';
import { saveContent } from './save-content.ts';
import { stepContent } from './step-content.ts';
import { getVersion, listContent, openContent, previewContent } from './view-content.ts';

/** What editors do at the desk. */
export const contentFeature: Feature = {
  name: 'content',
  operations: [
    operation(listContentContract, async ({ query }, services) => ({
      items: [...(await listContent(services, query.kind))],
      now: services.now(),
    })),
    operation(openContentContract, async ({ params }, services) => {
      const { typed, history, ...rest } = await openContent(services, params.kind, params.id);
      return { ...rest, typed: { ...typed }, history: [...history], now: services.now() };
    }),
    operation(readVersionContract, async ({ params }, { content }) => ({
      typed: { ...(await getVersion(content, { ...params, version: Number(params.version) })) },
    })),
    operation(previewContentContract, async ({ params, body }, services) => {
      const { siteText, publicContent, now } = services;
      const { renderPreview: render } = await import('../http/pages/content-preview.tsx');
      const knowledge = await contentGiven(services, dayInShanghai(now()));
      return previewContent({ siteText, publicContent, knowledge, render }, { ...params, ...body });
    }),
    operation(saveContentContract, async ({ params, body, caller, idempotencyKey = '' }, services) => ({
      head: await saveContent({ ...services, now: services.now() }, caller, {
        ...params,
        ...body,
        requestId: idempotencyKey,
      }),
    })),
    operation(stepContentContract, async ({ params, body, caller, idempotencyKey = '' }, services) => {
      const knowledge = (today: Parameters<typeof contentGiven>[1]) => contentGiven(services, today);
      const given = { ...services, now: services.now(), knowledge };
      return { head: await stepContent(given, caller, { ...params, ...body, requestId: idempotencyKey }) };
    }),
  ],
};
