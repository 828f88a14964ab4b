import { describe, expect, it } from 'vitest';
import { duePages } from '../../../src/app/narrative/due-pages.ts';
import { configSchema } from '../../../src/config/config.ts';
import { known, unknown } from '../../../src/core/known.ts';
import { day } from '../../../src/core/period.ts';
import type { Report } from '../../../src/core/report.ts';

const CONFIG = configSchema.parse({
  narrative: {
    pages: [
      'finops',
      { persona: 'devops' },
      { persona: 'cto', when: 'weekly' },
      { persona: 'executive', when: 'monthly' },
    ],
  },
});

function dueOn(asOf: string, previous: string | null): readonly string[] {
  const changes: Report['changes'] =
    previous === null
      ? unknown('no-history', 'changes since the last report', 'the next report is compared with this one')
      : known({
          previous: day(previous),
          restatedMonths: [],
          newAnomalies: [],
          comparison: 'monthToDate',
          recommendations: unknown(
            'no-history',
            'changes since the last report',
            'the next report is compared with this one',
          ),
          savings: known([]),
        });
  return duePages(CONFIG, { asOf: day(asOf), changes });
}

describe('pages beside a report', () => {
  it.each([
    ['the first report of all', '2026-11-20', null, ['finops', 'devops', 'cto', 'executive']],
    ['the next day', '2026-11-20', '2026-11-19', ['finops', 'devops']],
    ['a Monday', '2026-11-23', '2026-11-22', ['finops', 'devops', 'cto']],
    ['a Wednesday after a week without reports', '2026-11-25', '2026-11-17', ['finops', 'devops', 'cto']],
    ['the first of a month within a week', '2026-12-01', '2026-11-30', ['finops', 'devops', 'executive']],
    ['a Monday that begins a month', '2027-02-01', '2027-01-31', ['finops', 'devops', 'cto', 'executive']],
  ])('of %s', (_, asOf, previous, due) => {
    expect(dueOn(asOf, previous)).toEqual(due);
  });
});
