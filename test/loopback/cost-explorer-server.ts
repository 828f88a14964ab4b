import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Decimal, formatDecimal, ZERO } from '../../src/core/decimal.ts';
import {
  addDays,
  type Day,
  day,
  eachDay,
  eachMonth,
  intersection,
  monthPeriod,
} from '../../src/core/period.ts';

import { sumDecimals } from '../support/sum-decimals.ts';

/** One charge as Cost Explorer keeps it: its dimension values and its five metrics. */
export interface ServedCharge {
  readonly day: Day;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly costCategories?: Readonly<Record<string, string>>;
  readonly currency: string;
  readonly metrics: Readonly<Record<string, Decimal>>;
  /** Unit of UsageQuantity. */
  readonly unit: string;
}

/** A fault for the n-th request (from 1), instead of an answer. */
export interface Fault {
  readonly nth: number;
  readonly action:
    | { readonly error: string; readonly message?: string; readonly status?: number }
    | { readonly hang: true }
    /** Begins an answer, then a byte now and then, never to end. */
    | { readonly drip: true }
    | { readonly truncate: true };
}

export interface CostExplorerServerOptions {
  readonly charges: () => readonly ServedCharge[];
  readonly groupsPerPage?: number;
  readonly accountNames?: Readonly<Record<string, string>>;
  /** Months whose buckets are not estimated any more. */
  readonly finalBefore: Day;
  /** Requests a second, from a bucket of as many; beyond it `LimitExceededException`. */
  readonly ratePerSecond?: number;
  readonly faults?: readonly Fault[];
  readonly refuseNetMetrics?: boolean;
  /** Every page names this token as the next one. */
  readonly repeatToken?: boolean;
  /** Changes the text of an answer on its way out. */
  readonly mangle?: (text: string) => string;
}

export interface ServedRequest {
  readonly target: string;
  readonly body: RequestBody;
  readonly status: number;
}

export interface CostExplorerServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly ServedRequest[];
  readonly throttled: () => number;
}

export interface RequestBody {
  readonly TimePeriod: { readonly Start: string; readonly End: string };
  readonly Granularity: string;
  readonly Metrics: readonly string[];
  readonly GroupBy?: readonly { readonly Type: string; readonly Key: string }[];
  readonly Filter?: Filter;
  readonly NextPageToken?: string;
}

interface Filter {
  readonly Dimensions?: { readonly Key: string; readonly Values: readonly string[] };
  readonly And?: readonly Filter[];
}

const TARGET = 'AWSInsightsIndexService.GetCostAndUsage';

