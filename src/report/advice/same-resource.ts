import { servicesOfType } from '../../advisors/resource-types.ts';
import type { AdvisedResource } from '../../core/advisor.ts';
import type { Proposal } from '../../core/recommendation.ts';
import { kindOfService } from '../resource-kind.ts';

/** What follows the last `/` or `:`: AWS's advisors tell names, and our datasets names or ARNs. */
export function lastPart(id: string): string {
  return id.split(/[/:]/).at(-1) ?? id;
}

/** Whether both speak of one resource, and not of two of one name in different services or clusters. */
export function isSameResource(
  { service, resourceId }: Pick<Proposal, 'service' | 'resourceId'>,
  advised: AdvisedResource,
): boolean {
  const kinds = servicesOfType(advised.resourceType).map(kindOfService);
  if (!kinds.includes(kindOfService(service))) return false;
  const ids = [advised.resourceId, ...(advised.resourceArn === null ? [] : [advised.resourceArn])];
  return ids.some((id) => endsWith(id, resourceId) || endsWith(resourceId, id));
}

/** `prod/api` is the end of `arn:aws:ecs:…:service/prod/api`, and `i` is none of `web-api`. */
function endsWith(whole: string, end: string): boolean {
  if (end === '' || !whole.endsWith(end)) return false;
  return whole.length === end.length || /[/:]/.test(whole.charAt(whole.length - end.length - 1));
}
