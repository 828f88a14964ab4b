import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What a refusal looks like on the wire. */
export interface Refusal {
  readonly code: string;
  readonly message?: string;
  readonly status?: number;
}

/** One call as it came in. */
export interface SignInCall {
  /** `oidc`, or the operation of AWS. */
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Access key it was signed with; '' where it was not. */
  readonly accessKey: string;
  readonly authorization: string;
}

export interface ServedAccount {
  readonly Id: string;
  readonly Name?: string;
  readonly State?: string;
  readonly Status?: string;
  readonly Paths?: readonly string[];
}

export interface StsServerOptions {
  readonly now: () => Date;
  /** Claims of the tokens it gives. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Asked before each answer; `null` answers as it should. `nth` counts calls of that operation from 1. */
  readonly refuse?: (operation: string, nth: number, input: SignInCall['input']) => Refusal | null;
  /** Account a role leads to, where it is not the one of its ARN. */
  readonly leadsTo?: (roleArn: string) => string | undefined;
  /** Accounts directly in a unit. */
  readonly accounts?: Readonly<Record<string, readonly ServedAccount[]>>;
  /** Units directly in a unit. */
  readonly units?: Readonly<Record<string, readonly string[]>>;
  readonly perPage?: number;
  readonly parameters?: Readonly<Record<string, { readonly Value: string; readonly Type: string }>>;
  readonly regions?: readonly string[];
}

export interface StsServer extends AsyncDisposable {
  readonly url: string;
  readonly calls: readonly SignInCall[];
  readonly operations: () => readonly string[];
  /** For the process or job that signs in. */
  readonly environment: Readonly<Record<string, string>>;
}

type Answer = { readonly status: number; readonly body: string; readonly type: string };

