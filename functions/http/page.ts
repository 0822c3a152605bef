import type { Bytes } from '../../shared/kernel/bytes.ts';
import type { Locale } from '../../shared/register/divisions.ts';
import type { AppServices } from './app-services.ts';

/** Fields of a form or of a query: texts in the order sent, by name. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** What a page is given of the request. */
export interface PageInput {
  readonly fields: Fields;
  readonly query: Fields;
  /** `lang=en` in form or query; Chinese where it says nothing. */
  readonly locale: Locale;
  readonly clientAddress: string;
  /** Files of a form that may carry some, without their names. */
  readonly photos: readonly Bytes[];
  /** The `Cookie` header as it came. */
  readonly cookies: string | null;
}

/** A page in the site's frame, or the way to another. */
export type PageAnswer =
  | {
      readonly status?: number;
      readonly title: string;
      readonly description: string;
      /** The content as HTML, rendered from components that escape. */
      readonly main: string;
      /** More elements for the head, as HTML. */
      readonly head?: string;
      /** Path below the language root of the page to which the language switch leads. */
      readonly path: string;
      /** Address of the page itself in the other language, where it has one that is no path below the root. */
      readonly other?: string;
      /** Whole `Set-Cookie` values. */
      readonly cookies?: readonly string[];
    }
  /** 303 to a path of this origin. */
  | { readonly redirect: `/${string}`; readonly cookies?: readonly string[] };

/**
 * One page of the API: what a form is answered with that was sent without a script. It stands under
 * `/api/pages<path>`, and is not part of the API's document.
 */
export interface PageOperation {
  readonly method: 'GET' | 'POST';
  /** Below `/api/pages`, without parameters: `/complain/file`. */
  readonly path: `/${string}`;
  /** True where its form may carry photos. */
  readonly takesPhotos?: boolean;
  readonly handle: (input: PageInput, services: AppServices) => Promise<PageAnswer> | PageAnswer;
}

/** The first text of a field, without blanks around it; empty where it was not sent. */
export const fieldOf = (fields: Fields, name: string): string => fields[name]?.[0]?.trim() ?? '';
