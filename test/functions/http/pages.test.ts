import { describe, expect, it } from 'vitest';
import { PAGE_HEADERS } from '../../../functions/http/headers.ts';
import type { Feature } from '../../../functions/http/operation.ts';
import { fieldOf } from '../../../functions/http/page.ts';
import { SECURITY_HEADERS } from '../../../infra/constructs/edge-policy.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import { apiUnderTest } from '../../support/api-under-test.ts';

const greeting: Feature = {
  name: 'greeting',
  operations: [],
  pages: [
    {
      method: 'POST',
      path: '/greet',
      handle({ fields, locale }) {
        const name = fieldOf(fields, 'name');
        if (name === 'nobody') return { redirect: '/complain/' };
        if (name === '') {
          throw new DomainError('INVALID_INPUT', 'expected a name', {
            issues: [{ field: 'name', code: 'required', zh: '请填写姓名', en: 'Give a name' }],
          });
        }
        if (name === 'boom') throw new Error('13800000000');
        return { title: name, description: locale, main: '<h1>ok</h1>', path: '/greet/' };
      },
    },
  ],
};

const underTest = () => apiUnderTest({ features: [greeting] });

describe('a form that is sent without a script is answered with a page', () => {
  it('in the frame of the site, never stored, with the headers that the edge gives to pages', async () => {
    const answer = await underTest().postForm('/api/pages/greet', { name: '<b>张</b>', lang: 'en' });
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('<title>&lt;b&gt;张&lt;/b&gt;</title>');
    expect(page).toContain('<main><h1>ok</h1></main>');
    expect(page).toContain('<meta content="en">');
    expect(page).toContain('noindex');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-language')).toBe('en');
    for (const [name, value] of Object.entries(PAGE_HEADERS)) expect(answer.headers.get(name)).toBe(value);
  });

  it('the headers of pages say what the edge says of the site’s own', () => {
    expect(PAGE_HEADERS).toEqual(SECURITY_HEADERS);
  });

  it('may lead on to another page of this origin', async () => {
    const answer = await underTest().postForm('/api/pages/greet', { name: 'nobody' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/complain/']);
  });

  it('says in words what is wrong and what to do, in the language of the form', async () => {
    const { postForm } = underTest();
    const chinese = await postForm('/api/pages/greet', { name: '' });
    expect(chinese.status).toBe(400);
    expect(await chinese.text()).toContain('请填写姓名');
    const english = await postForm('/api/pages/greet', { name: '', lang: 'en' });
    expect(await english.text()).toContain('Give a name');
  });

  it('tells nothing of an unforeseen error but the request’s number', async () => {
    const api = underTest();
    const answer = await api.postForm('/api/pages/greet', { name: 'boom' });
    expect(answer.status).toBe(500);
    const page = await answer.text();
    expect(page).not.toContain('13800000000');
    expect(page).toContain(answer.headers.get('x-request-id') ?? 'no id');
    expect(api.logLines.join()).not.toContain('13800000000');
  });

  it('refuses what is no form, too long a form, and another method', async () => {
    const { app, postForm } = underTest();
    const json = await app.request('/api/pages/greet', { method: 'POST', body: '{}' });
    expect(json.status).toBe(415);
    expect((await postForm('/api/pages/greet', { name: 'a'.repeat(70_000) })).status).toBe(413);
    expect((await app.request('/api/pages/greet')).status).toBe(405);
  });
});
