import { defineCheck, type Verdict } from '../../core/check.ts';
import { distributions } from '../../datasets/cloudfront/distributions.ts';
import { bytesText, gibibytes } from '../bytes-text.ts';
import { total } from '../series.ts';
import { priceClassGuide } from './price-class.guide.ts';

const LOOK_BACK_DAYS = 14;

/** Edge locations differ in price; a price class leaves out the dear ones. */
export const priceClass = defineCheck({
  id: 'cloudfront-price-class',
  title: 'Every CloudFront distribution with much traffic has a price class of its choice',
  service: 'cloudfront',
  scope: 'unit',
  actionType: 'Configure',
  actionFamily: 'hygiene',
  needs: { distributions },
  metrics: {
    downloaded: {
      namespace: 'AWS/CloudFront',
      metricName: 'BytesDownloaded',
      statistic: 'Sum',
      periodSeconds: 86_400,
      of: 'distributions',
      dimensions: { DistributionId: 'distributionId', Region: 'metricRegion' },
    },
  },
  /** Over the look-back: below it there is nothing to choose. */
  thresholds: { minimumGib: 100 },
  lookBackDays: LOOK_BACK_DAYS,
  effort: 'VeryLow',
  restartNeeded: false,
  rollbackPossible: true,
  guide: priceClassGuide,
  *evaluate({ distributions }, { thresholds, metric }): Iterable<Verdict> {
    for (const distribution of distributions) {
      const { distributionId: resourceId, enabled, priceClass } = distribution;
      if (enabled === false || priceClass !== 'PriceClass_All') continue;
      const bytes = total(metric('downloaded', distribution));
      if (bytes === null) {
        yield { resourceId, reason: 'CloudWatch has no traffic of the distribution' };
        continue;
      }
      if (gibibytes(bytes) < thresholds.minimumGib) continue;
      const evidence = `The distribution served ${bytesText(bytes)} in ${LOOK_BACK_DAYS} days from all edge locations, the dearest among them.`;
      yield { resourceId, evidence, claims: [] };
    }
  },
});
