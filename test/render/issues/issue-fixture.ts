import type { CheckGuide } from '../../../src/core/check-guide.ts';
import { guideInLanguage } from '../../../src/core/guide-in-language.ts';
import type { RealisedSaving } from '../../../src/core/living.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { day } from '../../../src/core/period.ts';
import type { Links } from '../../../src/core/publication.ts';
import type { Fingerprint, Owner, Recommendation, Saving } from '../../../src/core/recommendation.ts';
import type { IssueParts } from '../../../src/render/issues/issue-subject.ts';
import { pageOf } from '../../../src/render/page.ts';
import { RECOMMENDATION } from '../collection-fixture.ts';
import { period, usd } from '../literals.ts';
import { REPORT } from '../report-fixture.ts';

export const MARKER = '<!-- spendlog:v1 tenant=00ab fp=0a1b2c3d state=open turn=0 -->';

export const LINKS: Links = {
  report: 'https://git.example/own/repository/blob/reports/latest/report.md',
  run: 'https://git.example/own/repository/actions/runs/7',
  check: () => 'https://git.example/own/spendlog/blob/v1/docs/checks/check.md',
  issue: () => null,
};

/** Everything that the texts of the fixture may link to. */
export const OWN_URLS: ReadonlySet<string> = new Set([
  LINKS.report ?? '',
  LINKS.run ?? '',
  LINKS.check('') ?? '',
  'https://git.example/own/repository/issues/12',
]);

export const OWNER: Owner = {
  team: 'platform',
  handles: ['octocat', 'harbour/platform'],
  labels: ['team: platform', 'a, b'],
  slackChannel: null,
  repository: null,
};

const month = (amount: string) => ({ ...usd(amount), per: 'month' as const });

export const SAVING: Saving = {
  net: month('40.15'),
  periodAmount: usd('39.6'),
  gross: month('40.15'),
  low: month('38'),
  high: month('42.5'),
  currency: 'USD',
  basis: 'bill-rate',
  source: 'EffectiveCost',
  period: period('2026-10-19', '2026-11-18'),
  formula: 'EBS:VolumeUsage.gp3 500 GB-Mo × 0.0803 USD',
  confidence: 0.9,
  oneOffCost: usd('2.1'),
};

/** Everything a recommendation can have. */
export const ACTION: Recommendation = {
  ...RECOMMENDATION,
  saving: SAVING,
  noAmount: null,
  owner: OWNER,
  advice: [
    {
      advisor: 'advisors/cost-optimization-hub',
      actionType: 'Delete',
      target: 'nothing',
      estimatedMonthlySavings: usd('120'),
      estimatedSavingsPercentage: 100,
      estimationMode: 'BeforeDiscounts',
      lookBackDays: 14,
      refreshedAt: '2026-11-19T00:00:00Z',
    },
  ],
  disagreement: {
    advisor: 'advisors/cost-optimization-hub',
    theirs: usd('120'),
    ours: usd('40.15'),
    reasons: ['discount-mode'],
  },
  exemption: {
    match: { service: 'ebs' },
    reason: 'kept for the audit',
    owner: 'finance',
    expires: '2027-01-31',
    ticket: 'FIN-1',
  },
  acceptance: { match: {}, owner: 'ana', date: '2026-11-01', ticket: 'OPS 7' },
};

export const MEASURED: RealisedSaving = {
  checkpoint: 30,
  state: 'measured',
  kind: 'removed',
  before: period('2026-09-01', '2026-09-29'),
  after: period('2026-10-10', '2026-11-07'),
  monthly: usd('36.5'),
  cash: usd('30'),
  reducedRunRate: usd('36.5'),
  formula: 'EBS:VolumeUsage.gp3 500 GB-Mo',
};

export const OUTCOME: Outcome = {
  fingerprint: 'ffeeddccbbaa99887766554433221100' as Fingerprint,
  state: 'absent',
  day: day('2026-11-18'),
  actionType: 'Delete',
  service: 'ebs',
  account: '111122223333',
  region: 'us-east-1',
  resourceIds: ['vol-0aa', 'vol-0bb'],
  team: 'platform',
  net: usd('40.15'),
  measuredAfter: day('2026-12-17'),
  measurements: [],
};

export const GUIDE: CheckGuide = {
  why: 'A volume is charged by its size, attached or not (`VolumeUsage`).',
  measured: 'Attachments.',
  saving: 'The storage.',
  caveats: ['It may be attached by hand for a restore.'],
  verify: {
    console: 'EC2 → Volumes → {resourceId} → Status',
    cli: "aws ec2 describe-volumes --region {region} --volume-ids {resourceId} --query 'Volumes[].State'",
  },
  fix: {
    console: 'EC2 → Volumes → Delete',
    cli: [
      'aws ec2 create-snapshot --region {region} --volume-id {resourceId}',
      'aws ec2 delete-volume --region {region} --volume-id {resourceId}',
    ],
    dryRun: 'aws ec2 delete-volume --region {region} --volume-id {resourceId} --dry-run',
    terraform: 'Remove the `aws_ebs_volume` of `{resourceId}`.',
  },
  rollback: 'From the snapshot, in the same zone.',
  ptBr: {
    why: 'Um volume é cobrado pelo seu tamanho, anexado ou não (`VolumeUsage`).',
    measured: 'Anexos.',
    caveats: ['Ele pode ser anexado à mão para uma restauração.'],
    verify: 'EC2 → Volumes → {resourceId} → Status',
    fix: 'EC2 → Volumes → Delete',
    terraform: 'Remova o `aws_ebs_volume` de `{resourceId}`.',
    rollback: 'Do snapshot, na mesma zona.',
  },
};

const PAGE = pageOf(REPORT);

export function partsOf(changes: Partial<IssueParts> = {}): IssueParts {
  return {
    page: PAGE,
    links: LINKS,
    marker: MARKER,
    tenant: 'default',
    mentionTeams: false,
    unassignable: ['octocat'],
    extraLabels: ['finops'],
    guide: (_check, language) => guideInLanguage(GUIDE, language),
    ...changes,
  };
}
