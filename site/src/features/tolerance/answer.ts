import type { CheckAnswers } from '../../i18n/check-answers.ts';
import { quantityText } from '../../render/quantity-text.ts';
import { element } from '../register/elements.ts';
import { filled } from '../register/page-words.ts';
import type { Answered } from './question.ts';

const SVG = 'http://www.w3.org/2000/svg';
const PICTURE_WIDTH = 320;

/** The answer, most important first: verdict, picture, arithmetic, what next, rule, what it takes for granted. */
export function answerElements(given: Answered, words: CheckAnswers): readonly HTMLElement[] {
  const { assessment } = given;
  const { verdict, indication, why, allowed } = assessment;
  const heading = element('h2', `verdict verdict-${verdict}`);
  heading.append(
    element('span', 'verdict-mark', { exceeds: '✕', within: '✓', 'not-decidable': '?' }[verdict]),
    indication === undefined ? words.verdicts[verdict] : words.hints[indication],
  );
  heading.firstElementChild?.setAttribute('aria-hidden', 'true');
  return [
    heading,
    ...(why === undefined ? [] : [element('p', undefined, words.why[why])]),
    ...(allowed === undefined || assessment.shortfall <= 0 ? [] : [picture(given, words)]),
    arithmetic(given, words),
    ...(verdict === 'exceeds' ? list(words.next, words.nextSteps) : []),
    ...citation(given, words),
    ...(assessment.assumptions.length === 0
      ? []
      : list(
          words.assumed,
          assessment.assumptions.map((each) => words.assumptions[each]),
        )),
  ];
}

function arithmetic(
  { assessment, unit, paid, there, pricePerKgFen }: Answered,
  words: CheckAnswers,
): HTMLElement {
  const { shortfall, limit, allowed, margin, row, considered } = assessment;
  const text = (value: number): string => quantityText(value, unit);
  const lines: [string, string][] = [
    [words.paid, text(paid)],
    [words.there, text(there)],
    [shortfall >= 0 ? words.short : words.more, text(Math.abs(shortfall))],
  ];
  if (limit !== undefined && allowed !== undefined && margin !== undefined) {
    lines.push([filled(words.allowed, { row: row ?? '' }), text(limit)]);
    if (allowed !== limit) lines.push([words.doubled, text(allowed)]);
    lines.push([margin < 0 ? words.beyond : words.left, text(Math.abs(margin))]);
  }
  if (considered.length > 1) {
    const each = considered.map(
      ({ row: name, limit: most }) => `${name}: ${most === undefined ? words.noLimit : text(most)}`,
    );
    lines.push([words.rows, each.join(' · ')]);
  }
  if (pricePerKgFen !== undefined && shortfall > 0) {
    const fen = Math.round((pricePerKgFen * shortfall) / 1_000_000);
    lines.push([words.cost, filled(words.yuan, { amount: (fen / 100).toFixed(2) })]);
  }
  const facts = element('dl', 'facts');
  for (const [name, value] of lines) {
    const line = element('div');
    line.append(element('dt', undefined, name), element('dd', undefined, value));
    facts.append(line);
  }
  return facts;
}

/** A bar as long as the shortfall on a ground as long as the limit. */
function picture({ assessment, unit }: Answered, words: CheckAnswers): HTMLElement {
  const { shortfall, allowed = 0, verdict } = assessment;
  const scale = (PICTURE_WIDTH - 8) / Math.max(shortfall, allowed, 1);
  const svg = document.createElementNS(SVG, 'svg');
  const set = (shape: Element, attributes: Readonly<Record<string, string | number>>): Element => {
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
    return shape;
  };
  const shape = (attributes: Readonly<Record<string, string | number>>): Element =>
    set(document.createElementNS(SVG, 'rect'), attributes);
  set(svg, { viewBox: `0 0 ${PICTURE_WIDTH} 40`, role: 'img', class: 'shortfall' });
  svg.setAttribute(
    'aria-label',
    `${words.picture}: ${quantityText(shortfall, unit)} / ${quantityText(allowed, unit)}`,
  );
  const isOver = verdict === 'exceeds' || assessment.indication === 'exceeds';
  svg.append(
    shape({ class: 'ground', x: 0, y: 6, width: allowed * scale, height: 28, rx: 3 }),
    shape({ class: isOver ? 'over' : 'under', x: 0, y: 13, width: shortfall * scale, height: 14, rx: 2 }),
    shape({ class: 'edge', x: allowed * scale - 1, y: 0, width: 3, height: 40 }),
  );
  const figure = element('figure');
  figure.append(svg);
  return figure;
}

function citation({ assessment: { rule } }: Answered, words: CheckAnswers): readonly HTMLElement[] {
  const name = filled(words.titled, { title: rule.title, titleEn: rule.titleEn });
  const sure = words.sure[rule.checked] ?? rule.checked;
  const text = [name, rule.number, rule.article, rule.effectiveFrom, rule.version, sure].join(' · ');
  return [element('h3', undefined, words.rule), element('p', 'quiet', text)];
}

function list(heading: string, lines: readonly string[]): readonly HTMLElement[] {
  const items = element('ul');
  items.append(...lines.map((line) => element('li', undefined, line)));
  return [element('h3', undefined, heading), items];
}
