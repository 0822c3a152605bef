import { retoldIn } from '../../shared/complaints/retold.ts';
import type { CaseHead, Facts, Person } from '../../shared/complaints/schema.ts';
import { stepRefusal } from './step-refusal.ts';
import type { TwinCase } from './twin-cases.ts';

/**
 * A merchant never learns who reported. Of a report they are shown the officer's words alone, so these words may name
 * nobody; and where a complaint belongs to the report, of which the merchant is shown the words, the day and what was
 * weighed, they may repeat none of that either: from the same figures the merchant would know that the two are one
 * person's.
 * @throws DomainError INVALID_INPUT that says what to leave out
 */
export function assertTellsMerchant(
  text: string,
  {
    head: { track },
    facts,
    person,
    twins,
  }: {
    readonly head: Pick<CaseHead, 'track'>;
    readonly facts: Facts;
    readonly person: Person | undefined;
    readonly twins: readonly TwinCase[];
  },
): void {
  if (track !== 'report') return;
  assertNamesNobody(text, [person, ...twins.map((each) => each.person)]);
  if (twins.length === 0) return;
  const told = [facts, ...twins.map((each) => each.facts)].filter((each) => each !== undefined);
  const again = [...new Set(told.flatMap((each) => retoldIn(text, each)))];
  if (again.length === 0) return;
  throw stepRefusal(
    'text',
    'tells_the_complaint',
    `这件举报有关联的投诉，商家看得到投诉的内容。请去掉与投诉相同的内容，以免商家认出举报人：${again.join('、')}`,
    `A complaint belongs to this report, and the merchant reads that. Leave out what both say, or the merchant knows who reported: ${again.join(', ')}`,
  );
}

function assertNamesNobody(text: string, people: readonly (Person | undefined)[]): void {
  const known = people.flatMap((person) => [
    person?.identity?.name,
    person?.identity?.documentNumber,
    person?.identity?.phone,
    person?.identity?.address,
    person?.contact?.phone,
    person?.contact?.email,
  ]);
  const plain = (value: string): string => value.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
  const isNamed = known.some((each) => each !== undefined && plain(text).includes(plain(each)));
  if (!isNamed) return;
  throw stepRefusal(
    'text',
    'names_the_person',
    '文字里有举报人的姓名或联系方式，不能发给被举报人',
    'The text names the person who reported, or how to reach them: it cannot go to the merchant',
  );
}
