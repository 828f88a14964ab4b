import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Clock } from '../../../src/core/ports.ts';
import { accountOf, placeOf, type World } from '../world.ts';
import { type Decision, type Fault, type FaultAction, faultScript, type RequestFacts } from './fault.ts';
import { type JournalEntry, operationsIn } from './journal.ts';
import { type Call, type Operation, Refusal } from './operation.ts';
import {
  deniedBy,
  errorOf,
  expiredKey,
  inputOf,
  operationNameOf,
  SERVICES,
  type ServiceProtocol,
  skewedClock,
  successOf,
  unknownKey,
  type WireAnswer,
} from './protocols.ts';
import { type ReadRequest, readRequest } from './read-request.ts';
import { sendAnswer, sendFault } from './send-answer.ts';
import { cloudWatchOperations } from './services/cloudwatch.ts';
import { costExplorerOperations } from './services/cost-explorer.ts';
import { ec2Operations } from './services/ec2.ts';
import { logsOperations } from './services/logs.ts';
import { organizationsOperations } from './services/organizations.ts';
import {
  cloudControlOperations,
  resourceExplorerOperations,
  taggingOperations,
} from './services/resources.ts';
import { answerS3, type S3Bucket, s3OperationOf } from './services/s3.ts';
import { ssmOperations } from './services/ssm.ts';
import { stsOperations, type Trust } from './services/sts.ts';
import { createSessions, SECRETS, type Session, type Sessions } from './sessions.ts';
import { type Claims, TOKEN_SIGNATURE, webIdentityToken } from './web-identity.ts';

export interface FakeCloudOptions {
  readonly world: World;
  /** Fills token buckets, ends sessions, dates objects. */
  readonly clock: Clock;
  readonly faults?: readonly Fault[];
  /** Items on a page of any list. */
  readonly pageSize?: number;
  /** What the runner's token endpoint says about the workflow. */
  readonly claims?: Claims;
  readonly trusts?: Trust;
}

/** AWS on loopback: one server for every service, account and region of a world. */
export interface FakeCloud extends AsyncDisposable {
  /** For `AWS_ENDPOINT_URL`, or a client's `endpoint`. */
  readonly url: string;
  /** What a runner sets for OIDC: `ACTIONS_ID_TOKEN_REQUEST_URL` and `…_TOKEN`. */
  readonly runnerEnvironment: Readonly<Record<string, string>>;
  readonly journal: readonly JournalEntry[];
  /** Distinct `service:Operation`, ascending. */
  operations(): readonly string[];
  /** Long-lived keys of an account, as a developer's machine has. */
  credentials(account: string): Session;
  /** Replaces the fault script; counts start again. */
  script(faults: readonly Fault[]): void;
  readonly buckets: ReadonlyMap<string, S3Bucket>;
  /** Messages that PutLogEvents took, and bodies of OTLP exports. */
  readonly telemetry: readonly { readonly to: string; readonly text: string }[];
  /** What every secret and token that is handed out holds; none may turn up in any output. */
  readonly secrets: readonly string[];
}

/** Most of a century: these do not end in a test. */
const LONG_SECONDS = 3_000_000_000;

const RUNNER_TOKEN = 'sentinel-runner-request-token';

const CLAIMS: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:example@1001/finops@2002:ref:refs/heads/main',
  repository: 'example/finops',
  repository_id: '2002',
  repository_owner_id: '1001',
  ref: 'refs/heads/main',
  workflow_ref: 'example/finops/.github/workflows/spendlog.yml@refs/heads/main',
  job_workflow_ref: 'example/finops/.github/workflows/spendlog.yml@refs/heads/main',
};

