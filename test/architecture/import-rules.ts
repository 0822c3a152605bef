import {
  importCheck,
  inFolder,
  isFeature,
  isPackage,
  isRepository,
  isRoutes,
  isVerb,
  type Rule,
} from './rule.ts';
import type { ModuleImport } from './source-file.ts';

/** Packages that shared/ may use: pure, audited, small. */
const PURE_PACKAGES = ['zod/mini'];
/** Files of a shared feature that hold its nouns, which other features may import. */
const NOUN_FILES = /\/(schema|fields|divisions|jurisdictions)\.ts$/;
const SDK_FOLDERS = ['functions/table', 'functions/adapters', 'functions/services'];

const inShared = inFolder('shared');
const inFunctions = inFolder('functions');
const inSite = inFolder('site');
const inPublish = inFolder('functions/publish');
const isSdk = (each: ModuleImport): boolean => each.specifier?.startsWith('@aws-sdk/') === true;
const featureOf = (path: string): string => path.split('/')[1] ?? '';

/** Rules 1 to 4 of the design's section 3. */
export const IMPORT_RULES: readonly Rule[] = [
  {
    promise: 'shared/ imports only itself and pure packages, so that it runs in a browser and in a Lambda',
    check: importCheck(inShared, ({ specifier, target }) =>
      target === undefined ? PURE_PACKAGES.includes(specifier ?? '') : inShared(target),
    ),
    refuses: [
      { path: 'shared/register/a.ts', text: "import { readFileSync } from 'node:fs';" },
      { path: 'shared/register/a.ts', text: "import { Hono } from 'hono';" },
      { path: 'shared/register/a.ts', text: "const sdk = await import('@aws-sdk/client-s3');" },
      { path: 'shared/register/a.ts', text: "import type { Table } from '../../functions/table/table.ts';" },
    ],
    accepts: [
      { path: 'shared/register/a.ts', text: "import * as z from 'zod/mini'; import '../kernel/days.ts';" },
    ],
  },
  {
    promise:
      "a shared feature imports another feature's nouns, never its rules; the kernel imports no feature",
    check: importCheck(inShared, ({ target }, { path }) => {
      if (target === undefined || !inShared(target)) return true;
      const [own, other] = [featureOf(path), featureOf(target)];
      if (own === other || other === 'kernel') return true;
      return own !== 'kernel' && NOUN_FILES.test(target);
    }),
    refuses: [
      { path: 'shared/complaints/a.ts', text: "import { statusOn } from '../register/status.ts';" },
      { path: 'shared/kernel/a.ts', text: "import type { Unit } from '../register/schema.ts';" },
    ],
    accepts: [{ path: 'shared/complaints/a.ts', text: "import type { Unit } from '../register/schema.ts';" }],
  },
  {
    promise: 'the AWS SDK is known to table, adapters and services only',
    check: importCheck(
      (path) => (inFunctions(path) || inSite(path)) && !SDK_FOLDERS.some((folder) => inFolder(folder)(path)),
      (each) => !isSdk(each),
    ),
    refuses: [
      { path: 'functions/register/list-units.ts', text: "import { S3Client } from '@aws-sdk/client-s3';" },
      { path: 'functions/publish/a.ts', text: "import type { S3Client } from '@aws-sdk/client-s3';" },
    ],
    accepts: [
      { path: 'functions/table/a.ts', text: "import { QueryCommand } from '@aws-sdk/lib-dynamodb';" },
    ],
  },
  {
    promise: 'Hono is known to http, routes and entries only',
    check: importCheck(
      (path) =>
        (inFunctions(path) || inSite(path)) &&
        !isRoutes(path) &&
        !inFolder('functions/http')(path) &&
        !inFolder('functions/entry')(path),
      (each) => !isPackage(each, 'hono'),
    ),
    refuses: [{ path: 'functions/register/register-units.ts', text: "import type { Context } from 'hono';" }],
    accepts: [{ path: 'functions/register/routes.ts', text: "import { Hono } from 'hono';" }],
  },
  {
    promise: 'routes ask verbs, never a repository',
    check: importCheck(isRoutes, ({ target }) => target === undefined || !isRepository(target)),
    refuses: [{ path: 'functions/register/routes.ts', text: "import type { A } from './repository.ts';" }],
    accepts: [{ path: 'functions/register/routes.ts', text: "import { findUnit } from './find-unit.ts';" }],
  },
  {
    promise: 'verbs know repositories by their types and nothing of HTTP, services or the publisher',
    check: importCheck(isVerb, (each) => {
      const { target, typeOnly } = each;
      if (target === undefined) return !isPackage(each, 'hono') && !isSdk(each);
      if (isRepository(target)) return typeOnly;
      return !isRoutes(target) && !/^functions\/(http|services|publish|entry)\//.test(target);
    }),
    refuses: [
      {
        path: 'functions/register/a.ts',
        text: "import { createRegisterRepository } from './repository.ts';",
      },
      { path: 'functions/register/a.ts', text: "import { problem } from '../http/problem.ts';" },
      { path: 'functions/register/a.ts', text: "import type { Services } from '../services/services.ts';" },
    ],
    accepts: [
      { path: 'functions/register/a.ts', text: "import type { RegisterRepository } from './repository.ts';" },
    ],
  },
  {
    promise: 'the publisher never writes the table: it knows neither verbs nor the DynamoDB adapter',
    check: importCheck(inPublish, ({ target, typeOnly }) => {
      if (target === undefined || typeOnly) return true;
      if (isFeature(target)) return isRepository(target);
      return target !== 'functions/table/dynamo-table.ts';
    }),
    refuses: [
      {
        path: 'functions/publish/a.ts',
        text: "import { registerUnits } from '../register/register-units.ts';",
      },
      {
        path: 'functions/publish/a.ts',
        text: "import { createDynamoTable } from '../table/dynamo-table.ts';",
      },
    ],
    accepts: [{ path: 'functions/publish/a.ts', text: "import type { Table } from '../table/table.ts';" }],
  },
  {
    promise: 'features never write published files',
    check: importCheck(
      isFeature,
      ({ target }) => target === undefined || !(inPublish(target) || /adapters\/object-store/.test(target)),
    ),
    refuses: [
      { path: 'functions/register/a.ts', text: "import type { A } from '../adapters/object-store.ts';" },
      { path: 'functions/register/a.ts', text: "import { plan } from '../publish/plan.ts';" },
    ],
    accepts: [{ path: 'functions/register/a.ts', text: "import { listRowKey } from '../table/keys.ts';" }],
  },
  {
    promise: 'nothing of the product imports an entry',
    check: importCheck(
      (path) => !inFolder('test')(path) && !inFolder('infra')(path),
      ({ target }) => !inFolder('functions/entry')(target),
    ),
    refuses: [{ path: 'functions/http/a.ts', text: "import { handler } from '../entry/public-api.ts';" }],
    accepts: [{ path: 'functions/entry/a.ts', text: "import { createApp } from '../http/app.ts';" }],
  },
  {
    promise: 'the site imports shared/ and its own files',
    check: importCheck(inSite, ({ target }) => target === undefined || inShared(target) || inSite(target)),
    refuses: [
      { path: 'site/src/pages/a.ts', text: "import type { A } from '../../../functions/http/app.ts';" },
    ],
    accepts: [
      {
        path: 'site/src/render/a.tsx',
        text: "import { statusOn } from '../../../shared/register/status.ts';",
      },
    ],
  },
  {
    promise:
      'functions reach outside their folder for shared/ only, and what renders pages for site/src/render',
    check: importCheck(inFunctions, ({ target }, { path }) => {
      if (target === undefined || inShared(target) || inFunctions(target)) return true;
      const renders = inFolder('functions/publish/render')(path) || inFolder('functions/http/pages')(path);
      return renders && inFolder('site/src/render')(target);
    }),
    refuses: [
      {
        path: 'functions/publish/plan.ts',
        text: "import { UnitPage } from '../../site/src/render/unit-page.tsx';",
      },
      {
        path: 'functions/publish/render/a.ts',
        text: "import { A } from '../../../site/src/components/a.tsx';",
      },
      { path: 'functions/services/a.ts', text: "import { TABLES } from '../../infra/constructs/stores.ts';" },
    ],
    accepts: [
      { path: 'functions/publish/render/a.ts', text: "import { A } from '../../../site/src/render/a.tsx';" },
      { path: 'functions/http/pages/a.tsx', text: "import { A } from '../../../site/src/render/a.tsx';" },
    ],
  },
  {
    promise: 'the product imports no test and names each module literally, so that these rules can see it',
    check: importCheck(
      (path) => inShared(path) || inFunctions(path) || inSite(path),
      ({ specifier, target }) => specifier !== undefined && !inFolder('test')(target),
    ),
    refuses: [
      { path: 'functions/http/a.ts', text: 'const name = "x"; await import(name);' },
      { path: 'functions/http/a.ts', text: "import { aUnit } from '../../test/support/builders.ts';" },
    ],
    accepts: [{ path: 'functions/http/a.ts', text: "await import('./b.ts');" }],
  },
];
