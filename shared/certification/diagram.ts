import { TRANSITIONS, type Transition } from './lifecycle.ts';
import { STEPS } from './steps.ts';

/** Stages to which a proposal can return, for the diagram. */
const BEFORE = {
  'suspension-proposed': ['certified'],
  'withdrawal-proposed': ['certified', 'suspended'],
  'reinstatement-proposed': ['suspended'],
} as const;

/** The lifecycle as a Mermaid state diagram, from the table alone; facts that leave the stage as it is are not drawn. */
export function lifecycleDiagram(): string {
  const arrows = STEPS.flatMap((step) => {
    const transition: Transition = TRANSITIONS[step];
    if (transition.to === 'same') return [];
    const label = `${step} (${transition.by})`;
    if (transition.from === 'nothing') return [`    [*] --> ${name(transition.to)}: ${label}`];
    return transition.from.flatMap((from) =>
      targets(from, transition.to).map((to) => `    ${name(from)} --> ${name(to)}: ${label}`),
    );
  });
  return ['stateDiagram-v2', ...arrows].join('\n');
}

function targets(from: string, to: Transition['to']): readonly string[] {
  if (to !== 'before') return [to];
  return Object.entries(BEFORE).flatMap(([proposal, before]) => (proposal === from ? before : []));
}

const name = (stage: string): string => stage.replaceAll('-', '_');

/** Steps, one row each: who, what must hold, which period begins, what the register is told. */
export function lifecycleTable(): string {
  const rows = STEPS.map((step) => {
    const { by, from, to, needs, clock, register }: Transition = TRANSITIONS[step];
    const stages = from === 'nothing' ? '-' : from.join(', ');
    return `| ${step} | ${by} | ${stages} | ${to} | ${needs.join(', ') || '-'} | ${clock ?? '-'} | ${register ?? '-'} |`;
  });
  return [
    '| step | by | from | to | needs | period | register |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
