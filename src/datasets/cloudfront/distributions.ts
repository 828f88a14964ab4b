import { defineDataset } from '../../core/dataset.ts';

/** A CloudFront distribution. Strings are untrusted; `null`: AWS did not tell. */
export interface Distribution {
  readonly distributionId: string;
  readonly enabled: boolean | null;
  /** `PriceClass_All`, `PriceClass_200`, `PriceClass_100`; `None` for those on a flat-rate plan or of a tenant. */
  readonly priceClass: string | null;
  /** `sni-only`, `vip`, `static-ip`; `null`: the certificate of CloudFront itself. */
  readonly sslSupportMethod: string | null;
  /** Value of the dimension `Region` that CloudWatch counts its requests under. */
  readonly metricRegion: 'Global';
  readonly webAclId: string | null;
}

export const distributions = defineDataset<Distribution>({
  id: 'cloudfront/distributions',
  scope: 'global',
  reads: ['CloudFront:ListDistributions'],
  resource: { id: 'distributionId' },
  load: () => import('./distributions.load.ts'),
});
