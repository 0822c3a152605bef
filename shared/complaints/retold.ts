import type { Day } from '../kernel/days.ts';
import { parseMass, parseVolume, parseYuan, type Quantity } from '../kernel/quantities.ts';
import type { Facts } from './schema.ts';

/** How much of the same wording in a row is no chance any more: a Chinese character counts as much as three letters. */
const SAME_WORDING = 24;

const NUMBER = '(?:\\d+(?:\\.\\d+)?|[半一二三四五六七八九十])';
const MASSES = new RegExp(
  `(?:${NUMBER}\\s*(?:kg|mg|g|公斤|千克|毫克|市斤|斤|市两|两|市钱|钱|克)\\s*)+`,
  'gi',
);
const VOLUMES = new RegExp(`(?:${NUMBER}\\s*(?:ml|l|毫升|公升|升)\\s*)+`, 'gi');
const SUMS = /[¥￥]\s*\d+(?:\.\d+)?|\d+(?:\.\d+)?\s*(?:元|块钱|块|yuan)/gi;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * What of a filing a text tells again: its weights, volumes and sums in whatever unit, its day and time, and passages
 * word for word. A merchant who is shown the same in a complaint and in a report knows that one person filed both.
 * What stands on the label or over the merchant's own door is no telling.
 * @returns the passages of `text`, each once; empty where it tells nothing
 */
export function retoldIn(text: string, facts: Facts): readonly string[] {
  const plain = text.normalize('NFKC');
  const { masses, volumes, sums } = quantitiesOf(facts);
  const found = [
    ...same(plain, MASSES, masses, parseMass),
    ...same(plain, VOLUMES, volumes, parseVolume),
    ...same(plain, SUMS, sums, (part) => parseYuan(part.replace(/(块钱|块|yuan)$/i, '元'))),
    ...datesIn(plain, facts.occurredOn),
    ...timesIn(plain, facts.occurredAt),
    ...wordsIn(plain, facts),
  ];
  return [...new Set(found.map((each) => each.trim()))];
}

function quantitiesOf({ measure, paidFen }: Facts) {
  const masses: number[] = [];
  const volumes: number[] = [];
  const sums = paidFen === undefined ? [] : [paidFen];
  if (measure?.rule === 'retail-weighing') {
    const { settledMg, actualMg, pricePerKgFen } = measure;
    masses.push(settledMg, ...(actualMg === undefined ? [] : [actualMg, settledMg - actualMg]));
    if (pricePerKgFen !== undefined) sums.push(pricePerKgFen);
  }
  if (measure?.rule === 'prepackaged' && measure.actual !== undefined) {
    const { unit, actual, declared } = measure;
    if (unit === 'mg') masses.push(actual, declared - actual);
    if (unit === 'µL') volumes.push(actual, declared - actual);
  }
  if (measure?.rule === 'fuel') {
    const { indicatedMicrolitres: indicated, actualMicrolitres: actual } = measure;
    volumes.push(indicated, ...(actual === undefined ? [] : [actual, indicated - actual]));
  }
  return { masses, volumes, sums };
}

function same(text: string, pattern: RegExp, told: readonly number[], parse: (part: string) => Quantity) {
  return [...text.matchAll(pattern)].flatMap(([part]) => {
    const read = parse(part);
    return 'value' in read && told.includes(read.value) ? [part] : [];
  });
}

function datesIn(text: string, day: Day | undefined): readonly string[] {
  if (day === undefined) return [];
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const name = `${MONTHS[month - 1]?.slice(0, 3)}[a-z]*\\.?`;
  const ways = [
    `0?${month}\\s*月\\s*0?${date}\\s*[日号]`,
    `0?${month}[-./]0?${date}(?!\\d)`,
    `(?<!\\d)${date}(?:st|nd|rd|th)?\\s+${name}`,
    `${name}\\s+${date}(?!\\d)`,
  ];
  return [...text.matchAll(new RegExp(`(?<!\\d)(?:${ways.join('|')})`, 'gi'))].map(([part]) => part);
}

function timesIn(text: string, time: string | undefined): readonly string[] {
  if (time === undefined) return [];
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const ways = `0?${hour}\\s*(?:[:：]|点|时)\\s*${minute === 0 ? '(?:00|整)?' : String(minute).padStart(2, '0')}`;
  return [...text.matchAll(new RegExp(`(?<!\\d)${ways}(?!\\d)`, 'g'))].map(([part]) => part);
}

/** Passages of the narrative, but for names that the merchant knows anyway. */
function wordsIn(text: string, { narrative, merchant, stall, place, goods }: Facts): readonly string[] {
  const bare = (words: string): string => words.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
  const known = [merchant, stall, place, goods].flatMap((each) => (each === undefined ? [] : [bare(each)]));
  const told = known.reduce((left, each) => left.replaceAll(each, '\n'), bare(narrative));
  const said = known.reduce((left, each) => left.replaceAll(each, '\n'), bare(text));
  const found: string[] = [];
  for (let at = 0; at < said.length; ) {
    let end = at;
    while (end < said.length && said[end] !== '\n' && told.includes(said.slice(at, end + 1))) end += 1;
    const passage = said.slice(at, end);
    if (weightOf(passage) >= SAME_WORDING) found.push(passage);
    at = weightOf(passage) >= SAME_WORDING ? end : at + 1;
  }
  return found;
}

const weightOf = (words: string): number =>
  [...words].reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 3 : 1), 0);
