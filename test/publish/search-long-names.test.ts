import { expect, it } from 'vitest';
import { soundedName } from '../../functions/publish/search/names.ts';
import { writeIndex } from '../../functions/publish/search/write-index.ts';
import { RegisterSearch } from '../../shared/register/search/ask.ts';
import { syntheticEntries, TODAY } from '../bench/search/names.ts';
import { MemoryObjectStore } from '../support/memory-object-store.ts';

const PLACE = '普洱镇沅彝族哈尼族拉祜族';
/** Names of which letters can be cut in a wrong place: `qi e` as `qie`, `huan an` as `hua nan`, `zu an` as `zuan`. */
const MISREAD = ['石屏期鹅大药房', '晋宁福欢岸感诊所', '双江拉祜族安宅胜诊所', '峨山析精诊所'];

/** More units with one place in their names than a shard keeps for a run of it, and names that are easily misread. */
async function aRegister() {
  const plain = syntheticEntries(600);
  const long = plain.slice(0, 120).map(({ name }) => `${PLACE}${name.slice(2)}`);
  const entries = plain.map((entry, at) => ({ ...entry, name: [...long, ...MISREAD][at] ?? entry.name }));
  const objects = new MemoryObjectStore();
  await writeIndex(objects, { entries, changed: undefined, today: TODAY });
  const asked: string[] = [];
  const register = new RegisterSearch(async (path) => {
    asked.push(path);
    return objects.files.get(path.slice(1));
  });
  const lost = async (spell: (name: string) => string) => {
    const missing: string[] = [];
    for (const { name, publicId } of entries.slice(0, long.length + MISREAD.length)) {
      const answer = await register.ask({ text: spell(name), filters: {}, today: TODAY, limit: 5 });
      if (answer?.hits.some(({ entry }) => entry.publicId === publicId) !== true) missing.push(name);
    }
    return missing;
  };
  return { lost, asked, questions: long.length + MISREAD.length };
}

const pinyinOf = (name: string): string =>
  soundedName(name)
    .map(({ readings: [usual = ''] }) => usual)
    .join('');

it('P2: a whole name in pinyin finds its unit, whatever its place is called and however its letters can be cut', async () => {
  const { lost, asked, questions } = await aRegister();
  expect(await lost(pinyinOf)).toEqual([]);
  expect(asked.length).toBeLessThan(2 * questions);
});

it('P2: so does a whole name in characters', async () => {
  const { lost, asked, questions } = await aRegister();
  expect(await lost((name) => name)).toEqual([]);
  expect(asked.length).toBeLessThan(1.5 * questions);
});
