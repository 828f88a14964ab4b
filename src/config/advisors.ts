import { z } from 'zod';

const on = (what: string) => z.boolean().default(true).describe(what);

/** Which of AWS's advisors are asked. Cost Explorer is paid for: $0.01 a page. */
export const advisors = z
  .strictObject({
    costOptimizationHub: on('Cost Optimization Hub, once for the organization. Free.'),
    computeOptimizer: on('Compute Optimizer, in each account and region with spend it judges. Free.'),
    savingsPlans: on('Savings Plans with their ends. Free.'),
    savingsPlansUse: on('Utilisation and coverage of Savings Plans: at most 2 pages of Cost Explorer.'),
    reservations: on('Reservations with their ends, in each account and region with spend they cover. Free.'),
    reservationsUse: on(
      'Utilisation and coverage of reservations: at most 2 pages of Cost Explorer for each of 6 services.',
    ),
    purchases: z
      .boolean()
      .default(false)
      .describe(
        'What Cost Explorer advises to buy: up to 10 pages. The Hub tells most of it free, but not Database Savings Plans.',
      ),
    costAnomalies: on('Cost Anomaly Detection: 3 pages of Cost Explorer.'),
    budgets: on('The budgets of each account. Free.'),
    trustedAdvisor: on('The cost checks of Trusted Advisor in each account. Free with Business Support.'),
    freeTier: on('How much of its free offers the organization uses, and its account plan. Free.'),
    organization: on('Features of the organization and the services trusted with all of it. Free.'),
    posture: on('Findings of Security Hub, GuardDuty, Macie and Inspector, where they are used. Free.'),
  })
  .prefault({});

export type AdvisorsConfig = z.output<typeof advisors>;
