import { describeComplaintFaults } from '../support/complaint-faults.ts';
import { OTHERS } from '../support/complaint-use-cases.ts';

describeComplaintFaults(OTHERS);
