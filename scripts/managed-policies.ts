import type { PolicyDocument, Statement } from './iam-policy.ts';

/** Characters that a managed policy may hold, white space aside (IAM quotas). */
export const MANAGED_POLICY_SIZE = 6_144;

/** The statements in as few documents as managed policies can hold; one that is too long is cut between its actions. */
export function managedPolicies(statements: readonly Statement[]): readonly PolicyDocument[] {
  const documents: PolicyDocument[] = [];
  let open: PolicyDocument = { Version: '2012-10-17', Statement: [] };
  for (const statement of statements.flatMap(cut)) {
    const more: PolicyDocument = { ...open, Statement: [...open.Statement, statement] };
    if (sizeOf(more) <= MANAGED_POLICY_SIZE) {
      open = more;
      continue;
    }
    documents.push(open);
    open = { ...open, Statement: [statement] };
  }
  return [...documents, open];
}

export function sizeOf(document: PolicyDocument): number {
  return JSON.stringify(document).length;
}

/** Two parts of one size leave room beside each for what comes before and after it. */
function cut(statement: Statement): readonly Statement[] {
  if (sizeOf({ Version: '2012-10-17', Statement: [statement] }) <= MANAGED_POLICY_SIZE / 2)
    return [statement];
  const { Sid, Action } = statement;
  const middle = Math.ceil(Action.length / 2);
  return [
    ...cut({ ...statement, Sid: `${Sid}A`, Action: Action.slice(0, middle) }),
    ...cut({ ...statement, Sid: `${Sid}B`, Action: Action.slice(middle) }),
  ];
}
