import type { ListResourcesInput as ListByTypeInput } from '@aws-sdk/client-cloudcontrol';
import type { ListResourcesInput, Resource } from '@aws-sdk/client-resource-explorer-2';
import type { GetResourcesInput } from '@aws-sdk/client-resource-groups-tagging-api';
import type { Service } from '../../../src/core/service.ts';
import { pageOf, Refusal } from '../../faults/fakecloud/operation.ts';
import { RESOURCE_TYPES } from '../../services/facts.ts';
import { TAGGED_SERVICES } from '../../services/tagged-services.ts';
import { ACCOUNT } from '../../support/dataset-context.ts';

/** Where global services are asked, and every other one. */
export const HOME_REGION = 'us-east-1';
export const REGION = 'eu-central-1';

const VIEW = `arn:aws:resource-explorer-2:${REGION}:${ACCOUNT}:view/all/11111111-2222-3333-4444-555555555555`;

/** A resource that Resource Explorer and the tagging API show. */
export interface ShownResource {
  readonly arn: string;
  /** `service:type` as Resource Explorer has it, e.g. `elasticloadbalancing:loadbalancer/app`. */
  readonly type: string;
  /** As the CloudFormation registry writes it, where the resource is told by that. */
  readonly cloudFormationType: string | undefined;
  readonly region: string;
}

/** One resource for each kind of ARN of a service that both are known to show, and one told by its CloudFormation type. */
export function shownResourcesOf(service: Service): readonly ShownResource[] {
  const patterns = service.arns.filter((arn) => TAGGED_SERVICES.includes(arn.split(':')[0] ?? ''));
  const [first] = patterns;
  if (first === undefined) return [];
  const { listable, notListable } = service.resourceTypes;
  const known = [...listable, ...notListable].find((type) => RESOURCE_TYPES.has(type));
  const plain = patterns.map((pattern) => resourceOf(service, pattern));
  return known ? [...plain, resourceOf(service, first, known)] : plain;
}

function resourceOf({ id, scope }: Service, pattern: string, cloudFormationType?: string): ShownResource {
  const [service = '', type] = pattern.split(':');
  const region = scope === 'global' ? '' : REGION;
  const name = cloudFormationType === undefined ? id : `${id}-2`;
  return {
    arn: `arn:aws:${service}:${region}:${ACCOUNT}:${type === undefined ? '' : `${type}/`}${name}`,
    type: `${service}:${type ?? 'resource'}`,
    cloudFormationType,
    region: region || 'global',
  };
}

const WHOLE_PAGES = { pageSize: 1_000, repeatPages: false, repeatToken: false };

/** Resource Explorer of an account with these resources of each service. */
export function explorerOf(services: readonly Service[]) {
  const resources = services.flatMap(shownResourcesOf);
  return {
    getDefaultView: () => ({ ViewArn: VIEW }),
    getView: () => ({
      View: { ViewArn: VIEW, Scope: `arn:aws:iam::${ACCOUNT}:root`, Filters: { FilterString: '' } },
    }),
    listResources: ({ Filters, NextToken, MaxResults }: ListResourcesInput) => {
      const inRegion = resources.filter(({ region }) => Filters?.FilterString === `region:${region}`);
      const { items, next } = pageOf(inRegion, NextToken, MaxResults, WHOLE_PAGES);
      return { ViewArn: VIEW, Resources: items.map(explored), NextToken: next };
    },
  };
}

function explored({ arn, type, cloudFormationType, region }: ShownResource): Resource {
  return {
    Arn: arn,
    OwningAccountId: ACCOUNT,
    Region: region,
    ResourceType: type,
    Service: type.split(':')[0],
    CfnResourceType: cloudFormationType,
    Properties: [],
  };
}

/** The tagging API where each of the same resources carries a tag. */
export function taggingOf(services: readonly Service[]) {
  const arns = services.flatMap(shownResourcesOf).map(({ arn }) => arn);
  return ({ PaginationToken, ResourcesPerPage }: GetResourcesInput) => {
    const { items, next } = pageOf(arns, PaginationToken || undefined, ResourcesPerPage, WHOLE_PAGES);
    const tagged = items.map((ResourceARN) => ({ ResourceARN, Tags: [{ Key: 'team', Value: 'shop' }] }));
    return { ResourceTagMappingList: tagged, PaginationToken: next ?? '' };
  };
}

/** Cloud Control where there is one resource of each type that the registry says it lists. */
export function listByType({ TypeName = '' }: ListByTypeInput) {
  const listable = RESOURCE_TYPES.get(TypeName);
  if (listable === undefined) throw new Refusal('TypeNotFoundException', `There is no type ${TypeName}.`);
  if (!listable) throw new Refusal('UnsupportedActionException', `${TypeName} is not listed.`);
  return { TypeName, ResourceDescriptions: [{ Identifier: 'the-one', Properties: '{}' }] };
}
