import { createServer, type Server } from 'node:http';
import { type CloudOptions, createCloud } from './cloud.ts';
import type { Fault } from './fault.ts';
import { type JournalEntry, operationsIn } from './journal.ts';
import type { Telemetry } from './operation-table.ts';
import { RUNNER_TOKEN } from './runner.ts';
import type { S3Bucket } from './services/s3.ts';
import { SECRETS, type Session } from './sessions.ts';
import { TOKEN_SIGNATURE } from './web-identity.ts';

export type FakeCloudOptions = CloudOptions;

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
  readonly telemetry: readonly Telemetry[];
  /** What every secret and token that is handed out holds; none may turn up in any output. */
  readonly secrets: readonly string[];
}

/** Most of a century: these do not end in a test. */
const LONG_SECONDS = 3_000_000_000;

/** Starts the server; disposing of it throws where an answer was not valid under AWS's own model. */
export async function startFakeCloud(options: FakeCloudOptions): Promise<FakeCloud> {
  const cloud = createCloud(options);
  const server = createServer((message, response) => {
    // Who breaks off in the middle of a request gets no answer.
    cloud.handle(message, response).catch(() => response.destroy());
  });
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

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return address.port;
}
