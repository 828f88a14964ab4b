import { buildSchema, GraphQLError, type GraphQLSchema, graphql } from 'graphql';
import type { GitWorld } from './world.ts';

let loading: Promise<GraphQLSchema> | null = null;

/** GitHub's own schema; read once in a process. */
function githubSchema(): Promise<GraphQLSchema> {
  loading ??= (async () => {
    const { schema } = await import('@octokit/graphql-schema');
    return buildSchema(schema.idl, { assumeValid: true });
  })();
  return loading;
}

/** Answers as GitHub does: 200, and errors with a type beside `data`. */
export async function graphqlAnswer(
  world: GitWorld,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { data, errors } = await graphql({
    schema: await githubSchema(),
    source: query,
    variableValues: variables,
    rootValue: {
      repository: () => ({ object: ({ oid }: { readonly oid: string }) => blob(world, oid) }),
      createCommitOnBranch: ({ input }: { readonly input: CommitInput }) => commit(world, input),
    },
  });
  const told = errors?.map(({ message, path, extensions }) => ({ type: extensions['type'], path, message }));
  return { data: data ?? null, ...(told ? { errors: told } : {}) };
}

async function blob({ objects }: GitWorld, oid: string) {
  const text = await objects.blob(oid);
  return text === null ? null : { __typename: 'Blob', text, isTruncated: false };
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string };
  readonly message: { readonly headline: string; readonly body?: string };
  readonly expectedHeadOid: string;
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions: readonly { readonly path: string }[];
  };
}

/** All or nothing, and only on the head that is expected. */
async function commit(world: GitWorld, { branch, message, expectedHeadOid, fileChanges }: CommitInput) {
  const { objects } = world;
  if (!world.knowsMutation)
    throw typed('undefinedField', "Field 'createCommitOnBranch' doesn't exist on type 'Mutation'");
  const protection = world.protected.get(branch.branchName);
  if (protection !== undefined) throw typed('UNPROCESSABLE', protection);
  const tree = await objects.makeTree(await objects.treeOfCommit(expectedHeadOid), [
    ...fileChanges.additions.map(({ path, contents }) => ({
      path,
      mode: '100644',
      type: 'blob',
      content: Buffer.from(contents, 'base64').toString(),
    })),
    ...fileChanges.deletions.map(({ path }) => ({ path, mode: '100644', type: 'blob', sha: null })),
  ]);
  if (tree === null) throw typed('UNPROCESSABLE', 'A path was requested for deletion which does not exist');
  const text = message.body ? `${message.headline}\n\n${message.body}` : message.headline;
  const oid = await objects.makeCommit(tree, [expectedHeadOid], text);
  if (!(await objects.move(branch.branchName, expectedHeadOid, oid))) throw stale(expectedHeadOid);
  return { commit: { oid } };
}

function stale(expected: string): GraphQLError {
  return typed(
    'STALE_DATA',
    `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
  );
}

function typed(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}
