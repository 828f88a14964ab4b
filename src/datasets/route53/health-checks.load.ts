import {
  type HealthCheck as AwsHealthCheck,
  ListHealthChecksCommand,
  Route53Client,
} from '@aws-sdk/client-route-53';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { HealthCheck } from './health-checks.ts';

const PAGE = 100;

/** All health checks of the account. */
const load: DatasetLoader<HealthCheck> = async function* ({ client, signal }) {
  const route53 = client(Route53Client);
  const items = itemsOf({
    operation: 'ListHealthChecks',
    ask: (Marker) =>
      route53.send(new ListHealthChecksCommand({ MaxItems: PAGE, Marker }), { abortSignal: signal }),
    items: ({ HealthChecks }) => HealthChecks,
    next: ({ NextMarker }) => NextMarker,
    idOf: ({ Id }) => Id,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(check: AwsHealthCheck): HealthCheck {
  return {
    healthCheckId: bounded(check.Id ?? ''),
    type: boundedOrNull(check.HealthCheckConfig?.Type),
    childIds: (check.HealthCheckConfig?.ChildHealthChecks ?? []).map(bounded),
    linkedService: boundedOrNull(check.LinkedService?.ServicePrincipal),
  };
}
