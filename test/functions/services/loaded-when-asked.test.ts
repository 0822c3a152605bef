import { describe, expect, it } from 'vitest';
import { createCertificationRepository } from '../../../functions/certification/repository.ts';
import { loadedWhenAsked } from '../../../functions/services/loaded-when-asked.ts';
import { createMemoryTable } from '../../support/memory-table.ts';

describe('a port that is loaded when asked', () => {
  const made = () => createCertificationRepository(createMemoryTable());

  it('is loaded once, with the first call, and does what the port does', async () => {
    let loads = 0;
    const port = loadedWhenAsked(async () => {
      loads += 1;
      return made();
    });
    expect(loads).toBe(0);
    // A method that calls another of its own, too.
    expect(await Promise.all([port.listOfApplicant('u'), port.findCase('c')])).toEqual([[], undefined]);
    expect(loads).toBe(1);
  });

  it('is asked for again where loading failed', async () => {
    let loads = 0;
    const port = loadedWhenAsked(async () => {
      loads += 1;
      if (loads === 1) throw new Error('the part is not there');
      return made();
    });
    await expect(port.findCase('c')).rejects.toThrow('the part is not there');
    expect(await port.findCase('c')).toBeUndefined();
  });

  it('can be an answer itself', async () => {
    const port = loadedWhenAsked(async () => made());
    expect(await (await Promise.resolve(port)).findCase('c')).toBeUndefined();
  });
});
