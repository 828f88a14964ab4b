import { buildSchema, GraphQLError, type GraphQLSchema, graphql, Kind, parse, validate } from 'graphql';

/** Asks the REST interface behind, in the name of who asks here. */
export type Rest = (method: string, path: string, body?: unknown) => Promise<RestAnswer>;

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** What lies behind the GraphQL interface, for one request. */
export interface GraphqlWorld {
  readonly login: string;
  readonly rest: Rest;
  /** Node ids of issues that are pinned, by repository. */
  readonly pinned: Map<string, Set<string>>;
  /** Where issues are, by the node ids that were told. */
  readonly issues: Map<string, { readonly repository: string; readonly number: number }>;
}

let loading: Promise<GraphQLSchema> | null = null;

/** GitHub's own schema; read once in a process, since it takes a second. */
function githubSchema(): Promise<GraphQLSchema> {
  loading ??= (async () => {
    const { schema } = await import('@octokit/graphql-schema');
    return buildSchema(schema.idl, { assumeValid: true });
  })();
  return loading;
}

/** The first field a document asks for, e.g. `GraphQL pinIssue`. */
export function graphqlRoute(query: string): string {
  const operation = parse(query).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const first = operation?.selectionSet.selections[0];
  return `GraphQL ${first?.kind === Kind.FIELD ? first.name.value : '?'}`;
}

/** What is wrong with a document; empty where it is valid. */
export async function graphqlProblems(query: string): Promise<readonly string[]> {
  try {
    return validate(await githubSchema(), parse(query)).map(({ message }) => message);
  } catch (error) {
    return [String(error)];
  }
}

/** Answers as GitHub does: 200, and errors with a type beside `data`. */
export async function graphqlAnswer(
  world: GraphqlWorld,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { data, errors } = await graphql({
    schema: await githubSchema(),
    source: query,
    variableValues: variables,
    rootValue: resolvers(world),
  });
  const told = errors?.map(({ message, path, extensions }) => ({ type: extensions['type'], path, message }));
  return { data: data ?? null, ...(told ? { errors: told } : {}) };
}

const MOST_PINNED = 3;

function resolvers(world: GraphqlWorld) {
  return {
    viewer: async () => {
      const { body } = await world.rest('GET', `/users/${encodeURIComponent(world.login)}`);
      return { login: world.login, databaseId: number(body, 'id') };
    },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => ({
      issue: ({ number: of }: { readonly number: number }) => issue(world, `${owner}/${name}`, of),
    }),
    pinIssue: ({ input }: { readonly input: { readonly issueId: string } }) => pin(world, input.issueId),
    createCommitOnBranch: ({ input }: { readonly input: CommitInput }) => commit(world, input),
  };
}

async function issue(world: GraphqlWorld, repository: string, of: number) {
  const { status, body } = await world.rest('GET', `/repos/${repository}/issues/${of}`);
  if (status !== 200) throw refused('NOT_FOUND', `Could not resolve to an Issue with the number of ${of}.`);
  const id = text(body, 'node_id');
  world.issues.set(id, { repository, number: of });
  return { id, isPinned: world.pinned.get(repository)?.has(id) ?? false };
}

function pin(world: GraphqlWorld, issueId: string) {
  const found = world.issues.get(issueId);
  if (!found) throw refused('NOT_FOUND', `Could not resolve to a node with the global id of '${issueId}'`);
  const pinned = world.pinned.get(found.repository) ?? new Set();
  if (!pinned.has(issueId) && pinned.size >= MOST_PINNED) {
    throw refused('UNPROCESSABLE', 'Maximum 3 pinned issues per repository');
  }
  world.pinned.set(found.repository, pinned.add(issueId));
  return { issue: { id: issueId, isPinned: true } };
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly message: { readonly headline: string; readonly body?: string };
  readonly expectedHeadOid: string;
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

/** All or nothing, and only on the head that is expected. */
async function commit(
  { rest }: GraphqlWorld,
  { branch, message, expectedHeadOid, fileChanges }: CommitInput,
) {
  const repository = `/repos/${branch.repositoryNameWithOwner}`;
  const ref = `heads/${(branch.branchName ?? '').replace(/^refs\/heads\//, '')}`;
  const head = await rest('GET', `${repository}/git/ref/${ref}`);
  if (head.status !== 200) throw refused('NOT_FOUND', `No branch ${branch.branchName}`);
  if (text(property(head.body, 'object'), 'sha') !== expectedHeadOid) {
    throw refused(
      'STALE_DATA',
      `Expected branch to point to "${text(property(head.body, 'object'), 'sha')}" but it did not. Pull and try again.`,
    );
  }
  const entries = [];
  for (const { path, contents } of fileChanges?.additions ?? []) {
    const blob = await made(rest, `${repository}/git/blobs`, { content: contents, encoding: 'base64' });
    entries.push({ path, mode: '100644', type: 'blob', sha: blob });
  }
  for (const { path } of fileChanges?.deletions ?? []) {
    entries.push({ path, mode: '100644', type: 'blob', sha: null });
  }
  const base = await rest('GET', `${repository}/git/commits/${expectedHeadOid}`);
  const tree = await made(rest, `${repository}/git/trees`, {
    base_tree: text(property(base.body, 'tree'), 'sha'),
    tree: entries,
  });
  const oid = await made(rest, `${repository}/git/commits`, {
    message: message.body ? `${message.headline}\n\n${message.body}` : message.headline,
    tree,
    parents: [expectedHeadOid],
  });
  const moved = await rest('PATCH', `${repository}/git/refs/${ref}`, { sha: oid, force: false });
  if (moved.status !== 200) throw refused('UNPROCESSABLE', text(moved.body, 'message'));
  return { commit: { oid, url: `https://github.com/${branch.repositoryNameWithOwner}/commit/${oid}` } };
}

async function made(rest: Rest, path: string, body: unknown): Promise<string> {
  const answer = await rest('POST', path, body);
  if (answer.status !== 201) throw refused('UNPROCESSABLE', text(answer.body, 'message'));
  return text(answer.body, 'sha');
}

function refused(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown, name: string): string {
  return String(property(value, name) ?? '');
}

function number(value: unknown, name: string): number {
  return Number(property(value, name));
}
