import { solveChallenge } from 'altcha-lib';
import type { Work } from '../../functions/complaints/proof-of-work.ts';

/** A filing as the API takes it, of somebody who complains. */
export const aComplaint = {
  door: 'complaint',
  division: '530102',
  merchant: '老王排骨摊',
  stall: '12 号',
  place: '演示集贸市场',
  rule: 'retail-weighing',
  goods: 'meat',
  bought: '排骨',
  paid: '96',
  settled: '2 kg',
  actual: '1.9 kg',
  price: '48',
  method: 'equal-accuracy-scale',
  narrative: '在公平秤上复称，少了一百克。摊主说骨头就是这样。',
  day: '2026-05-18',
  time: '10:30',
  demands: ['make-up-quantity', 'refund'],
  name: '张三演示',
  documentType: 'resident-id',
  documentNumber: '530102199003070016',
  phone: '13800001234',
  address: '昆明市五华区演示路 1 号',
  publication: false,
  mediation: true,
} as const;

/** The least that somebody who reports says: no name, no way to be reached. */
export const aReport = {
  door: 'report',
  division: '530102',
  stall: '12 号',
  narrative: '这个摊的秤有问题。',
} as const;

let made = 0;
/** Another filing key each time. */
export const aFilingKey = (): string => (++made).toString(16).padStart(32, '0');

/** Does the work of a task, as a device does. */
export async function workOn(task: Work): Promise<string> {
  const { algorithm, challenge, salt, signature, maxnumber } = task;
  const solution = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  if (solution === null) throw new Error('expected a number to be found');
  const { number } = solution;
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}
