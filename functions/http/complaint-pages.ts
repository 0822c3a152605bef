import type { PageOperation } from './page.ts';

/** Rendered by what is loaded when first used: most requests are for no page. */
const complain = () => import('./pages/complain-pages.tsx');
const receipts = () => import('./pages/receipt-once.tsx');
const records = () => import('./pages/record-pages.tsx');
const cases = () => import('./pages/case-pages.tsx');

/** Filing, and following a case, for browsers without a script. */
export const complaintPages: readonly PageOperation[] = [
  page('GET', '/complain/start', async () => (await complain()).startPage),
  page('POST', '/complain/change', async () => (await complain()).changePage),
  { ...page('POST', '/complain/review', async () => (await complain()).reviewPage), takesPhotos: true },
  page('POST', '/complain/file', async () => (await complain()).filePage),
  page('GET', '/complain/receipt', async () => (await receipts()).receiptPage),
  page('GET', '/record/correct', async () => (await records()).correctPage),
  page('GET', '/record/plate', async () => (await records()).platePage),
  page('POST', '/record/file', async () => (await records()).fileRecordPage),
  page('POST', '/case/open', async () => (await cases()).openCasePage),
  { ...page('POST', '/case/reply', async () => (await cases()).replyPage), takesPhotos: true },
  page('POST', '/case/disagree', async () => (await cases()).disagreePage),
  page('POST', '/case/withdraw', async () => (await cases()).withdrawPage),
  page('POST', '/case/consents', async () => (await cases()).consentsPage),
  page('POST', '/case/survey', async () => (await cases()).surveyPage),
  page('POST', '/case/erase', async () => (await cases()).erasePage),
];

function page(
  method: PageOperation['method'],
  path: PageOperation['path'],
  load: () => Promise<PageOperation['handle']>,
): PageOperation {
  return { method, path, handle: async (input, services) => (await load())(input, services) };
}
