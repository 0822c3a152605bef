import { now } from '../../../functions/adapters/clock.ts';
import { recordCertificateEvent } from '../../../functions/register/record-event.ts';
import { registerUnits } from '../../../functions/register/register-units.ts';
import { dayInShanghai } from '../../../shared/kernel/days.ts';
import { findJurisdiction } from '../../../shared/register/jurisdictions.ts';
import { loadApplications } from '../demonstration/applications.ts';
import { loadComplaints } from '../demonstration/complaints.ts';
import { loadFigureRows } from '../demonstration/figure-rows.ts';
import { loadDemonstration } from '../demonstration/load.ts';
import { loadVisits } from '../demonstration/load-visits.ts';
import { demonstrationUnits } from '../demonstration/units.ts';
import { EXIT, runCommand, UsageError } from './command.ts';
import { openRegister } from './open-register.ts';
import { createProgressLine } from './progress-line.ts';

const YUNNAN = '53';

await runCommand(async () => {
  const jurisdiction = findJurisdiction(YUNNAN);
  if (jurisdiction === undefined)
    throw new UsageError('云南不在行政区划表中 / Yunnan is not in the table of divisions');
  const { register, close, caseServices } = await openRegister(process.env);
  try {
    const units = demonstrationUnits(dayInShanghai(now()));
    const progress = createProgressLine(process.stdout, Date.now);
    const counts = await loadDemonstration(
      units,
      {
        register: (candidates) => registerUnits(register, candidates, jurisdiction),
        listEvents: (publicId) => register.listEvents(publicId),
        record: (decision) => recordCertificateEvent(register, decision),
      },
      (done) => progress.show(done / units.length, `${done}/${units.length}`),
    );
    const services = await caseServices();
    const given = { certification: services.certification, register, jurisdiction, now: now() };
    const applications = await loadApplications(units, given);
    const first = units.find(({ candidate }) => candidate.uscc !== undefined);
    const [merchant] =
      first === undefined ? [] : await registerUnits(register, [first.candidate], jurisdiction);
    const complaints = await loadComplaints(services, merchant?.unit);
    await loadFigureRows(services);
    progress.end(
      `演示数据 / demonstration: 新增 / created ${counts.created} · 未变 / unchanged ${counts.unchanged} · ` +
        `记录事件 / events recorded ${counts.eventsRecorded} · 申报 / applications ${applications} · 投诉举报 / complaints ${complaints}`,
    );
    await loadVisits(services);
    return EXIT.ok;
  } finally {
    await close();
  }
});