/** GitHub's token service, STS and EC2 (query protocol, XML), Organizations and SSM (JSON) on loopback. */
export async function startSts(options: StsServerOptions): Promise<StsServer> {
  const calls: SignInCall[] = [];
  const sessions = new Map<string, string>();
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const call = callOf(request, body);
      calls.push(call);
      const nth = calls.filter(({ operation }) => operation === call.operation).length;
      const refusal = options.refuse?.(call.operation, nth, call.input);
      send(response, refusal ? refused(call, refusal) : answerTo(call, options, sessions));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${portOf(server)}`;
  return {
    url,
    calls,
    operations: () => calls.map(({ operation }) => operation),
    environment: {
      GITHUB_ACTIONS: 'true',
      GITHUB_RUN_ID: '77',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-bearer-secret',
    },
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function callOf(request: IncomingMessage, body: string): SignInCall {
  const authorization = request.headers.authorization ?? '';
  const accessKey = /Credential=(?<key>[^/]+)\//.exec(authorization)?.groups?.['key'] ?? '';
  const common = { accessKey, authorization };
  const url = new URL(request.url ?? '/', 'http://loopback');
  if (url.pathname === '/token')
    return { operation: 'oidc', input: Object.fromEntries(url.searchParams), ...common };
  const target = String(request.headers['x-amz-target'] ?? '');
  if (target !== '') return { operation: target.split('.')[1] ?? '', input: JSON.parse(body), ...common };
  const input = Object.fromEntries(new URLSearchParams(body));
  return { operation: input['Action'] ?? '', input, ...common };
}

function answerTo(call: SignInCall, options: StsServerOptions, sessions: Map<string, string>): Answer {
  const { operation, input, accessKey } = call;
  if (operation === 'oidc') return json({ value: idToken(options, String(input['audience'])) });
  if (operation === 'AssumeRole' || operation === 'AssumeRoleWithWebIdentity')
    return session(call, options, sessions);
  if (operation === 'GetCallerIdentity') return callerIdentity(sessions.get(accessKey));
  if (operation === 'ListAccounts')
    return list('Accounts', Object.values(options.accounts ?? {}).flat(), call, options);
  if (operation === 'ListAccountsForParent')
    return list('Accounts', options.accounts?.[String(input['ParentId'])] ?? [], call, options);
  if (operation === 'ListOrganizationalUnitsForParent') {
    const units = options.units?.[String(input['ParentId'])] ?? [];
    return list(
      'OrganizationalUnits',
      units.map((Id) => ({ Id, Name: Id })),
      call,
      options,
    );
  }
  if (operation === 'GetParameters') return parameters(input, options);
  if (operation === 'DescribeRegions') return regions(options);
  return refused(call, { code: 'InvalidAction', message: operation });
}

/** Three parts as a token has; the signature is no signature. */
function idToken({ now, claims = {} }: StsServerOptions, aud: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const iat = Math.floor(now().getTime() / 1000);
  return `${part({ alg: 'RS256' })}.${part({ iss: 'https://token.actions.githubusercontent.com', aud, iat, exp: iat + 300, ...claims })}.c2lnbmF0dXJl`;
}

function session(
  { operation, input }: SignInCall,
  options: StsServerOptions,
  sessions: Map<string, string>,
): Answer {
  const role = String(input['RoleArn']);
  const account = options.leadsTo?.(role) ?? role.split(':')[4] ?? '';
  const key = `ASIA${String(sessions.size + 1).padStart(16, '0')}`;
  const arn = `arn:aws:sts::${account}:assumed-role/${role.split('/').at(-1)}/${String(input['RoleSessionName'])}`;
  sessions.set(key, arn);
  const ends = new Date(options.now().getTime() + Number(input['DurationSeconds']) * 1000);
  return query(
    operation,
    `<Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>secret-of-${key}</SecretAccessKey><SessionToken>token-of-${key}</SessionToken><Expiration>${ends.toISOString()}</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>AROA:x</AssumedRoleId><Arn>${arn}</Arn></AssumedRoleUser>`,
  );
}

function callerIdentity(arn: string | undefined): Answer {
  const who = arn ?? 'arn:aws:iam::999999999999:user/at-hand';
  return query(
    'GetCallerIdentity',
    `<Arn>${who}</Arn><UserId>x</UserId><Account>${who.split(':')[4]}</Account>`,
  );
}

/** Pages of the size that is configured; the token is where to go on. */
function list(
  name: string,
  all: readonly object[],
  { input }: SignInCall,
  { perPage = 20 }: StsServerOptions,
): Answer {
  const from = Number(input['NextToken'] ?? 0);
  const next = from + perPage < all.length ? { NextToken: String(from + perPage) } : {};
  return json({ [name]: all.slice(from, from + perPage), ...next });
}

function parameters(input: SignInCall['input'], options: StsServerOptions): Answer {
  const names = Array.isArray(input['Names']) ? input['Names'].map(String) : [];
  if (names.length > 10)
    return { ...json({ __type: 'ValidationException', message: 'at most 10' }), status: 400 };
  const found = names.flatMap((Name) => {
    const parameter = options.parameters?.[Name];
    return parameter ? [{ Name, ...parameter }] : [];
  });
  return json({ Parameters: found, InvalidParameters: names.filter((name) => !options.parameters?.[name]) });
}

function regions({ regions = [] }: StsServerOptions): Answer {
  const items = regions.map((name) => `<item><regionName>${name}</regionName></item>`);
  return xml(
    200,
    `<DescribeRegionsResponse><regionInfo>${items.join('')}</regionInfo></DescribeRegionsResponse>`,
  );
}

function refused(
  { operation, authorization }: SignInCall,
  { code, message = code, status = 403 }: Refusal,
): Answer {
  if (operation === 'oidc' || authorization.includes('/organizations/') || authorization.includes('/ssm/'))
    return { ...json({ __type: code, message }), status };
  return xml(
    status,
    `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
  );
}

function query(operation: string, result: string): Answer {
  return xml(
    200,
    `<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><${operation}Result>${result}</${operation}Result></${operation}Response>`,
  );
}

function xml(status: number, body: string): Answer {
  return { status, body, type: 'text/xml' };
}

function json(value: object): Answer {
  return { status: 200, body: JSON.stringify(value), type: 'application/x-amz-json-1.1' };
}

function send(response: ServerResponse, { status, body, type }: Answer): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return address.port;
}
