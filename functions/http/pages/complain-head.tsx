import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Locale } from '../../../shared/register/divisions.ts';
import { LeaveLink } from '../../../site/src/render/complain/leave-link.tsx';

/** Styles and small scripts of the pages of complaints: files of the site under fixed names. */
export const COMPLAIN_HEAD = ['complain', 'case']
  .map((name) => `<link rel="stylesheet" href="/${name}.css"><script src="/${name}.js" defer></script>`)
  .join('');

/** A page of complaints, as HTML, with the way to leave it at once. */
export const withLeave = (locale: Locale, page: VNode): string =>
  renderToString(
    <>
      <LeaveLink locale={locale} />
      {page}
    </>,
  );
