import { expect, it } from 'vitest';
import { keptDrafts } from '../../../site/src/features/certification/kept-drafts.ts';
import { forgetAllUnsaved } from '../../../site/src/features/certification/unsaved.ts';

/** A tab's storage, as browsers have it. */
function aTab(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  };
}

const TYPED = { refuse: { grounds: ['B1', 'B3'], reason: '现场抽查称量不合格。' } };

it('what was typed into a step is there after the tab was loaded anew, for its own case, and gone once it was taken', () => {
  const tab = aTab();
  keptDrafts(tab, 'a1').keep({ ...TYPED, accept: {} });
  expect(keptDrafts(tab, 'a1').read()).toEqual(TYPED);
  expect(keptDrafts(tab, 'a2').read()).toEqual({});
  keptDrafts(tab, 'a1').keep({ refuse: {} });
  expect(tab.length).toBe(0);
});

it('who signs out leaves nothing of it, and what others keep in the tab stays', () => {
  const tab = aTab();
  tab.setItem('look', 'dark');
  keptDrafts(tab, 'a1').keep(TYPED);
  forgetAllUnsaved(tab);
  expect([tab.length, tab.getItem('look'), keptDrafts(tab, 'a1').read()]).toEqual([1, 'dark', {}]);
});

it('what is not ours, or of a step that there is no more, is not shown', () => {
  const tab = aTab();
  tab.setItem(
    'unsaved:a1/steps',
    JSON.stringify({ 'old-step': { reason: 'x' }, refuse: { reason: 5 }, reply: null }),
  );
  expect(keptDrafts(tab, 'a1').read()).toEqual({});
});
