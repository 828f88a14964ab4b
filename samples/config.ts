/**
 * The invented company's own `spendlog.yml`: what a FinOps team would keep beside its bill. The November budget is
 * just above what the days alone would reach; the planned campaign takes the forecast past it.
 */
export const SAMPLE_CONFIG = `\
budgets:
  - name: Group, all charges
    amount: '460000'
    currency: USD
    period: month
    metric: effective
    includes: all
  - name: Cloud usage 2026
    amount: '4600000'
    currency: USD
    period: year
  - name: Brasil, all charges
    amount: '62000'
    currency: BRL
    period: month
    metric: billed
    includes: all
tags:
  required: [team, environment]
allocation:
  by: [account, 'tag:team']
  split:
    - name: Shared network
      pool: { account: ['318840275563'], chargeKind: [usage, marketplace] }
      method: proportional
checks:
  ec2-offhours-schedule: { officeHoursADay: 12, officeDaysAWeek: 5 }
  sagemaker-notebook-running: { hoursAWeek: 60 }
owners:
  - match: { 'tag:team': storefront }
    team: storefront
    handles: [harbourlight/storefront]
    labels: ['team: storefront']
    slackChannel: '#storefront-cost'
  - match: { account: ['402775910083', '437120658849'] }
    team: storefront
    handles: [harbourlight/storefront]
    labels: ['team: storefront']
    slackChannel: '#storefront-cost'
  - match: { account: '472910336618' }
    team: payments
    handles: [harbourlight/payments]
  - match: { account: '533071948827' }
    team: data
    handles: [harbourlight/data]
    slackChannel: '#data-platform'
  - match: { account: '610284775932' }
    team: machine-learning
    handles: [harbourlight/ml]
  - match: { account: '684419205371' }
    team: corporate-it
    handles: [harbourlight/corporate-it]
  - match: { account: '755820113394' }
    team: media
    handles: [harbourlight/media]
  - match: { account: ['204816327001', '318840275563'] }
    team: platform
    handles: [harbourlight/platform]
    labels: ['team: platform']
  - match: { account: '790053118846' }
    team: brasil
    handles: [harbourlight/brasil]
exemptions:
  - match: { resource: nat-0e57a7e0000000001, account: '318840275563' }
    reason: Second way out, kept for the failover test in December
    owner: platform
    expires: 2026-12-31
    ticket: NET-412
  - match: { check: redshift-idle, resource: estate-archive }
    reason: Kept until the auditors have signed the books of 2025
    owner: corporate-it
    expires: 2026-09-30
    ticket: ERP-88
events:
  - name: Black Friday
    from: 2026-11-23
    to: 2026-11-30
    account: '402775910083'
    amount: '12000'
    currency: USD
`;
