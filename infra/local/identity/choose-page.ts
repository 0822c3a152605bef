import type { Person } from './people.ts';

type Locale = 'zh' | 'en';

const WORDS = {
  zh: {
    lang: 'zh-CN',
    title: '选择演示身份',
    lead: '这是本机的演示身份服务。下面的人都是虚构的，无需密码。正式部署时这里是主管部门自己的统一身份认证。',
    groups: { staff: '市场监管部门', merchant: '经营者', refused: '不能进入的人' },
    as: '以此身份登录',
    cancel: '不登录，返回',
    out: '退出演示身份服务？',
    outYes: '退出',
    outNo: '不退出',
  },
  en: {
    lang: 'en',
    title: 'Choose who you are',
    lead: 'This is the demonstration sign-in of this machine. Everybody below is invented, and no password is asked for. A real deployment has the authority’s own identity service here.',
    groups: { staff: 'Market regulator', merchant: 'Merchants', refused: 'People who are not let in' },
    as: 'Sign in as this person',
    cancel: 'Do not sign in, go back',
    out: 'Sign out of the demonstration identity service?',
    outYes: 'Sign out',
    outNo: 'Stay signed in',
  },
} as const;

/** The page on which a demonstration person is chosen. @param action address that takes the choice */
export function choosePage(
  people: readonly Person[],
  { locale, action }: { locale: Locale; action: string },
): string {
  const words = WORDS[locale];
  const groups = (['staff', 'merchant', 'refused'] as const).map((group) => {
    const entries = people.filter((person) => person.group === group).map((person) => entry(person, locale));
    return `<section aria-labelledby="${group}"><h2 id="${group}">${words.groups[group]}</h2><ul>${entries.join('')}</ul></section>`;
  });
  return page(
    locale,
    words.title,
    `<p class="lead">${words.lead}</p>
<form method="post" action="${escapeHtml(action)}">${groups.join('\n')}
<p><button class="quiet" name="person" value="">${words.cancel}</button></p></form>`,
  );
}

const entry = ({ id, name, about }: Person, locale: Locale): string =>
  `<li><button name="person" value="${escapeHtml(id)}"><b>${escapeHtml(name[locale])}</b><span>${escapeHtml(about[locale])}</span></button></li>`;

/** The page that asks whether to sign out of the issuer, too. @param form the library's own form, with its token */
export function signOutPage(form: string, locale: Locale): string {
  const words = WORDS[locale];
  return page(
    locale,
    words.out,
    `${form}<p><button form="op.logoutForm" name="logout" value="yes">${words.outYes}</button>
<button class="quiet" form="op.logoutForm">${words.outNo}</button></p>`,
  );
}

export function problemPage(locale: Locale, message: string): string {
  return page(locale, message, '<p><a href="/">/</a></p>');
}

function page(locale: Locale, title: string, content: string): string {
  const { lang } = WORDS[locale];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${locale === 'zh' ? '演示' : 'demonstration'}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/local-id/style.css">
</head>
<body>
<main>
<p class="mark">${locale === 'zh' ? '演示 · 仅限本机' : 'Demonstration · this machine only'}</p>
<h1>${escapeHtml(title)}</h1>
${content}
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (character) => named[character] ?? character);
}
