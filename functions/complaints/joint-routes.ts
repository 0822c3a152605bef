import {
  askJointActContract,
  decideJointActContract,
  fetchIdentitiesContract,
  listJointActsContract,
} from '../../shared/complaints/joint-api.ts';
import type { AppServices } from '../http/app-services.ts';
import { type Feature, operation } from '../http/operation.ts';
import { decideJointAct, fetchIdentities } from './decide-joint-act.ts';
import { askJointAct, listJointActs } from './joint-acts.ts';

const moment = (services: AppServices) => ({ at: services.now(), auditId: services.newId() });

/** What takes two people: exports of identities, and erasures. */
export const complaintJointFeature: Feature = {
  name: 'complaint-joint-acts',
  operations: [
    operation(askJointActContract, ({ caller, body }, services) =>
      askJointAct(services, { caller, ...body, actId: services.newId(), ...moment(services) }),
    ),
    operation(listJointActsContract, ({ caller }, services) => listJointActs(services, caller)),
    operation(decideJointActContract, ({ caller, params, body }, services) =>
      decideJointAct(services, { caller, ...params, ...body, ...moment(services) }),
    ),
    operation(fetchIdentitiesContract, ({ caller, params }, services) =>
      fetchIdentities(services, { caller, ...params, ...moment(services) }),
    ),
  ],
};
