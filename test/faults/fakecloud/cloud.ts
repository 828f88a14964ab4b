import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../../src/core/ports.ts';
import { placeOf, type World } from '../world.ts';
import { authenticate } from './authenticate.ts';
import { type Decision, type Fault, faultScript } from './fault.ts';
import { refusedByFault, SILENT, shapedBy } from './fault-answer.ts';
import { type Asked, identify } from './identify.ts';
import type { JournalEntry } from './journal.ts';
import { type Call, Refusal } from './operation.ts';
import { operationTable, type Telemetry } from './operation-table.ts';
import { nothingOf, otherRequest } from './other-services.ts';
import { errorOf, inputOf, successOf, type WireAnswer } from './protocols.ts';
import { readRequest } from './read-request.ts';
import { CLAIMS, idToken } from './runner.ts';
import { sendAnswer, sendFault } from './send-answer.ts';
import { answerS3 } from './services/s3.ts';
import type { Trust } from './services/sts.ts';
import { createSessions, type Sessions } from './sessions.ts';
import type { Claims } from './web-identity.ts';

export interface CloudOptions {
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

/** The cloud without its server: requests go in, answers come out. */
export function createCloud(options: CloudOptions) {
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
    const asked = await identify(request, sessions);
    const decision = decide(asked.facts);
    if (decision.latency > 0) await new Promise((resolve) => setTimeout(resolve, decision.latency));
    const { answer, error, input } = await answerTo(asked, decision);
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

  async function answerTo(asked: Asked, decision: Decision): Promise<Answered> {
    const early = refusedByFault(asked, decision.action);
    try {
      if (decision.action && SILENT.has(decision.action.kind))
        return { answer: NOTHING, error: decision.action.kind, input: asked.request.url.pathname };
      if (early) throw early;
      const { answer, input } = await perform(asked, decision);
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

  async function perform(asked: Asked, decision: Decision): Promise<{ answer: WireAnswer; input: unknown }> {
    const { request, facts, service } = asked;
    if (facts.service === 'OIDC')
      return { answer: idToken(request, options.claims ?? CLAIMS, clock), input: null };
    if (facts.service === 'OTLP') {
      telemetry.push({ to: 'otlp', text: request.body.toString() });
      return { answer: { ...NOTHING, status: 200 }, input: null };
    }
    authenticate(asked, decision, world, sessions);
    if (asked.other) return { answer: nothingOf(asked.other), input: asked.other.input };
    if (service.protocol === 's3') {
      const answer = answerS3(request, buckets, clock.now(), options.pageSize ?? 1000);
      return { answer, input: request.url.pathname };
    }
    const found = operations.get(`${service.id}:${facts.operation}`);
    if (!found) {
      const other = await otherRequest(request);
      if (!other) throw new Refusal('UnknownOperationException', facts.operation);
      return { answer: nothingOf(other.asked), input: other.asked.input };
    }
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

const isForAws: Trust = ({ aud }) => aud === 'sts.amazonaws.com';

function callOf(
  { facts, session }: Asked,
  { repeatPages, repeatToken, partialData }: Decision,
  { world, clock, pageSize = 1000 }: CloudOptions,
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
