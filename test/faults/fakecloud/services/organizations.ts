import {
  type Account,
  DescribeOrganization$,
  type DescribeOrganizationResponse,
  ListAccounts$,
  ListAccountsForParent$,
  type ListAccountsForParentRequest,
  type ListAccountsForParentResponse,
  type ListAccountsRequest,
  type ListAccountsResponse,
  ListOrganizationalUnitsForParent$,
  type ListOrganizationalUnitsForParentRequest,
  type ListOrganizationalUnitsForParentResponse,
  ListRoots$,
  type ListRootsRequest,
  type ListRootsResponse,
} from '@aws-sdk/client-organizations';
import {
  accountOf,
  accountsBelow,
  organizationOf,
  type World,
  type WorldOrganization,
  type WorldUnit,
} from '../../world.ts';
import { type Call, type Operation, operation, pageOf, Refusal } from '../operation.ts';

/** Accounts on a page: AWS allows 20 at most. */
const MOST = 20;

export const organizationsOperations: readonly Operation[] = [
  operation<undefined, DescribeOrganizationResponse>(DescribeOrganization$, (_, { world, account }) => {
    const organization = organizationOf(world, account);
    if (!organization)
      throw new Refusal(
        'AWSOrganizationsNotInUseException',
        'Your account is not a member of an organization.',
      );
    const { id, managementAccount } = organization;
    return {
      Organization: {
        Id: id,
        Arn: `arn:aws:organizations::${managementAccount}:organization/${id}`,
        FeatureSet: 'ALL',
        MasterAccountArn: `arn:aws:organizations::${managementAccount}:account/${id}/${managementAccount}`,
        MasterAccountId: managementAccount,
      },
    };
  }),
  operation<ListRootsRequest, ListRootsResponse>(ListRoots$, (_, call) => {
    const { root } = managed(call);
    return {
      Roots: [{ Id: root.id, Arn: arnOf(call, `root/${root.id}`), Name: root.name, PolicyTypes: [] }],
    };
  }),
  operation<ListAccountsRequest, ListAccountsResponse>(ListAccounts$, (input, call) => {
    const ids = accountsBelow(managed(call).root);
    const page = pageOf(ids, input.NextToken, Math.min(input.MaxResults ?? MOST, MOST), call);
    return { Accounts: page.items.map((id) => rowOf(call, id)), NextToken: page.next };
  }),
  operation<ListAccountsForParentRequest, ListAccountsForParentResponse>(
    ListAccountsForParent$,
    (input, call) => {
      const { accounts } = unitOf(call, input.ParentId ?? '');
      const page = pageOf(accounts, input.NextToken, Math.min(input.MaxResults ?? MOST, MOST), call);
      return { Accounts: page.items.map((id) => rowOf(call, id)), NextToken: page.next };
    },
  ),
  operation<ListOrganizationalUnitsForParentRequest, ListOrganizationalUnitsForParentResponse>(
    ListOrganizationalUnitsForParent$,
    (input, call) => {
      const { units } = unitOf(call, input.ParentId ?? '');
      const page = pageOf(units, input.NextToken, Math.min(input.MaxResults ?? MOST, MOST), call);
      return {
        OrganizationalUnits: page.items.map(({ id, name }) => ({
          Id: id,
          Arn: arnOf(call, `ou/${id}`),
          Name: name,
        })),
        NextToken: page.next,
      };
    },
  ),
];

/** Only the management account may look at the organisation. */
function managed({ world, account }: Call): WorldOrganization {
  const organization = organizationOf(world, account);
  if (!organization)
    throw new Refusal(
      'AWSOrganizationsNotInUseException',
      'Your account is not a member of an organization.',
    );
  if (organization.managementAccount !== account)
    throw new Refusal('AccessDeniedException', "You don't have permissions to access this resource.");
  return organization;
}

function unitOf(call: Call, id: string): WorldUnit {
  const found = unitsBelow(managed(call).root).find((unit) => unit.id === id);
  if (!found) throw new Refusal('ParentNotFoundException', "We can't find a root or OU with the ParentId.");
  return found;
}

function unitsBelow(unit: WorldUnit): readonly WorldUnit[] {
  return [unit, ...unit.units.flatMap(unitsBelow)];
}

function arnOf(call: Call, rest: string): string {
  const { id, managementAccount } = managed(call);
  return `arn:aws:organizations::${managementAccount}:${rest.replace('/', `/${id}/`)}`;
}

function rowOf(call: Call, id: string): Account {
  const { name, status } = known(call.world, id);
  return {
    Id: id,
    Arn: arnOf(call, `account/${id}`),
    Email: `aws+${id}@example.com`,
    Name: name,
    Status: status,
    State: status,
    JoinedMethod: 'CREATED',
    JoinedTimestamp: new Date('2024-01-01T00:00:00Z'),
  };
}

function known(world: World, id: string) {
  const account = accountOf(world, id);
  if (!account) throw new TypeError(`The organisation has an account that the world does not: ${id}.`);
  return account;
}
