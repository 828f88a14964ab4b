import { type AppRunnerService, appRunnerServices } from '../../datasets/app-runner/services.ts';
import { everything } from '../claims.ts';
import { idleAppRunnerServicesGuide } from './app-runner.guide.ts';
import { defineIdleCheck } from './define-idle-check.ts';

const DAYS = 14;

export const idleAppRunnerServices = defineIdleCheck<AppRunnerService>({
  id: 'apprunner-idle',
  title: 'Every running App Runner service has requests',
  service: 'app-runner',
  actionType: 'Stop',
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: idleAppRunnerServicesGuide,
  dataset: appRunnerServices,
  metrics: {
    requests: {
      namespace: 'AWS/AppRunner',
      metricName: 'Requests',
      statistic: 'Sum',
      dimensions: { ServiceName: 'serviceName', ServiceID: 'serviceId' },
      atMost: 0,
      unit: 'requests',
    },
  },
  days: DAYS,
  minimumAgeDays: DAYS,
  resource: ({ serviceArn, status, createdAt }) =>
    status === 'RUNNING' ? { resourceId: serviceArn, noun: 'The App Runner service', createdAt } : null,
  claims: ({ serviceArn }) => [everything(serviceArn)],
});
