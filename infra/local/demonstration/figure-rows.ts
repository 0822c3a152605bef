import { publishFigures } from '../../../functions/complaints/publish-figures.ts';
import { createPublishedFiguresRepository } from '../../../functions/complaints/published-figures-repository.ts';
import type { CaseServices } from '../../../functions/services/case-services.ts';
import { figureRowKey, surveyRowKey } from '../../../functions/table/complaints-keys.ts';
import { monthAfter, newestMonthDue } from '../../../shared/complaints/figures/published.ts';
import type { FigureRow, SurveyRow } from '../../../shared/complaints/figures/schema.ts';
import type { Outcome } from '../../../shared/complaints/schema.ts';
import { dayInShanghai } from '../../../shared/kernel/days.ts';
import { divisionsBelow } from '../../../shared/register/divisions.ts';
import { type Chance, createChance } from './chance.ts';

const MONTHS = 6;
const SEED = 121;
const ROWS_AT_ONCE = 100;

/**
 * Invents what statistics would keep of some months of cases, each marked as demonstration, and publishes them as the
 * clock does. Where a month was published before, nothing is done.
 * @returns how many rows were written
 */
export async function loadFigureRows(services: CaseServices): Promise<number> {
  const { complaints, registerTable, secretBytes, config } = services;
  const publishedFigures = createPublishedFiguresRepository(registerTable);
  if ((await publishedFigures.findNewestMonth()) !== undefined) return 0;
  const province = config.jurisdiction.code;
  const chance = createChance(SEED);
  const due = newestMonthDue(dayInShanghai(services.now()));
  const rows = Array.from({ length: MONTHS }, (_, at) => monthAfter(due, at + 1 - MONTHS)).flatMap((month) =>
    divisionsBelow(`${province}0000`).flatMap((prefecture, at) =>
      rowsOf(chance, month, prefecture, at === 0),
    ),
  );
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const group = rows.slice(from, from + ROWS_AT_ONCE);
    await complaints.commit(
      group.map((row, at) => ({
        put: { ...figureRowKey(row.month, `demonstration-${from + at}`), row, due: '' },
      })),
    );
  }
  const answers = rows.flatMap((row) => surveyOf(chance, row));
  for (let from = 0; from < answers.length; from += ROWS_AT_ONCE) {
    const group = answers.slice(from, from + ROWS_AT_ONCE);
    await complaints.commit(
      group.map((row, at) => ({ put: { ...surveyRowKey(row.month, `demonstration-${from + at}`), row } })),
    );
  }
  await publishFigures({ complaints, publishedFigures, secretBytes, province }, services.now());
  return rows.length;
}

/** The seat of the province has about as many as five others. */
function rowsOf(chance: Chance, month: string, prefecture: string, isSeat: boolean): readonly FigureRow[] {
  const complaints = isSeat ? 70 + chance.below(30) : chance.below(24);
  const reports = isSeat ? 30 + chance.below(15) : chance.below(11);
  return [
    ...Array.from({ length: complaints }, () => aComplaint(chance, month, prefecture)),
    ...Array.from({ length: reports }, () => aReport(chance, month, prefecture)),
  ];
}

/** One in three of those whose case has ended answers the survey. */
function surveyOf(chance: Chance, { month, prefecture, track, outcome }: FigureRow): readonly SurveyRow[] {
  if (outcome === undefined || chance.below(3) > 0) return [];
  const answer = () => chance.pick<SurveyRow['clear']>(['yes', 'yes', 'yes', 'partly', 'no']);
  return [{ month, prefecture, track, satisfied: answer(), clear: answer(), demonstration: true }];
}

const common = (chance: Chance, month: string, prefecture: string) =>
  ({
    month,
    prefecture,
    kind: chance.pick<FigureRow['kind']>([
      'retail-weighing',
      'retail-weighing',
      'retail-weighing',
      'prepackaged',
      'fuel',
      'other',
    ]),
    onTime: chance.below(14) > 0,
    demonstration: true,
  }) as const;

function aComplaint(chance: Chance, month: string, prefecture: string): FigureRow {
  const outcome = chance.pick<Outcome>([
    'settled',
    'settled',
    'settled',
    'settled',
    'terminated',
    'terminated',
    'not-accepted',
    'withdrawn',
  ]);
  const days =
    outcome === 'settled' || outcome === 'terminated' ? 10 + chance.below(48) : 2 + chance.below(8);
  return { ...common(chance, month, prefecture), track: 'complaint', outcome, days };
}

function aReport(chance: Chance, month: string, prefecture: string): FigureRow {
  const outcome = chance.pick<Outcome | undefined>([
    undefined,
    'penalised',
    'penalised',
    'no-penalty',
    'not-opened',
    'not-opened',
  ]);
  const ended =
    outcome === undefined
      ? {}
      : { outcome, days: outcome === 'not-opened' ? 4 + chance.below(14) : 30 + chance.below(60) };
  return { ...common(chance, month, prefecture), track: 'report', ...ended };
}
