import { renderToString } from 'preact-render-to-string';
import type { FieldIssue } from '../../../shared/kernel/errors.ts';
import { PROBLEM_TEXTS, type ProblemCode } from '../../../shared/kernel/problem.ts';
import type { Locale } from '../../../shared/register/divisions.ts';
import { ProblemPage } from '../../../site/src/render/problem-page.tsx';

/** What a person is told for a code, as a page: what is wrong, field by field, what to do, and the request's number. */
export function problemPage(
  code: ProblemCode,
  issues: readonly FieldIssue[],
  { locale, requestId }: { readonly locale: Locale; readonly requestId: string },
) {
  const { title, detail } = PROBLEM_TEXTS[code][locale];
  const main = renderToString(
    <ProblemPage
      locale={locale}
      title={title}
      detail={detail}
      issues={issues.map((issue) => issue[locale])}
      requestId={requestId}
    />,
  );
  return { title, description: detail, main, path: '/' };
}