/** Cost Explorer on loopback: speaks AWS JSON 1.1 and computes every answer from charges. */
export async function startCostExplorer(options: CostExplorerServerOptions): Promise<CostExplorerServer> {
  const requests: ServedRequest[] = [];
  let throttled = 0;
  const groupsFor = groupsByQuery(options.charges);
  const bucket = tokenBucket(options.ratePerSecond ?? null);
  const server = createServer((request, response) => {
    void read(request).then((text) => {
      const target = String(request.headers['x-amz-target']);
      const body: RequestBody = JSON.parse(text);
      const answer = bucket()
        ? answerTo(target, body, requests.length + 1, options, groupsFor)
        : limitExceeded();
      if (answer.kind === 'error' && answer.name === 'LimitExceededException') throttled += 1;
      requests.push({ target, body, status: answer.kind === 'error' ? answer.status : 200 });
      send(response, answer, options.mangle ?? ((whole) => whole));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    requests,
    throttled: () => throttled,
    [Symbol.asyncDispose]: () => closeServer(server),
  };
}

/** Answers GetCostAndUsage without a server of its own, for one that speaks for other services as well. */
export function costAndUsageOf(
  options: CostExplorerServerOptions,
): (body: RequestBody) => CostAndUsageAnswer {
  const groupsFor = groupsByQuery(options.charges);
  return (body) => costAndUsage(body, options, groupsFor);
}

export type CostAndUsageAnswer =
  | { readonly kind: 'page'; readonly body: unknown }
  | { readonly kind: 'error'; readonly name: string; readonly message: string; readonly status: number };

type Answer =
  | CostAndUsageAnswer
  | { readonly kind: 'hang' }
  | { readonly kind: 'drip' }
  | { readonly kind: 'truncate' };

function answerTo(
  target: string,
  body: RequestBody,
  nth: number,
  options: CostExplorerServerOptions,
  groupsFor: GroupsOf,
): Answer {
  if (target !== TARGET) return refusal('UnknownOperationException', target);
  const fault = options.faults?.find((candidate) => candidate.nth === nth)?.action;
  if (fault && 'hang' in fault) return { kind: 'hang' };
  if (fault && 'drip' in fault) return { kind: 'drip' };
  if (fault && 'truncate' in fault) return { kind: 'truncate' };
  if (fault) return refusal(fault.error, fault.message ?? fault.error, fault.status);
  return costAndUsage(body, options, groupsFor);
}

function costAndUsage(
  body: RequestBody,
  options: CostExplorerServerOptions,
  groupsFor: GroupsOf,
): CostAndUsageAnswer {
  if (body.TimePeriod.Start >= body.TimePeriod.End)
    return refusal('ValidationException', 'Start date should be before end date');
  if ((body.GroupBy?.length ?? 0) > 2)
    return refusal('ValidationException', 'GroupBy: at most 2 group definitions');
  if (options.refuseNetMetrics && body.Metrics.some((metric) => metric.startsWith('Net')))
    return refusal(
      'ValidationException',
      'NetUnblended and NetAmortized metrics are not enabled: net metrics',
    );
  return { kind: 'page', body: page(body, options, groupsFor) };
}

function refusal(name: string, message: string, status = 400): CostAndUsageAnswer {
  return { kind: 'error', name, message, status };
}

function limitExceeded(): CostAndUsageAnswer {
  return refusal('LimitExceededException', 'You made too many calls in a short period of time.');
}

interface Group {
  readonly start: Day;
  readonly end: Day;
  readonly keys: readonly string[];
  readonly charges: readonly ServedCharge[];
}

type GroupsOf = (body: RequestBody) => readonly Group[];

/** Groups the charges once for all pages of a query. */
function groupsByQuery(charges: CostExplorerServerOptions['charges']): GroupsOf {
  let last: { query: string; from: readonly ServedCharge[]; groups: readonly Group[] } | null = null;
  return ({ NextPageToken: _, ...body }) => {
    const query = JSON.stringify(body);
    const from = charges();
    if (last?.query === query && last.from === from) return last.groups;
    const chosen = from.filter((charge) => accepts(body.Filter, charge));
    const byDay = Map.groupBy(chosen, (charge) => charge.day);
    const groups = bucketsOf(body).flatMap((bucket) => groupsOf(bucket, byDay, body));
    last = { query, from, groups };
    return groups;
  };
}

function page(body: RequestBody, options: CostExplorerServerOptions, groupsFor: GroupsOf): unknown {
  const buckets = bucketsOf(body);
  const grouped = (body.GroupBy?.length ?? 0) > 0;
  const groups = groupsFor(body);
  const size = options.groupsPerPage ?? 5000;
  const from = Number(body.NextPageToken?.split('.')[1] ?? 0);
  const shown = groups.slice(from, from + size);
  const last = from + size >= groups.length;
  const inPage = buckets.filter(
    ({ start }) => !grouped || (last && from === 0) || shown.some((group) => group.start === start),
  );
  const next = options.repeatToken ? 'token.0' : last ? undefined : `token.${from + size}`;
  return {
    ...(next ? { NextPageToken: next } : {}),
    GroupDefinitions: body.GroupBy ?? [],
    ResultsByTime: inPage.map(({ start, end }) => ({
      TimePeriod: { Start: start, End: end },
      Total: grouped ? {} : metricsOf(groups.find((group) => group.start === start)?.charges ?? [], body),
      Groups: grouped
        ? shown
            .filter((group) => group.start === start)
            .map(({ keys, charges }) => ({ Keys: keys, Metrics: metricsOf(charges, body) }))
        : [],
      Estimated: start >= options.finalBefore,
    })),
    DimensionValueAttributes: attributes(shown, body, options),
  };
}

function attributes(shown: readonly Group[], body: RequestBody, options: CostExplorerServerOptions): unknown {
  const at = body.GroupBy?.findIndex(({ Key }) => Key === 'LINKED_ACCOUNT') ?? -1;
  if (at < 0) return [];
  const ids = [...new Set(shown.map(({ keys }) => keys[at] ?? ''))];
  return ids.map((Value) => ({
    Value,
    Attributes: { description: options.accountNames?.[Value] ?? `account ${Value}` },
  }));
}

function bucketsOf({ TimePeriod, Granularity }: RequestBody): readonly { start: Day; end: Day }[] {
  const period = { start: day(TimePeriod.Start), end: day(TimePeriod.End) };
  if (Granularity === 'DAILY') return eachDay(period).map((start) => ({ start, end: addDays(start, 1) }));
  return eachMonth(period).flatMap((month) => intersection(monthPeriod(month), period) ?? []);
}

function groupsOf(
  { start, end }: { start: Day; end: Day },
  byDay: ReadonlyMap<Day, readonly ServedCharge[]>,
  body: RequestBody,
): readonly Group[] {
  const inside = eachDay({ start, end }).flatMap((at) => byDay.get(at) ?? []);
  const groups = Map.groupBy(inside, (charge) =>
    JSON.stringify((body.GroupBy ?? []).map((by) => keyOf(charge, by))),
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([keys, members]) => ({ start, end, keys: JSON.parse(keys), charges: members }));
}

function keyOf(charge: ServedCharge, { Type, Key }: { Type: string; Key: string }): string {
  if (Type === 'TAG') return `${Key}$${charge.tags[Key] ?? ''}`;
  if (Type === 'COST_CATEGORY') return `${Key}$${charge.costCategories?.[Key] ?? ''}`;
  return charge.dimensions[Key] ?? '';
}

function accepts(filter: Filter | undefined, charge: ServedCharge): boolean {
  if (!filter) return true;
  if (filter.And) return filter.And.every((part) => accepts(part, charge));
  const { Dimensions } = filter;
  return Dimensions === undefined || Dimensions.Values.includes(charge.dimensions[Dimensions.Key] ?? '');
}

function metricsOf(charges: readonly ServedCharge[], { Metrics }: RequestBody): unknown {
  const units = new Set(charges.map(({ unit }) => unit));
  const currency = charges[0]?.currency ?? 'USD';
  return Object.fromEntries(
    Metrics.map((metric) => {
      const sum = sumDecimals(charges.map(({ metrics }) => metrics[metric] ?? ZERO));
      const unit = metric === 'UsageQuantity' ? (units.size === 1 ? [...units][0] : 'N/A') : currency;
      return [metric, { Amount: formatDecimal(sum), Unit: unit }];
    }),
  );
}

/** Allows `rate` calls a second, and as many at once after a pause. */
function tokenBucket(rate: number | null): () => boolean {
  if (rate === null) return () => true;
  let tokens = rate;
  let last = Date.now();
  return () => {
    const now = Date.now();
    tokens = Math.min(rate, tokens + ((now - last) / 1000) * rate);
    last = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}

function send(response: ServerResponse, answer: Answer, mangle: (text: string) => string): void {
  if (answer.kind === 'hang') return;
  response.setHeader('content-type', 'application/x-amz-json-1.1');
  if (answer.kind === 'drip') {
    const timer = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(timer));
    return;
  }
  if (answer.kind === 'truncate') {
    response.setHeader('content-length', '1000');
    response.write('{"ResultsByTime": [');
    response.destroy();
    return;
  }
  if (answer.kind === 'error') {
    response.statusCode = answer.status;
    response.end(JSON.stringify({ __type: answer.name, message: answer.message }));
    return;
  }
  response.end(mangle(JSON.stringify(answer.body)));
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
