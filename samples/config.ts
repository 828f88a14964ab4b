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
events:
  - name: Black Friday
    from: 2026-11-23
    to: 2026-11-30
    account: '402775910083'
    amount: '12000'
    currency: USD
`;
