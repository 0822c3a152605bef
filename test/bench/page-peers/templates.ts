import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The packages lie beside this file, with a lock of their own: what the service needs stays small. */
export const PEER_MODULES = fileURLToPath(new URL('node_modules/', import.meta.url));
const load = createRequire(import.meta.url);

/** A page of another design system, and the folder of files that it loads. */
export interface PeerPage {
  readonly name: string;
  readonly html: string;
  /** Served at the root, so that the addresses of the page find what they ask for. */
  readonly root: string;
}

/** As each package delivers its templates, with the style sheet and script that its own manual says to load. */
export async function peerPages(): Promise<readonly PeerPage[]> {
  return [
    govuk('GOV.UK: page template, search', [
      govukSearch,
      '<h2 class="govuk-heading-m">Services</h2><p class="govuk-body"><a class="govuk-link" href="#">Apply</a></p>',
    ]),
    govuk('GOV.UK: page template, summary list', [govukSummary]),
    await uswds('USWDS: landing template', 'usa-landing/usa-landing'),
    await uswds('USWDS: documentation template', 'usa-documentation/usa-docs'),
    dsfr('DSFR: page example, login', 'login'),
    dsfr('DSFR: page example, not found', 'response/not-found'),
  ];
}

const govukSearch = `{% from "govuk/components/input/macro.njk" import govukInput %}
{% from "govuk/components/button/macro.njk" import govukButton %}
<h1 class="govuk-heading-xl">Find a certified unit</h1>
<form action="#">{{ govukInput({ label: { text: "Name or number" }, id: "q", name: "q" }) }}
{{ govukButton({ text: "Search" }) }}</form>`;

const govukSummary = `{% from "govuk/components/breadcrumbs/macro.njk" import govukBreadcrumbs %}
{% from "govuk/components/summary-list/macro.njk" import govukSummaryList %}
{{ govukBreadcrumbs({ items: [{ text: "Register", href: "#" }, { text: "Kunming", href: "#" }] }) }}
<h1 class="govuk-heading-xl">A certified unit</h1>
{{ govukSummaryList({ rows: [
  { key: { text: "Number" }, value: { text: "YNIM-2025-530102-M-0001-L" } },
  { key: { text: "Field" }, value: { text: "Markets" } },
  { key: { text: "Valid through" }, value: { text: "31 December 2027" } }
] }) }}`;

function govuk(name: string, content: readonly string[]): PeerPage {
  const nunjucks = load('nunjucks');
  const root = join(PEER_MODULES, 'govuk-frontend/dist/govuk');
  const environment = nunjucks.configure(join(PEER_MODULES, 'govuk-frontend/dist'), { autoescape: true });
  const html = environment.renderString(
    `{% extends "govuk/template.njk" %}
{% block pageTitle %}${name}{% endblock %}
{% block head %}<meta name="description" content="${name}"><link rel="stylesheet" href="/govuk-frontend.min.css">{% endblock %}
{% block content %}${content.join('')}{% endblock %}
{% block bodyEnd %}<script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll()</script>{% endblock %}`,
    { assetPath: '/assets' },
  );
  return { name, html, root };
}

async function uswds(name: string, template: string): Promise<PeerPage> {
  const twig = load('twig');
  const packages = join(PEER_MODULES, '@uswds/uswds/packages/');
  const file = join(packages, 'templates', template);
  const data = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
  const namespaces = { templates: `${packages}templates`, components: packages };
  const body = await new Promise<string>((resolve, reject) => {
    const options = { settings: { 'twig options': { namespaces } }, ...data };
    twig.renderFile(`${file}.twig`, options, (error: Error | null, html: string) =>
      error === null ? resolve(html) : reject(error),
    );
  });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title>
<meta name="description" content="${name}"><script src="/js/uswds-init.min.js"></script>
<link rel="stylesheet" href="/css/uswds.min.css"></head>
${body.replace('</body>', '<script src="/js/uswds.min.js"></script></body>')}</html>`;
  return { name, html, root: join(PEER_MODULES, '@uswds/uswds/dist') };
}

/** Its examples load some fifty sheets one by one; here they load the minified whole, as its manual says. */
function dsfr(name: string, example: string): PeerPage {
  const root = join(PEER_MODULES, '@gouvfr/dsfr');
  const source = readFileSync(join(root, 'example/layout/page', example, 'index.html'), 'utf8');
  const html = source
    .replaceAll(/<link[^>]*rel="stylesheet"[^>]*>|<script[^>]*src=[^>]*><\/script>/g, '')
    .replaceAll(/(?:\.\.\/)+(dist|example)\//g, '/$1/')
    .replace(
      '</head>',
      `<meta name="description" content="${name}"><link rel="stylesheet" href="/dist/dsfr.min.css">
<link rel="stylesheet" href="/dist/utility/utility.min.css">
<script type="module" src="/dist/dsfr.module.min.js"></script></head>`,
    );
  return { name, html, root };
}
