import {
  ListResources$ as CloudControlListResources$,
  type ListResourcesInput as CloudControlListResourcesInput,
  type ListResourcesOutput as CloudControlListResourcesOutput,
} from '@aws-sdk/client-cloudcontrol';
import {
  GetDefaultView$,
  type GetDefaultViewOutput,
  GetView$,
  type GetViewInput,
  type GetViewOutput,
  ListResources$,
  type ListResourcesInput,
  type ListResourcesOutput,
  ListSupportedResourceTypes$,
  type ListSupportedResourceTypesInput,
  type ListSupportedResourceTypesOutput,
  type Resource,
  Search$,
  type SearchInput,
  type SearchOutput,
  type SupportedResourceType,
} from '@aws-sdk/client-resource-explorer-2';
import {
  GetResources$,
  type GetResourcesInput,
  type GetResourcesOutput,
} from '@aws-sdk/client-resource-groups-tagging-api';
import type { WorldResource } from '../../world.ts';
import { type Call, type Operation, operation, pageOf, Refusal } from '../operation.ts';

export const taggingOperations: readonly Operation[] = [
  operation<GetResourcesInput, GetResourcesOutput>(GetResources$, (input, call) => {
    const types = input.ResourceTypeFilters ?? [];
    // Only what is tagged, or once was, is known to the tagging API.
    const tagged = call.place.resources.filter(
      ({ tags, type }) =>
        Object.keys(tags).length > 0 &&
        (types.length === 0 || types.some((asked) => type === asked || type.startsWith(`${asked}:`))),
    );
    const token = input.PaginationToken === '' ? undefined : input.PaginationToken;
    const page = pageOf(tagged, token, input.ResourcesPerPage, call);
    return {
      ResourceTagMappingList: page.items.map(({ arn, tags }) => ({
        ResourceARN: arn,
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
      })),
      PaginationToken: page.next ?? '',
    };
  }),
];

export const resourceExplorerOperations: readonly Operation[] = [
  operation<undefined, GetDefaultViewOutput>(GetDefaultView$, (_, call) =>
    call.place.resourceExplorer ? { ViewArn: viewOf(call) } : {},
  ),
  operation<GetViewInput, GetViewOutput>(GetView$, (input, call) => {
    if (!call.place.resourceExplorer || input.ViewArn !== viewOf(call))
      throw new Refusal('UnauthorizedException', 'You do not have access to the view.', 401);
    return {
      View: {
        ViewArn: viewOf(call),
        Owner: call.account,
        Scope: `arn:aws:iam::${call.account}:root`,
        Filters: { FilterString: '' },
        IncludedProperties: [],
        LastUpdatedAt: new Date('2025-03-01T00:00:00Z'),
      },
      Tags: {},
    };
  }),
  operation<ListResourcesInput, ListResourcesOutput>(ListResources$, (input, call) => {
    const found = explored(call, input.Filters?.FilterString ?? '');
    const page = pageOf(found, input.NextToken, input.MaxResults, call);
    return {
      Resources: page.items.map((resource) => rowOf(resource, call)),
      NextToken: page.next,
      ViewArn: viewOf(call),
    };
  }),
  operation<ListSupportedResourceTypesInput, ListSupportedResourceTypesOutput>(
    ListSupportedResourceTypes$,
    (input, call) => {
      const page = pageOf(SUPPORTED_TYPES, input.NextToken, input.MaxResults, call);
      return { ResourceTypes: [...page.items], NextToken: page.next };
    },
  ),
  operation<SearchInput, SearchOutput>(Search$, (input, call) => {
    // AWS shows the first thousand and no more.
    const found = explored(call, input.QueryString ?? '').slice(0, 1000);
    const page = pageOf(found, input.NextToken, input.MaxResults, call);
    return {
      Resources: page.items.map((resource) => rowOf(resource, call)),
      NextToken: page.next,
      ViewArn: viewOf(call),
      Count: { TotalResources: found.length, Complete: true },
    };
  }),
];

const SUPPORTED_TYPES: readonly SupportedResourceType[] = [
  { Service: 'ec2', ResourceType: 'ec2:elastic-ip', CFNResourceTypes: ['AWS::EC2::EIP'] },
  { Service: 'ec2', ResourceType: 'ec2:natgateway', CFNResourceTypes: ['AWS::EC2::NatGateway'] },
  { Service: 'ec2', ResourceType: 'ec2:volume', CFNResourceTypes: ['AWS::EC2::Volume'] },
  { Service: 'logs', ResourceType: 'logs:log-group', CFNResourceTypes: ['AWS::Logs::LogGroup'] },
];

function explored(call: Call, query: string): readonly WorldResource[] {
  if (!call.place.resourceExplorer)
    throw new Refusal('UnauthorizedException', 'There is no default view in this Region.', 401);
  const terms = query.split(/\s+/).filter((term) => term !== '');
  return call.place.resources.filter((resource) => terms.every((term) => matches(resource, term, call)));
}

function matches({ type }: WorldResource, term: string, { region, account }: Call): boolean {
  const [, field, value] = /^([a-z]+):(.*)$/.exec(term) ?? [];
  if (field === 'region') return value === region;
  if (field === 'accountid') return value === account;
  if (field === 'resourcetype') return value === type;
  if (field === 'service') return value === type.split(':')[0];
  throw new Refusal('ValidationException', `The filter ${term} is not served here.`);
}

function viewOf({ account, region }: Call): string {
  return `arn:aws:resource-explorer-2:${region}:${account}:view/all/11111111-2222-3333-4444-555555555555`;
}

function rowOf({ arn, type, cloudFormationType }: WorldResource, { account, region, now }: Call): Resource {
  return {
    Arn: arn,
    OwningAccountId: account,
    Region: region,
    ResourceType: type,
    Service: type.split(':')[0],
    CfnResourceType: cloudFormationType,
    LastReportedAt: now,
    Properties: [],
  };
}

export const cloudControlOperations: readonly Operation[] = [
  operation<CloudControlListResourcesInput, CloudControlListResourcesOutput>(
    CloudControlListResources$,
    (input, call) => {
      if (!/^\w+::\w+::\w+$/.test(input.TypeName ?? ''))
        throw new Refusal('TypeNotFoundException', `Type ${input.TypeName} not found`);
      const found = call.place.resources.filter(
        ({ cloudFormationType }) => cloudFormationType === input.TypeName,
      );
      const page = pageOf(found, input.NextToken, input.MaxResults, call);
      return {
        TypeName: input.TypeName,
        ResourceDescriptions: page.items.map(({ arn }) => ({
          Identifier: arn.split(/[/:]/).at(-1),
          Properties: '{}',
        })),
        NextToken: page.next,
      };
    },
  ),
];
