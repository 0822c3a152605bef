import { soundedName, textsOf } from '../../../functions/publish/search/names.ts';
import { createChance } from '../../../infra/local/demonstration/chance.ts';
import { prefectureOf } from '../../../shared/register/lists.ts';
import type { SearchEntry, SearchFilters } from '../../../shared/register/search/schema.ts';

/** A question with filters chosen. */
export interface FilteredQuestion {
  readonly text: string;
  readonly filters: SearchFilters;
  readonly meant: SearchEntry;
}

const PER_KIND = 50;
/** Characters of a name that its kind of shop shares with thousands: what filters are there for. */
const LAST = 3;

/** Words that very many names have, asked for within the place or field of a unit drawn by lot. */
export function filteredQuestions(
  entries: readonly SearchEntry[],
): ReadonlyMap<string, readonly FilteredQuestion[]> {
  const chance = createChance(13);
  const sounds = ({ name }: SearchEntry) => soundedName(name).map(({ readings: [first = ''] }) => first);
  const kinds: Record<string, (meant: SearchEntry) => Omit<FilteredQuestion, 'meant'>> = {
    'characters in a county': (meant) => ({
      text: textsOf(meant.name).slice(-2).join(''),
      filters: { division: meant.division },
    }),
    'pinyin in a county': (meant) => ({
      text: sounds(meant).slice(-LAST).join(''),
      filters: { division: meant.division },
    }),
    'pinyin in a prefecture and field': (meant) => ({
      text: sounds(meant).slice(-LAST).join(''),
      filters: { division: prefectureOf(meant.division), field: meant.field },
    }),
    'initials in a county': (meant) => ({
      text: sounds(meant)
        .slice(-4)
        .map((each) => each.charAt(0))
        .join(''),
      filters: { division: meant.division },
    }),
  };
  const drawn = Array.from({ length: PER_KIND }, () => entries[chance.below(entries.length)]);
  return new Map(
    Object.entries(kinds).map(([kind, make]) => [
      kind,
      drawn.flatMap((meant) => (meant === undefined ? [] : [{ ...make(meant), meant }])),
    ]),
  );
}