/** Starts the server; disposing of it throws where an answer was not valid under AWS's own model. */
export async function startFakeCloud(options: FakeCloudOptions): Promise<FakeCloud> {
  const cloud = createCloud(options);
  const server = createServer((message, response) => void cloud.handle(message, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${portOf(server)}`;
  return {
    url,
    runnerEnvironment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: RUNNER_TOKEN,
    },
    journal: cloud.journal,
    operations: () => operationsIn(cloud.journal),
    credentials: (account) => cloud.sessions.open(account, `arn:aws:iam::${account}:user/dev`, LONG_SECONDS),
    script: cloud.script,
    buckets: cloud.buckets,
    telemetry: cloud.telemetry,
    secrets: [...SECRETS, TOKEN_SIGNATURE, RUNNER_TOKEN],
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (cloud.mistakes.length > 0)
        throw new AggregateError(cloud.mistakes, 'The fake cloud made mistakes of its own.');
    },
  };
}

type Telemetry = { readonly to: string; readonly text: string };

function createCloud(options: FakeCloudOptions) {
  const { world, clock } = options;
  const sessions = createSessions(clock);
  const journal: JournalEntry[] = [];
  const telemetry: Telemetry[] = [];
  const mistakes: unknown[] = [];
  const buckets = new Map(world.buckets.map((bucket) => [bucket.name, { ...bucket, objects: new Map() }]));
  const operations = operationTable(world, options.trusts ?? isForAws, telemetry);
  let decide = faultScript(options.faults ?? [], clock);

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readRequest(message);
    const asked = identify(request, sessions);
    const decision = decide(asked.facts);
    if (decision.latency > 0) await new Promise((resolve) => setTimeout(resolve, decision.latency));
    const { answer, error, input } = answerTo(asked, decision);
    const sent = shapedBy(decision.action, answer);
    journal.push({ nth: journal.length + 1, ...asked.facts, status: sent?.status ?? null, error, input });
    const date = new Date(Date.now() + decision.skewMinutes * 60_000).toUTCString();
    if (sent) sendAnswer(response, { ...sent, headers: { ...sent.headers, date } });
    else sendFault(response, decision.action, answer);
  }

  interface Answered {
    readonly answer: WireAnswer;
    readonly error: string | null;
    readonly input: unknown;
  }

  function answerTo(asked: Asked, decision: Decision): Answered {
    const early = refusedByFault(asked, decision.action);
    try {
      if (decision.action && SILENT.has(decision.action.kind))
        return { answer: NOTHING, error: decision.action.kind, input: asked.request.url.pathname };
      if (early) throw early;
      const { answer, input } = perform(asked, decision);
      if (decision.action?.kind === 'expire-credentials') sessions.expire(asked.session?.accessKeyId ?? '');
      return { answer, error: decision.action?.kind ?? null, input };
    } catch (error) {
      const refusal = error instanceof Refusal ? error : mistake(error);
      const status = decision.action?.kind === 'error-in-200' ? 200 : refusal.status;
      return {
        answer: { ...errorOf(asked.service.protocol, refusal), status },
        error: refusal.code,
        input: asked.request.url.pathname,
      };
    }
  }

  function mistake(error: unknown): Refusal {
    mistakes.push(error);
    return new Refusal('InternalFailure', 'The rig made a mistake.', 500);
  }

  function perform(asked: Asked, decision: Decision): { answer: WireAnswer; input: unknown } {
    const { request, facts, service } = asked;
    if (facts.service === 'OIDC')
      return { answer: idToken(request, options.claims ?? CLAIMS, clock), input: null };
    if (facts.service === 'OTLP') {
      telemetry.push({ to: 'otlp', text: request.body.toString() });
      return { answer: { ...NOTHING, status: 200 }, input: null };
    }
    authenticate(asked, decision, world, sessions);
    if (service.protocol === 's3') {
      const answer = answerS3(request, buckets, clock.now(), options.pageSize ?? 1000);
      return { answer, input: request.url.pathname };
    }
    const found = operations.get(`${service.id}:${facts.operation}`);
    if (!found) throw new Refusal('UnknownOperationException', facts.operation);
    const input = inputOf(request, service.protocol, found.schema);
    const output = found.answer(input, callOf(asked, decision, options, sessions));
    return { answer: successOf(service.protocol, found.schema, output), input };
  }

  return {
    handle,
    journal,
    sessions,
    telemetry,
    mistakes,
    buckets,
    script: (faults: readonly Fault[]) => {
      decide = faultScript(faults, clock);
    },
  };
}

const NOTHING: WireAnswer = { status: 204, headers: {}, body: Buffer.alloc(0) };

/** Nothing is done and nothing that AWS would say is sent. */
const SILENT: ReadonlySet<string> = new Set(['reset', 'hang', 'drip', 'garbage']);

interface Asked {
  readonly request: ReadRequest;
  readonly facts: RequestFacts;
  readonly service: ServiceProtocol;
  readonly session: Session | null;
}

const RUNNER: ServiceProtocol = {
  id: 'OIDC',
  prefix: '',
  protocol: 'json',
  throttled: { name: 'TooManyRequests', status: 429 },
};

function identify(request: ReadRequest, sessions: Sessions): Asked {
  const nowhere = { account: '', region: '' };
  if (request.url.pathname === '/oidc')
    return {
      request,
      service: RUNNER,
      session: null,
      facts: { service: 'OIDC', operation: 'GetIdToken', ...nowhere },
    };
  if (request.url.pathname === '/v1/traces')
    return {
      request,
      service: RUNNER,
      session: null,
      facts: { service: 'OTLP', operation: 'Export', ...nowhere },
    };
  const service = SERVICES[request.scope?.service ?? 'sts'] ?? RUNNER;
  const operation =
    service.protocol === 's3' ? s3OperationOf(request) : operationNameOf(request, service.protocol);
  const session = sessions.find(request.scope?.accessKeyId ?? '');
  const account = assumedAccount(request, service) ?? session?.account ?? '';
  const facts = { service: service.id, operation, account, region: request.scope?.region ?? '' };
  return { request, facts, service, session };
}

/** Whose role somebody wants to assume. */
function assumedAccount({ body }: ReadRequest, { id }: ServiceProtocol): string | null {
  if (id !== 'STS') return null;
  const role = new URLSearchParams(body.toString()).get('RoleArn') ?? '';
  return /^arn:aws:iam::(\d{12}):/.exec(role)?.[1] ?? null;
}

function refusedByFault({ facts, service, session }: Asked, action: FaultAction | null): Refusal | null {
  switch (action?.kind) {
    case 'error':
    case 'error-in-200':
      return new Refusal(
        action.name,
        action.message ?? action.name,
        action.kind === 'error' ? action.status : 200,
      );
    case 'echo-secrets':
      return new Refusal('InternalServiceError', told(session), 500);
    case 'denied':
      return deniedBy(service, facts.operation, session?.arn ?? 'anonymous');
    case 'throttle':
      return new Refusal(service.throttled.name, 'Rate exceeded', service.throttled.status);
    default:
      return null;
  }
}

function told(session: Session | null): string {
  if (!session) return 'Nobody signed this.';
  const { secretAccessKey, sessionToken, accessKeyId, arn } = session;
  const forms = [secretAccessKey, sessionToken].flatMap((secret) => [
    secret,
    Buffer.from(secret).toString('base64'),
    encodeURIComponent(secret),
  ]);
  return `The request of ${arn} with ${accessKeyId} failed: ${forms.join(' ')}`;
}

const SKEW_ALLOWED_MS = 5 * 60_000;

function authenticate(asked: Asked, decision: Decision, world: World, sessions: Sessions): void {
  const { service, session, facts, request } = asked;
  if (facts.operation === 'AssumeRoleWithWebIdentity' && !request.scope) return;
  if (isSkewed(request, decision.skewMinutes)) throw skewedClock(service);
  if (!session) throw unknownKey(service);
  if (sessions.isExpired(session)) throw expiredKey(service);
  const enabled = accountOf(world, session.account)?.enabledRegions ?? [];
  if (!enabled.includes(facts.region)) throw unknownKey(service);
}

/** Signatures carry the machine's time, whatever clock a test hands to the program. */
function isSkewed({ headers }: ReadRequest, minutes: number): boolean {
  const signed = (headers['x-amz-date'] ?? '').replace(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
    '$1-$2-$3T$4:$5:$6Z',
  );
  return Math.abs(Date.now() + minutes * 60_000 - Date.parse(signed)) > SKEW_ALLOWED_MS;
}

function callOf(
  { facts, session }: Asked,
  { repeatPages, repeatToken, partialData }: Decision,
  { world, clock, pageSize = 1000 }: FakeCloudOptions,
  sessions: Sessions,
): Call {
  const account = session?.account ?? '';
  return {
    world,
    account,
    region: facts.region,
    place: placeOf(world, account, facts.region),
    session,
    sessions,
    now: clock.now(),
    pageSize,
    repeatPages,
    repeatToken,
    partialData,
  };
}

/** What is sent of an answer; `null`: the connection does something else. */
function shapedBy(action: FaultAction | null, answer: WireAnswer): WireAnswer | null {
  switch (action?.kind) {
    case 'reset':
    case 'reset-after':
    case 'hang':
    case 'drip':
    case 'cut':
      return null;
    case 'garbage':
      return {
        status: action.status,
        headers: { 'content-type': 'text/html' },
        body: Buffer.from('<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>'),
      };
    case 'truncate':
      return { ...answer, body: answer.body.subarray(0, Math.floor(answer.body.length / 2)) };
    default:
      return answer;
  }
}

function operationTable(world: World, trusts: Trust, telemetry: Telemetry[]): ReadonlyMap<string, Operation> {
  const put = (to: string, text: string) => void telemetry.push({ to, text });
  const all: Readonly<Record<string, readonly Operation[]>> = {
    STS: stsOperations(trusts),
    EC2: ec2Operations,
    Organizations: organizationsOperations,
    'CloudWatch Logs': logsOperations(put),
    CloudWatch: cloudWatchOperations,
    'Resource Groups Tagging API': taggingOperations,
    'Resource Explorer 2': resourceExplorerOperations,
    CloudControl: cloudControlOperations,
    SSM: ssmOperations,
    'Cost Explorer': costExplorerOperations(world),
  };
  return new Map(
    Object.entries(all).flatMap(([service, operations]) =>
      operations.map((operation) => [`${service}:${operation.schema[2]}`, operation] as const),
    ),
  );
}

const isForAws: Trust = ({ aud }) => aud === 'sts.amazonaws.com';

function idToken({ url, headers }: ReadRequest, claims: Claims, clock: Clock): WireAnswer {
  if (!/^bearer /i.test(headers['authorization'] ?? '') || !headers['authorization']?.endsWith(RUNNER_TOKEN))
    throw new Refusal('Unauthorized', 'The request token is not valid.', 401);
  const seconds = Math.floor(clock.now().getTime() / 1000);
  const aud = url.searchParams.get('audience') ?? claims['aud'];
  const value = webIdentityToken({ ...claims, aud, iat: seconds, exp: seconds + 300 });
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ count: value.length, value })),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return address.port;
}
