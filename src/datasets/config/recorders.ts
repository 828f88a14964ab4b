import { defineDataset } from '../../core/dataset.ts';

/** A configuration recorder of AWS Config. Strings are untrusted; `null`: AWS did not tell. */
export interface ConfigRecorder {
  readonly recorderName: string;
  /** Of a service that made it for itself and pays for nothing else, e.g. `securityhub.amazonaws.com`. */
  readonly servicePrincipal: string | null;
  /** `null`: its status was not among those that were told. */
  readonly recording: boolean | null;
  /** `CONTINUOUS` or `DAILY`, unless a type has its own. */
  readonly frequency: string | null;
  /** Types that are recorded daily although the recorder is continuous. */
  readonly dailyTypes: readonly string[];
  /** IAM users, groups, roles and policies: the same in every region. */
  readonly globalTypes: boolean;
}

export const configRecorders = defineDataset<ConfigRecorder>({
  id: 'config/recorders',
  scope: 'region',
  reads: [
    'Config Service:DescribeConfigurationRecorders',
    'Config Service:DescribeConfigurationRecorderStatus',
  ],
  keeps: ['recorderName', 'servicePrincipal', 'recording', 'globalTypes'],
  load: () => import('./recorders.load.ts'),
});
