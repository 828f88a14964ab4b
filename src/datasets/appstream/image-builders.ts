import { defineDataset } from '../../core/dataset.ts';

/** An image builder of WorkSpaces Applications (AppStream 2.0). Strings are untrusted; `null`: AWS did not tell. */
export interface ImageBuilder {
  readonly name: string;
  readonly arn: string | null;
  /** `RUNNING`, `STOPPED` … */
  readonly state: string | null;
  readonly instanceType: string | null;
  /** ISO instant. */
  readonly createdAt: string | null;
}

export const imageBuilders = defineDataset<ImageBuilder>({
  id: 'appstream/image-builders',
  scope: 'region',
  reads: ['AppStream:DescribeImageBuilders'],
  resource: { id: 'name' },
  load: () => import('./image-builders.load.ts'),
});
