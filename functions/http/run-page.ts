import type { ProblemCode } from '../../shared/kernel/problem.ts';
import type { Locale } from '../../shared/register/divisions.ts';
import type { AppServices } from './app-services.ts';
import { clientAddressOf } from './client-address.ts';
import { HTML_TYPE, NO_STORE } from './headers.ts';
import type { AppContext, Outcome } from './outcome.ts';
import { fieldOf, type PageAnswer, type PageOperation } from './page.ts';
import { problemOf, retryAfterHeader, statusOfProblem } from './problem.ts';
import { queryFieldsOf, readForm } from './read-form.ts';

interface Run {
  readonly page: PageOperation;
  readonly services: AppServices;
  readonly requestId: string;
}

/** A form read, the page's handler run, its answer set into the site's frame; what is thrown becomes a page too. */
export async function runPage(c: AppContext, run: Run): Promise<Outcome> {
  const query = queryFieldsOf(c.req.url);
  let locale: Locale = fieldOf(query, 'lang') === 'en' ? 'en' : 'zh';
  try {
    const { fields, photos } =
      run.page.method === 'POST' ? await readForm(c.req.raw, run.page) : { fields: {}, photos: [] };
    if (fieldOf(fields, 'lang') === 'en') locale = 'en';
    const cookies = c.req.raw.headers.get('cookie');
    const input = { fields, photos, query, locale, cookies, clientAddress: clientAddressOf(c) };
    return await outcomeOf(await run.page.handle(input, run.services), { ...run, locale });
  } catch (error) {
    return problemOutcomeAsPage(error, { ...run, locale });
  }
}

type Framed = Run & { readonly locale: Locale };

async function outcomeOf(answer: PageAnswer, { services, locale }: Framed): Promise<Outcome> {
  const { cookies = [] } = answer;
  if ('redirect' in answer) return { ...redirectTo(answer.redirect), cookies };
  const [frame, { inFrame }] = await Promise.all([
    services.frames.frame(locale),
    import('./pages/in-frame.ts'),
  ]);
  return {
    status: answer.status ?? 200,
    contentType: HTML_TYPE,
    cacheControl: NO_STORE,
    body: inFrame(frame, answer, locale),
    headers: { 'content-language': locale === 'zh' ? 'zh-CN' : 'en' },
    cookies,
  };
}

const redirectTo = (location: string): Outcome => ({
  status: 303,
  contentType: HTML_TYPE,
  cacheControl: NO_STORE,
  body: '',
  headers: { location },
});

async function problemOutcomeAsPage(error: unknown, framed: Framed): Promise<Outcome> {
  const { code, issues } = problemOf(error);
  const { problemPage } = await import('./pages/problem-page.tsx');
  const page = problemPage(code, issues, framed);
  const failure: { readonly code: ProblemCode; readonly error: unknown } = { code, error };
  try {
    const outcome = await outcomeOf({ ...page, status: statusOfProblem(code) }, framed);
    return { ...outcome, headers: { ...outcome.headers, ...retryAfterHeader(code) }, failure };
  } catch {
    // The frame is out of reach, too: the words alone are better than none.
    const body = `<!doctype html><meta charset="utf-8"><title>${page.title}</title>${page.main}`;
    return {
      status: statusOfProblem(code),
      contentType: HTML_TYPE,
      cacheControl: NO_STORE,
      body,
      failure,
    };
  }
}
