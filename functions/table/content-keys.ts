import type { ContentKind } from '../../shared/content/schema.ts';
import type { Key } from './table.ts';

/** Keys of what editors write. In Casework: drafts, versions, decisions. In the Register table: what is public. */

const padded = (value: number): string => String(value).padStart(6, '0');

/** Casework: where each item of a kind stands. */
export const contentHeadsPk = (kind: ContentKind): string => `CONTENT-HEADS#${kind}`;
export const contentHeadKey = (kind: ContentKind, id: string): Key => ({ pk: contentHeadsPk(kind), sk: id });

/** Casework: everything else of an item. */
export const contentPk = (kind: ContentKind, id: string): string => `CONTENT#${kind}#${id}`;
export const CONTENT_FACT_PREFIX = 'FACT#';
export const contentFactKey = (kind: ContentKind, id: string, revision: number): Key => ({
  pk: contentPk(kind, id),
  sk: `${CONTENT_FACT_PREFIX}${padded(revision)}`,
});
export const contentVersionKey = (kind: ContentKind, id: string, version: number): Key => ({
  pk: contentPk(kind, id),
  sk: `VERSION#${padded(version)}`,
});
/** Casework: what was approved, as it will be public. */
export const contentPublicationKey = (kind: ContentKind, id: string, number: number): Key => ({
  pk: contentPk(kind, id),
  sk: `PUBLICATION#${padded(number)}`,
});

/** Casework: items that somebody has to look after, by when. */
export const CONTENT_DUE_PK = 'CONTENT-DUE';
export const contentDueKey = (at: string, kind: ContentKind, id: string): Key => ({
  pk: CONTENT_DUE_PK,
  sk: `${at}#${kind}#${id}`,
});

/** Register: an item as the public may know it. Its sort key wakes the publisher. */
export const CONTENT_SK = 'CONTENT';
export const PUBLIC_CONTENT_PREFIX = 'CONTENT#';
export const publicContentKey = (kind: ContentKind, id: string): Key => ({
  pk: `${PUBLIC_CONTENT_PREFIX}${kind}#${id}`,
  sk: CONTENT_SK,
});
/** Register: every public item of a kind, for lists; of an article without its text. */
export const publicContentPk = (kind: ContentKind): string => `CONTENTS#${kind}`;
export const publicContentRowKey = (kind: ContentKind, id: string): Key => ({
  pk: publicContentPk(kind),
  sk: id,
});
