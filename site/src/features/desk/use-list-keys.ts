import { useEffect, useState } from 'preact/hooks';
import type { WorkItem } from '../../../../shared/desk/schema.ts';
import { casePath } from './route.ts';
import { isTyping } from './shortcuts.ts';

/**
 * j and k go down and up a list, Enter or o opens a case, x chooses it.
 * @returns the case that the keyboard is at
 */
export function useListKeys(
  items: readonly WorkItem[],
  onToggle: (caseId: string) => void,
): string | undefined {
  const [active, setActive] = useState<string>();
  useEffect(() => {
    const move = (by: number): void => {
      const at = items.findIndex(({ caseId }) => caseId === active);
      const next = items[Math.min(items.length - 1, Math.max(0, at + by))];
      if (next === undefined) return;
      setActive(next.caseId);
      document.getElementById(`row-${next.caseId}`)?.querySelector('a')?.focus();
    };
    const press = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const item = items.find(({ caseId }) => caseId === active);
      if (event.key === 'j') move(1);
      else if (event.key === 'k') move(-1);
      else if (event.key === 'x' && item !== undefined) onToggle(item.caseId);
      else if (event.key === 'o' && item !== undefined) location.hash = casePath(item.kind, item.caseId);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [items, active, onToggle]);
  return active;
}
