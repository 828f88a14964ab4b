import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

export interface ServedArtifact {
  readonly id: number;
  readonly name: string;
  zip: Buffer;
  digest: string;
}

export interface ArtifactServer extends AsyncDisposable {
  readonly url: string;
  /** What `ACTIONS_RUNTIME_TOKEN` holds: a token that names the run and the job. */
  readonly token: string;
  readonly artifacts: ServedArtifact[];
  /** Adds an artifact that somebody uploaded. */
  add(name: string, zip: Uint8Array): void;
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const RUN = { workflow_run_backend_id: 'run-1', workflow_job_run_backend_id: 'job-1' };

/** GitHub's artifact service on loopback: its RPC in JSON, and the blob storage behind it. */
export async function startArtifacts(
  refuse: (method: string) => boolean = () => false,
): Promise<ArtifactServer> {
  const artifacts: ServedArtifact[] = [];
  const blocks = new Map<string, Buffer[]>();
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
      if (url.pathname.startsWith(SERVICE)) {
        const method = url.pathname.slice(SERVICE.length);
        if (refuse(method)) return json(response, 403, { code: 'permission_denied', msg: 'no' });
        return json(
          response,
          200,
          answer(method, JSON.parse(body.toString()), url.origin, artifacts, blocks),
        );
      }
      return blob(request.method ?? '', url, body, response, artifacts, blocks);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    token: token(),
    artifacts,
    add: (name, zip) => void artifacts.push(artifactOf(artifacts.length + 1, name, Buffer.from(zip))),
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(
  method: string,
  { name, id_filter: only }: { readonly name?: string; readonly id_filter?: string },
  origin: string,
  artifacts: ServedArtifact[],
  blocks: Map<string, Buffer[]>,
): unknown {
  const address = `${origin}/blob/${name}?sig=secret`;
  if (method === 'CreateArtifact') return { ok: true, signed_upload_url: address };
  if (method === 'GetSignedArtifactURL') return { name, signed_url: address };
  if (method === 'FinalizeArtifact') {
    const made = artifactOf(artifacts.length + 1, name ?? '', Buffer.concat(blocks.get(name ?? '') ?? []));
    artifacts.push(made);
    return { ok: true, artifact_id: String(made.id) };
  }
  return {
    artifacts: artifacts
      .filter(({ id }) => only === undefined || only === String(id))
      .map(({ id, name: known, zip, digest }) => ({
        ...RUN,
        database_id: String(id),
        name: known,
        size: String(zip.length),
        digest,
      })),
  };
}

function blob(
  method: string,
  url: URL,
  body: Buffer,
  response: ServerResponse,
  artifacts: readonly ServedArtifact[],
  blocks: Map<string, Buffer[]>,
): void {
  const name = url.pathname.slice('/blob/'.length);
  if (method === 'PUT') {
    if (url.searchParams.get('comp') === 'block') blocks.set(name, [...(blocks.get(name) ?? []), body]);
    response.statusCode = 201;
    response.end();
    return;
  }
  response.setHeader('content-type', 'application/zip');
  response.end(artifacts.find((artifact) => artifact.name === name)?.zip);
}

function artifactOf(id: number, name: string, zip: Buffer): ServedArtifact {
  return { id, name, zip, digest: `sha256:${createHash('sha256').update(zip).digest('hex')}` };
}

function token(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run-1:job-1' })}.signature`;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return address.port;
}
