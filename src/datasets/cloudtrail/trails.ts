import { defineDataset } from '../../core/dataset.ts';

/** A trail of CloudTrail, told in its home region. Strings are untrusted; `null`: AWS did not tell. */
export interface Trail {
  readonly trailArn: string;
  readonly name: string | null;
  readonly homeRegion: string | null;
  readonly everyRegion: boolean;
  /** Made in the management account, and records in every account of the organisation. */
  readonly everyAccount: boolean;
  readonly bucket: string | null;
  /** `denied`: whether it records is unknown. */
  readonly status: 'read' | 'denied';
  readonly records: boolean | null;
  readonly stoppedAt: string | null;
  /** `denied`: what it records is unknown. */
  readonly selectors: 'read' | 'denied';
  readonly managementEvents: 'all' | 'some' | 'none' | null;
  /** Types of resources all of whose data events it records, e.g. `AWS::S3::Object`. */
  readonly wholeDataTypes: readonly string[];
}

export const trails = defineDataset<Trail>({
  id: 'cloudtrail/trails',
  scope: 'region',
  reads: ['CloudTrail:DescribeTrails', 'CloudTrail:GetTrailStatus', 'CloudTrail:GetEventSelectors'],
  keeps: [
    'trailArn',
    'homeRegion',
    'everyRegion',
    'everyAccount',
    'bucket',
    'status',
    'records',
    'selectors',
    'managementEvents',
  ],
  load: () => import('./trails.load.ts'),
});
