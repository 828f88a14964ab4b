import { defineDataset } from '../../core/dataset.ts';

/** A service of App Runner. Strings are untrusted; `null`: AWS did not tell. */
export interface AppRunnerService {
  readonly serviceArn: string;
  readonly serviceName: string | null;
  readonly serviceId: string | null;
  /** `RUNNING`, `PAUSED` … */
  readonly status: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
}

export const appRunnerServices = defineDataset<AppRunnerService>({
  id: 'app-runner/services',
  scope: 'region',
  reads: ['AppRunner:ListServices'],
  resource: { id: 'serviceArn' },
  load: () => import('./services.load.ts'),
});
