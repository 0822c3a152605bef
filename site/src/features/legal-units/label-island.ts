import { readRational } from '../../../../shared/kernel/rationals.ts';
import rules from '../../../../shared/legal-units/data/net-content-label.json' with { type: 'json' };
import terms from '../../../../shared/legal-units/data/non-legal-terms.json' with { type: 'json' };
import {
  checkNetContentLabel,
  type LabelAnswer,
  type LabelFinding,
  type LabelRules,
  type Outcome,
} from '../../../../shared/legal-units/net-content-label.ts';
import { element } from '../register/elements.ts';

const MARKS = { kept: '✓', broken: '✕', unclear: '?' } as const satisfies Record<Outcome, string>;
const CLASSES = { kept: 'kept', broken: 'broken', unclear: 'unsure' } as const satisfies Record<
  Outcome,
  string
>;
/** A test parses both files by their schemas; here they are taken as they are. */
const RULES = { kinds: rules.kinds, terms: terms.terms } as unknown as LabelRules;

/** Checks while somebody types. What was asked stands behind the `#` of the address, which is sent to nobody. */
export function startLabelCheck(): void {
  const form = document.querySelector<HTMLFormElement>('#label-check');
  const statement = form?.querySelector<HTMLInputElement>('#s');
  const height = form?.querySelector<HTMLInputElement>('#mm');
  const answer = document.querySelector<HTMLElement>('#answer');
  if (!form || !statement || !height || !answer) return;
  const fill = (): void => {
    const asked = new URLSearchParams(location.hash.slice(1));
    statement.value = asked.get('s') ?? statement.value;
    height.value = asked.get('mm') ?? height.value;
  };
  const show = (): void => {
    const heightMm = readRational(height.value.normalize('NFKC').replace(/\s*mm$/, ''));
    const isFault = height.value.trim() !== '' && heightMm === undefined;
    document.getElementById('mm-error')?.toggleAttribute('hidden', !isFault);
    height.setAttribute('aria-describedby', isFault ? 'mm-hint mm-error' : 'mm-hint');
    height.toggleAttribute('aria-invalid', isFault);
    answer.replaceChildren(
      ...answerElements(checkNetContentLabel({ statement: statement.value, heightMm }, RULES), answer),
    );
  };
  form.addEventListener('input', () => {
    show();
    history.replaceState(null, '', `#${new URLSearchParams({ s: statement.value, mm: height.value })}`);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => {
    fill();
    show();
  });
  form.hidden = false;
  fill();
  show();
}

function answerElements({ findings }: LabelAnswer, { dataset }: HTMLElement): readonly HTMLElement[] {
  if (findings.length === 0) return [];
  const broken = findings.filter(({ outcome }) => outcome === 'broken').length;
  const isRead = findings.some(({ requirement }) => requirement === 'range');
  const [className, mark, text] =
    broken > 0
      ? ['exceeds', '✕', dataset.broken?.split('|')[broken - 1]]
      : isRead
        ? ['within', '✓', dataset.allGood]
        : ['not-decidable', '?', dataset.undecided];
  const heading = element('h2', `verdict verdict-${className}`, text);
  const sign = element('span', 'verdict-mark', mark);
  sign.ariaHidden = 'true';
  heading.prepend(sign);
  const list = element('ul', 'findings');
  list.append(...findings.map((finding) => lineOf(finding, dataset.other ?? '')));
  return [heading, list];
}

function lineOf({ requirement, outcome, expected }: LabelFinding, other: string): HTMLElement {
  const lines = document.querySelector<HTMLTemplateElement>('#label-lines')?.content;
  const line = lines?.querySelector(`[data-line="${requirement}-${outcome}"]`)?.textContent ?? '';
  const item = element('li', CLASSES[outcome]);
  const text = element('p', 'answer-line');
  const mark = element('b', undefined, MARKS[outcome]);
  mark.ariaHidden = 'true';
  text.append(mark, element('span', undefined, line.replace('{}', expected ?? other)));
  item.append(text);
  return item;
}
