import { caseWorld } from '../support/case-world.ts';
import { DESK_USE_CASES } from '../support/desk-use-cases.ts';
import { describeStoreFaults } from '../support/store-faults.ts';

describeStoreFaults(DESK_USE_CASES, caseWorld);
