import type { Locale } from '../../../shared/register/divisions.ts';

const WORDS = {
  zh: {
    back: '返回上一页，填写的内容仍在；修改后再提交。',
    reference: '请求编号（联系我们时请提供）：',
    home: '回到首页',
  },
  en: {
    back: 'Go back one page: what you typed is still there. Correct it and send it again.',
    reference: 'Number of the request, to quote if you contact us: ',
    home: 'Home',
  },
} as const satisfies Record<Locale, object>;

/** A refusal as a page, for forms that were sent without a script. */
export function ProblemPage(props: {
  readonly locale: Locale;
  readonly title: string;
  readonly detail: string;
  readonly issues: readonly string[];
  readonly requestId: string;
}) {
  const words = WORDS[props.locale];
  return (
    <>
      <h1>{props.title}</h1>
      <p>{props.detail}</p>
      {props.issues.length > 0 && (
        <ul>
          {props.issues.map((issue) => (
            <li key={issue}>{issue}</li>
          ))}
        </ul>
      )}
      <p>{words.back}</p>
      <p class="hint">
        {words.reference}
        <code>{props.requestId}</code>
      </p>
      <p>
        <a href={props.locale === 'en' ? '/en/' : '/'}>{words.home}</a>
      </p>
    </>
  );
}
