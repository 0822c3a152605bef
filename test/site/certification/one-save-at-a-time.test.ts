import { describe, expect, it } from 'vitest';
import { oneSaveAtATime, type Saved } from '../../../site/src/features/certification/one-save-at-a-time.ts';

/** A service that takes a save only on the version it holds, and answers when it is told to. */
function slowService() {
  let version = 1;
  let content = '';
  const waiting: (() => void)[] = [];
  return {
    async send(wanted: string, on: number): Promise<Saved<string>> {
      await new Promise<void>((resolve) => waiting.push(resolve));
      if (on !== version) return { kind: 'refused', refusal: 'changed-meanwhile' };
      version += 1;
      content = wanted;
      return { kind: 'saved', version };
    },
    answer: async (): Promise<void> => {
      await new Promise((resolve) => setImmediate(resolve));
      waiting.shift()?.();
    },
    somebodyElseSaves: (): void => {
      version += 1;
    },
    holds: () => ({ version, content }),
  };
}

describe('M3: a section that saves by itself', () => {
  it('does not clash with itself when words are typed while the last ones are still on their way', async () => {
    const service = slowService();
    const saves = oneSaveAtATime(1, service.send);
    const first = saves.save('钱');
    const second = saves.save('钱旅程');
    await service.answer();
    await service.answer();
    expect([await first, await second].map(({ kind }) => kind)).toEqual(['saved', 'saved']);
    expect(service.holds()).toEqual({ version: 3, content: '钱旅程' });
  });

  it('would clash, were both sent on the version that was read: the control', async () => {
    const service = slowService();
    const both = [service.send('钱', 1), service.send('钱旅程', 1)];
    await service.answer();
    await service.answer();
    expect((await Promise.all(both)).map(({ kind }) => kind)).toEqual(['saved', 'refused']);
  });

  it('is left only once what was under way has been answered', async () => {
    const service = slowService();
    const saves = oneSaveAtATime(1, service.send);
    let settled = false;
    const answered = saves.save('正门');
    const left = saves.settled().then(() => {
      settled = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(settled).toBe(false);
    await service.answer();
    await left;
    expect((await answered).kind).toBe('saved');
  });

  it('still clashes with somebody else, and is saved on the version that the person then chose', async () => {
    const service = slowService();
    const saves = oneSaveAtATime(1, service.send);
    service.somebodyElseSaves();
    const refused = saves.save('我的');
    await service.answer();
    expect((await refused).kind).toBe('refused');
    const chosen = saves.save('我的', 2);
    await service.answer();
    expect(await chosen).toEqual({ kind: 'saved', version: 3 });
  });

  it('says whether anything is under way, and goes out on what was read since', async () => {
    const service = slowService();
    const saves = oneSaveAtATime(1, service.send);
    expect(saves.isIdle()).toBe(true);
    service.somebodyElseSaves();
    saves.learn(2);
    const saved = saves.save('读过再写');
    expect([saves.isIdle(), saves.version()]).toEqual([false, 2]);
    await service.answer();
    expect(await saved).toEqual({ kind: 'saved', version: 3 });
    expect([saves.isIdle(), saves.version()]).toEqual([true, 3]);
  });
});
