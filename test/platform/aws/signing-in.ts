import { vi } from 'vitest';
import type { Tenant } from '../../../src/core/tenant.ts';
import {
  type FirstSession,
  type FirstSessionOptions,
  openFirstSession,
  type SignInInputs,
} from '../../../src/platform/aws/first-session.ts';
import { type SignedIn, signIn } from '../../../src/platform/aws/sign-in.ts';
import { type StsServer, type StsServerOptions, startSts } from '../../loopback/sts-server.ts';
import { type VirtualClock, virtualClock } from '../../support/virtual-clock.ts';

export const PAYER = '111111111111';
export const MEMBER = '222222222222';
export const ROLE = `arn:aws:iam::${PAYER}:role/spendlog-payer`;

export const CLAIMS = {
  sub: 'repo:acme@42/finops@4711:ref:refs/heads/main',
  repository: 'acme/finops',
  repository_id: '4711',
  repository_owner_id: '42',
  ref: 'refs/heads/main',
  workflow_ref: 'acme/finops/.github/workflows/costs.yml@refs/heads/main',
  job_workflow_ref: 'acme/spendlog/.github/workflows/spendlog.yml@refs/tags/v1',
};

export interface World extends AsyncDisposable {
  readonly server: StsServer;
  readonly clock: VirtualClock;
  readonly masked: readonly string[];
  first(inputs?: SignInInputs, tenantRole?: string | null): Promise<FirstSession>;
  signIn(tenant?: Partial<Tenant>, inputs?: SignInInputs): Promise<SignedIn>;
  readonly options: (inputs?: SignInInputs) => FirstSessionOptions;
}

/** A job of GitHub Actions in front of an AWS on loopback, in time that stands still until somebody waits. */
export async function world(
  served: Partial<StsServerOptions> = {},
  environment?: Readonly<Record<string, string>>,
): Promise<World> {
  const clock = virtualClock();
  const server = await startSts({ now: clock.now, claims: CLAIMS, ...served });
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  const masked: string[] = [];
  const options = (inputs: SignInInputs = {}): FirstSessionOptions => ({
    inputs: { awsRegion: 'eu-central-1', ...inputs },
    environment: environment ?? server.environment,
    clock,
    random: () => 0.5,
    maskSecret: (secret) => masked.push(secret),
  });
  const first: World['first'] = (inputs, role = ROLE) => openFirstSession(options(inputs), role);
  return {
    server,
    clock,
    masked,
    options,
    first,
    async signIn(changes = {}, inputs = {}) {
      const tenant = { ...TENANT, ...changes };
      return signIn({ ...options(inputs), tenant, first: await first(inputs, tenant.role) });
    },
    async [Symbol.asyncDispose]() {
      vi.unstubAllEnvs();
      await server[Symbol.asyncDispose]();
    },
  };
}

const TENANT: Pick<Tenant, 'id' | 'role' | 'accountRole' | 'externalId' | 'accounts'> = {
  id: 'retail',
  role: ROLE,
  accountRole: 'finops/spendlog-reader',
  externalId: 'ext-77',
  accounts: {
    kind: 'listed',
    accounts: [
      { id: PAYER, name: 'payer' },
      { id: MEMBER, name: 'shop' },
    ],
  },
};
