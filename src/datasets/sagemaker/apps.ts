import { defineDataset } from '../../core/dataset.ts';

/** An application of SageMaker Studio: a notebook or editor on an instance that is paid for while it runs. Strings are untrusted; `null`: AWS did not tell. */
export interface StudioApp {
  /** `<domain>/<user or space>/<type>/<name>`: what its ARN ends in. */
  readonly appId: string;
  /** Bills name the app so; `null` where it was not described. */
  readonly appArn: string | null;
  /** `denied`: it was listed, and its activity is unknown. */
  readonly described: 'read' | 'denied';
  /** `JupyterServer`, `KernelGateway`, `JupyterLab`, `CodeEditor` … */
  readonly appType: string | null;
  /** `InService`, `Deleted`, `Pending` … */
  readonly status: string | null;
  /** E.g. `ml.t3.medium`; `system`: costs nothing. */
  readonly instanceType: string | null;
  readonly createdAt: string | null;
  /** ISO instant; health checks alone are not activity. */
  readonly activeAt: string | null;
}

export const studioApps = defineDataset<StudioApp>({
  id: 'sagemaker/apps',
  scope: 'region',
  reads: ['SageMaker:ListApps', 'SageMaker:DescribeApp'],
  limits: { seconds: 300 },
  load: () => import('./apps.load.ts'),
});
