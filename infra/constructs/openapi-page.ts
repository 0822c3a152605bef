import type { Feature } from '../../functions/http/operation.ts';
import { statusOfProblem } from '../../functions/http/problem.ts';
import type { Access } from '../../shared/kernel/access.ts';
import {
  API_BASE_PATH,
  API_VERSION,
  type OperationContract,
} from '../../shared/kernel/operation-contract.ts';
import { PROBLEM_TEXTS, type ProblemCode } from '../../shared/kernel/problem.ts';
import { openApiDocument, problemsOf } from './openapi-document.ts';

const CODES = Object.keys(PROBLEM_TEXTS) as ProblemCode[];

/** The API's reference page: plain HTML in both languages, no script, no style within. */
export function openApiPage(features: readonly Feature[]): string {
  const { paths } = openApiDocument(features);
  const operations = features.flatMap((feature) => feature.operations.map(({ contract }) => contract));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API 参考 · API reference</title>
<link rel="stylesheet" href="/api/docs/docs.css">
</head>
<body>
<header><p><a href="/">诚信计量 · Integrity metrology</a></p></header>
<main>
<h1>API 参考 <span lang="en">API reference</span></h1>
<p>版本 ${API_VERSION}。机器可读文档：<a href="/api/openapi.json">openapi.json</a>（OpenAPI 3.1）。整份名录请用 <a href="/open-data/">开放数据</a>。</p>
<p lang="en">Version ${API_VERSION}. For machines: <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). For the whole register use the <a href="/open-data/">open data</a>.</p>
${navigation(operations)}
${operations.map((contract) => operationSection(contract, paths)).join('\n')}
${problemsSection()}
</main>
</body>
</html>
`;
}

function navigation(operations: readonly OperationContract[]): string {
  const links = operations.map(
    ({ id, method, path }) =>
      `<li><a href="#${id}"><code>${method} ${API_BASE_PATH}${escapeHtml(path)}</code></a></li>`,
  );
  return `<nav aria-label="目录 Contents"><ul>
${links.join('\n')}
<li><a href="#problems">问题代码 <span lang="en">Problem codes</span></a></li>
</ul></nav>`;
}

function operationSection(
  contract: OperationContract,
  paths: Readonly<Record<string, Record<string, unknown>>>,
): string {
  const path = `${API_BASE_PATH}${contract.path}`;
  const described = paths[path]?.[contract.method.toLowerCase()];
  const problems = problemsOf(contract).map((code) => `<a href="#${code}"><code>${code}</code></a>`);
  return `<section aria-labelledby="${contract.id}">
<h2 id="${contract.id}"><code>${contract.method} ${escapeHtml(path)}</code></h2>
<p>${escapeHtml(contract.summary.zh)}</p>
<p lang="en">${escapeHtml(contract.summary.en)}</p>
<dl>
<dt>权限 <span lang="en">Access</span></dt><dd><code>${accessText(contract.access)}</code></dd>
<dt>缓存 <span lang="en">Caching</span></dt><dd><code>${escapeHtml(contract.cacheControl)}</code></dd>
<dt>幂等键 <span lang="en">Idempotency key</span></dt><dd><code>${contract.idempotency}</code></dd>
<dt>可能的问题 <span lang="en">Problems</span></dt><dd>${problems.join(' ')}</dd>
</dl>
<details>
<summary>参数与应答 <span lang="en">Parameters and answers</span></summary>
<pre tabindex="0"><code>${escapeHtml(JSON.stringify(described, undefined, 2))}</code></pre>
</details>
</section>`;
}

const accessText = (access: Access): string =>
  typeof access === 'object' ? access.roles.join(', ') : access;

function problemsSection(): string {
  return `<section aria-labelledby="problems">
<h2 id="problems">问题代码 <span lang="en">Problem codes</span></h2>
<p>错误应答为 RFC 9457 问题文档（<code>application/problem+json</code>）：<code>title</code> 与 <code>detail</code> 按 Accept-Language，<code>titleZh</code>、<code>titleEn</code> 始终给出。</p>
<p lang="en">Errors are RFC 9457 problem documents: <code>title</code> and <code>detail</code> follow Accept-Language; <code>titleZh</code> and <code>titleEn</code> are always there.</p>
${CODES.map(problemArticle).join('\n')}
</section>`;
}

function problemArticle(code: ProblemCode): string {
  const { zh, en } = PROBLEM_TEXTS[code];
  return `<article aria-labelledby="${code}">
<h3 id="${code}"><code>${code}</code> (${statusOfProblem(code)})</h3>
<p>${escapeHtml(zh.title)}：${escapeHtml(zh.detail)}</p>
<p lang="en">${escapeHtml(en.title)}: ${escapeHtml(en.detail)}</p>
</article>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
