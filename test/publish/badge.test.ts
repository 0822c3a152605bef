import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { createPublisher } from '../../functions/publish/handle-event.ts';
import { unitFiles } from '../../functions/publish/render/unit-files.tsx';
import { asDay, asInstant } from '../../shared/kernel/days.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { aCandidate, aUnit } from '../support/a-unit.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { enter, publishingServices, streamEventOf } from '../support/publishing.ts';

const CONTEXT = {
  frames: { zh: '{{main}}', en: '{{main}}' },
  today: asDay('2026-05-20'),
  publicOrigin: 'https://register.example',
};

const filesOf = (unit: Unit) => unitFiles(unit, [{ sequence: 1, type: 'issued', year: unit.year }], CONTEXT);
const badgeOf = (unit: Unit): string =>
  filesOf(unit).find(({ key }) => key.endsWith('/badge.svg'))?.body ?? '';

const IN_EACH_STATE = [
  ['certified', {}, '至 to 2027-12-31'],
  ['expiring', { validTo: asDay('2026-06-01') }, '至 to 2026-06-01'],
  ['suspended', { suspendedOn: asDay('2026-05-01') }, '自 since 2026-05-01'],
  ['expired', { validTo: asDay('2026-05-19') }, '自 since 2026-05-20'],
  ['withdrawn', { withdrawnOn: asDay('2026-04-01') }, '自 since 2026-04-01'],
] as const;

describe('a badge for the merchant’s own site', () => {
  it.each(IN_EACH_STATE)('says %s by word and shape, with the date', (_status, more, date) => {
    const badge = badgeOf(aUnit({ demonstration: false, ...more }));
    expect(badge).toContain(`>${date}</text>`);
    const glyphs = IN_EACH_STATE.map(
      ([, facts]) => badgeOf(aUnit(facts)).match(/<path d="([^M]*M[^"]*)" transform/)?.[1],
    );
    expect(new Set(glyphs).size).toBe(IN_EACH_STATE.length);
  });

  it('is well-formed, of one size, and carries neither script nor style', () => {
    for (const [, more] of IN_EACH_STATE) {
      const badge = badgeOf(aUnit({ name: '“甲” & <乙>店', ...more }));
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(badge).close();
      expect(badge).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="272" height="48"/);
      expect(badge).not.toMatch(/<script|style=|<style|href/);
    }
  });

  it('of an invented unit says so', () => {
    expect(badgeOf(aUnit({ demonstration: true }))).toContain('演示 DEMO');
    expect(badgeOf(aUnit({ demonstration: false }))).not.toContain('演示 DEMO');
  });

  it('M10: is drawn anew on the day on which the certificate ends', async () => {
    const { services, objects, clock } = publishingServices(createMemoryTable());
    const publish = createPublisher(services);
    const [unit] = await enter(services, [
      aCandidate({ validFrom: asDay('2025-01-01'), validTo: asDay('2026-06-30') }),
    ]);
    const key = `units/${unit?.publicId}/badge.svg`;
    await publish(streamEventOf(unit === undefined ? [] : [unit]));
    await publish({ source: 'aws.events' });
    expect(objects.files.get(key)).toContain('Expiring');
    clock.at = asInstant(new Date('2026-06-30T16:01:00Z'));
    await publish({ source: 'aws.events' });
    expect(objects.files.get(key)).toContain('Expired');
  });
});

describe('the unit’s page', () => {
  it('has code to copy that leads back to the page and cannot be broken by a name', () => {
    const [page] = filesOf(aUnit({ name: '“甲"店</textarea>' }));
    const code = page?.body.match(/<textarea[^>]*>(.*?)<\/textarea>/s)?.[1] ?? '';
    expect(code).toContain('https://register.example/units/u0123456789ab/badge.svg');
    expect(code).toContain('href=&quot;https://register.example/units/u0123456789ab/&quot;');
    expect(code).not.toContain('<textarea');
    expect(code).toContain('&amp;quot;店&amp;lt;/textarea&amp;gt;');
  });

  it('M12, M17: leads to the forms for a wrong record and a misused plate, and names whom to tell without them', () => {
    const unit = aUnit();
    for (const { body } of filesOf(unit).filter(({ key }) => /^(units|v)\/[^/]+\/index.html$/.test(key))) {
      expect(body).toContain(
        `也可以联系认定机关“${unit.certifyingBody}”，说明证书编号 ${unit.certificateNumber}`,
      );
      expect(body).toContain('12315');
      expect(body).toContain(`/api/pages/record/correct?unit=${unit.publicId}`);
      expect(body).toContain(`number=${unit.certificateNumber}&amp;answer=certified&amp;page=`);
    }
  });
});
