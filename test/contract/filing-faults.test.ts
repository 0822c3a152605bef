import { describeComplaintFaults } from '../support/complaint-faults.ts';
import { USE_CASES } from '../support/complaint-use-cases.ts';

describeComplaintFaults(USE_CASES);
