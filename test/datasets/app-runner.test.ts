import { expect, it } from 'vitest';
import { appRunnerServices } from '../../src/datasets/app-runner/services.ts';
import { type Paged, startScriptedAws } from '../loopback/scripted-aws.ts';
import { contextFor, rowsOf } from '../support/dataset-context.ts';

it('services are read to the last page, each by its ARN', async () => {
  const first = {
    ServiceArn: 'arn:a',
    ServiceName: 'web',
    ServiceId: '8fe1e10304f84fd2b0df550fe98a71fa',
    Status: 'RUNNING' as const,
    CreatedAt: new Date('2026-01-01T00:00:00Z'),
  };
  await using aws = await startScriptedAws({
    'AppRunner:ListServices': ({ NextToken }: Paged) =>
      NextToken === undefined
        ? { ServiceSummaryList: [first], NextToken: 'more' }
        : { ServiceSummaryList: [{ ServiceArn: 'arn:b' }] },
  });
  expect(await rowsOf(appRunnerServices, contextFor(aws.url))).toEqual([
    {
      serviceArn: 'arn:a',
      serviceName: 'web',
      serviceId: '8fe1e10304f84fd2b0df550fe98a71fa',
      status: 'RUNNING',
      createdAt: '2026-01-01T00:00:00.000Z',
    },
    { serviceArn: 'arn:b', serviceName: null, serviceId: null, status: null, createdAt: null },
  ]);
});
