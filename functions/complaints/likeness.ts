import type { Facts } from '../../shared/complaints/schema.ts';
import type { KeyedHash } from '../adapters/keyed-hash.ts';

/** Newest cases about one thing that are looked at. */
export const MOST_SIMILAR = 50;

/** What cases are compared by: the same unit; the same stall by its name; the same goods in the same county. */
export async function likenessesOf(
  keyedHash: KeyedHash,
  filing: { readonly unit: string | undefined; readonly division: string; readonly facts: Facts },
): Promise<readonly string[]> {
  const { unit, division, facts } = filing;
  const stall = plain(`${facts.merchant ?? ''}${facts.stall ?? ''}`);
  const goods = facts.measure === undefined ? undefined : goodsOf(facts.measure);
  return [
    ...(unit === undefined ? [] : [`UNIT#${unit}`]),
    // Words of a person: hashed, so that the index says nothing that the case keeps sealed.
    ...(stall === '' ? [] : [`STALL#${await keyedHash.hash('stall', `${division}\n${stall}`)}`]),
    ...(goods === undefined ? [] : [`GOODS#${division}#${goods}`]),
  ];
}

/** The goods of a measure, as its rule names them. */
export const goodsOf = (measure: NonNullable<Facts['measure']>) =>
  measure.rule === 'fuel' ? ('fuel' as const) : measure.goods;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
