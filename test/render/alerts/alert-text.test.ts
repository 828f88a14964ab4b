import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alert } from '../../../src/core/alert.ts';
import { day } from '../../../src/core/period.ts';
import type { Report } from '../../../src/core/report.ts';
import { alertText } from '../../../src/render/alerts/alert-text.ts';
import { heading, paragraph } from '../../../src/render/blocks.ts';
import { markdownOf } from '../../../src/render/markdown-of.ts';
import { pageOf } from '../../../src/render/page.ts';
import { plainText } from '../../../src/render/plain-text.ts';
import { liveOnGithub } from '../../support/hostile/github-judge.ts';
import { hostileString } from '../../support/hostile/hostile-string.ts';
import { period, usd } from '../literals.ts';
import { REPORT } from '../report-fixture.ts';

const BASE = { id: 'x', state: 'y', severity: 'warning' } as const;

const BUDGET: Alert = {
  ...BASE,
  kind: 'budget-forecast',
  budget: 'Cloud 2026',
  period: period('2026-11-01', '2026-12-01'),
  amount: usd('240000'),
  spent: usd('151882.437'),
  expected: { value: 252_410.4, currency: 'USD' },
};

const ALERTS = {
  forecast: BUDGET,
  exceeded: { ...BUDGET, kind: 'budget-exceeded', spent: usd('240001'), expected: null },
  anomaly: {
    ...BASE,
    kind: 'anomaly',
    anomaly: 'ec2-2026-11-11',
    subject: 'of no use where the report has it',
    days: period('2026-11-11', '2026-11-13'),
    impact: usd('3700.2'),
  },
  gone: {
    ...BASE,
    kind: 'anomaly',
    anomaly: 'not in the report',
    subject: 'Amazon EC2',
    days: period('2026-11-11', '2026-11-12'),
    impact: usd('120'),
  },
  plan: {
    ...BASE,
    kind: 'commitment-expiring',
    commitment: 'arn:aws:savingsplans::111122223333:savingsplan/a1',
    end: day('2026-12-10'),
    daysLeft: 22,
  },
  reservation: {
    ...BASE,
    kind: 'commitment-expiring',
    commitment: 'ri-9',
    end: day('2026-11-20'),
    daysLeft: 0,
  },
  coverage: { ...BASE, kind: 'coverage', coverage: 0.8999, limit: 0.9 },
  stale: { ...BASE, kind: 'stale-data', day: day('2026-11-18'), slaHours: 24, hoursLate: 1 },
} satisfies Readonly<Record<string, Alert>>;

function told(alert: Alert, language: Report['language'] = 'en'): readonly string[] {
  const { title, text } = alertText(pageOf({ ...REPORT, language }), alert);
  return [title, text].map((inline) => plainText(inline).replaceAll('\u00A0', ' '));
}

describe('the text of an alert', () => {
  it.each([
    [
      'forecast',
      'Budget Cloud 2026 is expected to be exceeded',
      'Nov 1 – 30: $151,882 of $240,000 is spent; $252,410 is expected by the end.',
    ],
    ['exceeded', 'Budget Cloud 2026 is exceeded', 'Nov 1 – 30: $240,001 of $240,000 is spent.'],
    [
      'anomaly',
      'Unusual cost: Amazon Elastic Compute Cloud, payments | production',
      'Nov 11 – 12: +$3,700 against what was expected; more used: BoxUsage:m5.24xlarge; the amount may still change.',
    ],
    ['gone', 'Unusual cost: Amazon EC2', 'Nov 11: +$120.00 against what was expected.'],
    [
      'plan',
      'Savings Plan Compute, 3 years, no upfront (arn:aws:savingsplans::111122223333:savingsplan/a1) ends in 22 days',
      'Its last day is Dec 10, 2026. Without it its usage would cost about $31,400 more a month, at negotiated prices.',
    ],
    ['reservation', 'ri-9 ends today', 'Its last day is Nov 20, 2026.'],
    [
      'coverage',
      'Only 89.9% of the planned reads were answered',
      'The limit is 90%. What was not looked at is listed in the report; nothing in it may be read as fine.',
    ],
    [
      'stale',
      'Cost data is late',
      'The cost of Nov 18, 2026 is late: it was promised within 24 hours of the end of the day, and 1 hour after that it is not complete.',
    ],
  ] as const)('about %s says what it is and its figures', (name, title, text) => {
    expect(told(ALERTS[name])).toEqual([title, text]);
  });

  it('is another in Portuguese, with the same figures', () => {
    for (const alert of Object.values(ALERTS)) {
      const [english, portuguese] = [told(alert), told(alert, 'pt-BR')];
      expect(portuguese).not.toEqual(english);
      expect(portuguese.every((text) => text !== '')).toBe(true);
    }
    expect(told(ALERTS.plan, 'pt-BR')[0]).toMatch(/termina em 22 dias$/);
    expect(told(ALERTS.exceeded, 'pt-BR')).toEqual([
      'O orçamento Cloud 2026 foi ultrapassado',
      '1 – 30 de nov.: US$ 240.001 de US$ 240.000 gastos.',
    ]);
  });

  it('is inert whatever the names in it are', () => {
    const page = pageOf(REPORT);
    fc.assert(
      fc.property(hostileString, (name) => {
        const alerts: readonly Alert[] = [
          { ...BUDGET, budget: name },
          { ...ALERTS.gone, subject: name },
          { ...ALERTS.reservation, commitment: name },
        ];
        for (const alert of alerts) {
          const { title, text } = alertText(page, alert);
          expect(liveOnGithub(markdownOf([heading(3, title), paragraph(text)]))).toEqual([]);
        }
      }),
    );
  });
});
