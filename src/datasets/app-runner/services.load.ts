import { AppRunnerClient, ListServicesCommand, type ServiceSummary } from '@aws-sdk/client-apprunner';
import type { DatasetLoader } from '../../core/dataset.ts';
import { bounded, boundedOrNull } from '../bounded.ts';
import { itemsOf } from '../pages.ts';
import type { AppRunnerService } from './services.ts';

const PAGE = 20;

const load: DatasetLoader<AppRunnerService> = async function* ({ client, signal }) {
  const appRunner = client(AppRunnerClient);
  const items = itemsOf({
    operation: 'ListServices',
    ask: (NextToken) =>
      appRunner.send(new ListServicesCommand({ MaxResults: PAGE, NextToken }), { abortSignal: signal }),
    items: ({ ServiceSummaryList }) => ServiceSummaryList,
    next: ({ NextToken }) => NextToken,
    idOf: ({ ServiceArn }) => ServiceArn,
  });
  for await (const item of items) yield rowOf(item);
};

export default load;

function rowOf(service: ServiceSummary): AppRunnerService {
  return {
    serviceArn: bounded(service.ServiceArn ?? ''),
    serviceName: boundedOrNull(service.ServiceName),
    serviceId: boundedOrNull(service.ServiceId),
    status: boundedOrNull(service.Status),
    createdAt: service.CreatedAt?.toISOString() ?? null,
  };
}
