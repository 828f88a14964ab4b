import { describe, expect, it } from 'vitest';
import { type Known, known, unknown } from '../../../../src/core/known.ts';
import { month } from '../../../../src/core/period.ts';
import type { BlockId } from '../../../../src/core/persona.ts';
import type { Recommendation } from '../../../../src/core/recommendation.ts';
import type { Report } from '../../../../src/core/report.ts';
import type { ServiceUse } from '../../../../src/core/service-use.ts';
import { layerMonthOf } from '../../../../src/render/narrative/blocks/layer-costs.ts';
import { liveOnGithub } from '../../../support/hostile/github-judge.ts';
import { SERVICES } from '../../collection-fixture.ts';
import { HOSTILE_NAMES } from '../../hostile-names.ts';
import { brl, usd } from '../../literals.ts';
import { poisonedReport } from '../../poisoned-report.ts';
import { DOLLARS, REAIS, REPORT } from '../../report-fixture.ts';
import { blockPage, blockText } from './block-fixture.ts';
import { action, commitment, rowsOf, textOf, withActions, withCosts } from './leadership-fixture.ts';

const UNREAD: Known<never> = unknown(
  'denied',
  'recommended actions',
  'allow the permissions that this report names',
);

const NO_COMMITMENTS = { ...DOLLARS.rates, commitments: known([]) };

function service(serviceName: string, october: string | null, september = '0'): ServiceUse {
  const [some] = SERVICES;
  if (!some) throw new TypeError('The fixture has services');
  const amount = october === null ? null : usd(october);
  return {
    ...some,
    serviceName,
    months: [
      { month: month('2026-09'), amount: usd(september) },
      { month: month('2026-10'), amount },
    ],
  };
}

describe('the coverage of the estate', () => {
  it('counts reads, work and services, and names the permissions that are missing', () => {
    expect(rowsOf('estate', withCosts({}))).toEqual([
      ['Planned reads that were answered', '11', '12', '91.7%'],
      ['Pieces of work that were done', '12', '14', '85.7%'],
      ['Services on the bill whose resources were counted', '1', '2', '50%'],
    ]);
    const text = textOf('estate', withCosts({}));
    expect(text).toContain('1 read was denied; missing: ce:GetSavingsPlansUtilization.');
    expect(text).toContain('1 place with charges was not planned: not in the catalogue of services.');
  });

  it('does not count as left out what no service stands behind', () => {
    if (!REPORT.collection.known) throw new TypeError('The fixture has a collection');
    const [place] = REPORT.collection.value.notPlanned;
    if (!place) throw new TypeError('The fixture left a place out');
    const notPlanned = (['tax', 'transfer', 'marketplace', 'ended'] as const).map((reason) => ({
      ...place,
      reason,
    }));
    const collection = known({ ...REPORT.collection.value, notPlanned });
    expect(textOf('estate', { ...REPORT, collection })).not.toContain('not planned');
  });

  it('says in words that nothing was counted, where that could have been', () => {
    const services = SERVICES.map((each) => ({
      ...each,
      inventory: known({ resources: null, counted: 0, notCounted: 3, types: [] }),
    }));
    const text = textOf('estate', withCosts({}, { services }));
    expect(text).toContain('Resources of no service on the bill were counted.');
    expect(text).not.toContain('0%');
    expect(textOf('estate', { ...withCosts({}, { services }), collection: UNREAD })).not.toContain(
      'no service',
    );
  });

  it('tells what is unknown as such, never as none', () => {
    const blind: Report = { ...REPORT, ledger: UNREAD, collection: UNREAD };
    expect(rowsOf('estate', blind).map(([what]) => what)).toEqual([
      'Services on the bill whose resources were counted',
    ]);
    expect(textOf('estate', blind)).toContain('denied');
  });
});

describe('the layers', () => {
  const services = [
    service('AWS Lambda', '10', '15'),
    service('Amazon Elastic Compute Cloud', '60', '40'),
    service('Amazon Simple Storage Service', '30', '30'),
  ];

  it('tell cost, share and change of the last whole month, and what could be done', () => {
    const report = withActions(
      [
        action('5', { serviceName: 'Amazon Elastic Compute Cloud', actionType: 'Stop' }),
        action('7', { serviceName: 'Amazon Elastic Compute Cloud', actionType: 'Rightsize' }),
        action('1', { serviceName: 'Amazon Elastic Compute Cloud', actionType: 'Rightsize' }),
        action(null, { serviceName: 'Amazon Elastic Block Store' }),
      ],
      { services },
    );

    expect(rowsOf('layers', report)).toEqual([
      ['Compute', '$60.00', '60%', '+$20.00', '$13.00', 'Rightsize (2), Stop (1)'],
      ['Storage', '$30.00', '30%', '$0', '–', 'Delete (1)'],
      ['Serverless', '$10.00', '10%', '−$5.00', '–', '–'],
    ]);
  });

  it('do not tell what is not known as nothing', () => {
    const report = withActions([], {
      services: [...services, service('Amazon EC2 Container Service', null)],
    });
    const [compute, storage] = rowsOf('layers', { ...report, recommendations: UNREAD });
    expect(compute).toEqual(['Compute', 'not known', '–', '–', 'not known', 'not known']);
    expect(storage?.slice(0, 3)).toEqual(['Storage', '$30.00', '–']);
  });

  it('have no cost in a month that was not read', () => {
    const [lastMonth] = DOLLARS.comparisons.filter(({ name }) => name === 'lastFullMonth');
    if (!lastMonth) throw new TypeError('The fixture has a whole month');
    const unread = { ...lastMonth, now: { ...lastMonth.now, amount: null }, before: null };
    const report = withCosts({ comparisons: [unread] }, { services: [service('AWS Lambda', '10')] });
    expect(textOf('layers', report)).toBe('');
  });

  it('have parts that make the whole', () => {
    const page = blockPage(withActions([], { services }));
    const costs = page.report.costs[0];
    const whole = costs && layerMonthOf(page, costs);
    expect(whole?.total).toEqual(usd('100'));
  });

  it('keep currencies apart', () => {
    const reais = { ...service('Amazon Elastic Compute Cloud', null), currency: 'BRL' };
    const months = [{ month: month('2026-10'), amount: brl('9') }];
    const [lastMonth] = DOLLARS.comparisons.filter(({ name }) => name === 'lastFullMonth');
    if (!lastMonth) throw new TypeError('The fixture has a whole month');
    const report = {
      ...withActions([], { services: [...services, { ...reais, months }] }),
      costs: [DOLLARS, { ...REAIS, comparisons: [{ ...lastMonth, before: null }] }],
    };
    expect(rowsOf('layers', report).map((cells) => cells.slice(0, 4))).toEqual([
      ['Compute', '$60.00', '60%', '+$20.00'],
      ['Storage', '$30.00', '30%', '$0'],
      ['Serverless', '$10.00', '10%', '−$5.00'],
      ['Compute', 'R$9.00', '100%', '–'],
    ]);
  });

  it('are nothing without a whole month', () => {
    expect(textOf('layers', { ...withCosts({ comparisons: [] }), services })).toBe('');
  });
});

describe('technical debt', () => {
  it('is what has a successor, with its effort and risk', () => {
    const behind: Partial<Recommendation> = { actionFamily: 'modernise', actionType: 'Upgrade' };
    const report = withActions([
      action('3', { ...behind, check: 'ebs-gp2', resourceId: 'vol-1' }),
      action(null, {
        ...behind,
        check: 'rds-old',
        resourceId: 'db-1',
        implementationEffort: 'High',
        restartNeeded: true,
      }),
      action('900', { actionFamily: 'idle' }),
    ]);
    const rows = rowsOf('technical-debt', report);

    expect(rows.map(([what, , amount, effort]) => [what, amount, effort])).toEqual([
      ['Upgrade Amazon Elastic Block Store (ebs-gp2)', '$3.00', 'low'],
      ['Upgrade Amazon Elastic Block Store (rds-old)', 'no amount of its own', 'high, restart'],
    ]);
    expect(rows[0]?.[1]).toMatch(/^vol-1, /);
  });

  it('is said to be none, and to be unknown', () => {
    expect(textOf('technical-debt', withActions([action('1')]))).toContain('No open recommendation is about');
    expect(textOf('technical-debt', { ...REPORT, recommendations: UNREAD })).toContain('denied');
  });
});

describe('the roadmap', () => {
  const effort = (implementationEffort: Recommendation['implementationEffort']) => ({ implementationEffort });

  it('has 30, 90 and 180 days by effort, with what is reached by then', () => {
    const report = withActions([
      action('1', effort('VeryLow')),
      action('2', effort('Low')),
      action('4', effort('Medium')),
      action('8', { ...effort('High'), actionType: 'Upgrade' }),
      action('16', effort('VeryHigh')),
      action(null, effort('Low')),
    ]);

    expect(rowsOf('roadmap', report)).toEqual([
      ['30 days', 'very low, low', '3', '$3.00', '$3.00', 'Delete'],
      ['90 days', 'medium', '1', '$4.00', '$7.00', 'Delete'],
      ['180 days', 'high, very high', '2', '$24.00', '$31.00', 'Delete, Upgrade'],
    ]);
    expect(textOf('roadmap', report)).toContain('1 of these actions stands without an amount.');
  });

  it('adds no two currencies, and has the first of the report first', () => {
    const { saving } = action('1');
    if (!saving) throw new TypeError('The fixture has an amount');
    const reais = { ...saving, currency: 'BRL', net: { ...brl('7'), per: 'month' as const } };
    const report = { ...withActions([action('1', { saving: reais }), action('5')]), costs: [DOLLARS, REAIS] };
    expect(rowsOf('roadmap', report)[0]?.[3]).toBe('$5.00 and R$7.00');
  });

  it('says why where nobody knows', () => {
    expect(textOf('roadmap', { ...REPORT, recommendations: UNREAD })).toContain('denied');
  });
});

describe('the decisions wanted', () => {
  it('are purchases, much effort, what cannot be undone, and restarts', () => {
    const report = {
      ...withActions([
        action('9', { actionType: 'PurchaseSavingsPlans' }),
        action('8', { implementationEffort: 'VeryHigh', restartNeeded: true }),
        action('7', { rollbackPossible: false }),
        action('6'),
        action(null, { restartNeeded: true }),
      ]),
      costs: [{ ...DOLLARS, rates: NO_COMMITMENTS }],
    };

    expect(rowsOf('decisions', report).map((cells) => [cells[1], cells[2]])).toEqual([
      ['binds for a term', '$9.00'],
      ['much effort, needs a restart', '$8.00'],
      ['cannot be undone', '$7.00'],
    ]);
  });

  it('begin with commitments that end', () => {
    const commitments = known([commitment('Compute, a year', 22, '1200')]);
    const report = withCosts({ rates: { ...DOLLARS.rates, commitments } }, { recommendations: known([]) });
    expect(rowsOf('decisions', report)).toEqual([
      [
        'Renew or let go: Compute, a year',
        'ends on Dec 10, 2026; about $1,200 a month more without it',
        '–',
        '–',
        '–',
      ],
    ]);
  });

  it('leave room for actions beside commitments that end', () => {
    const commitments = known([1, 2, 3, 4, 5].map((days) => commitment(`ends in ${days}`, days, null)));
    const report = {
      ...withActions(Array.from({ length: 7 }, () => action('9', { restartNeeded: true }))),
      costs: [{ ...DOLLARS, rates: { ...DOLLARS.rates, commitments } }],
    };
    const names = rowsOf('decisions', report).map(([what]) => what?.split(':')[0]);
    expect(names).toEqual([
      ...Array.from({ length: 3 }, () => 'Renew or let go'),
      ...Array.from({ length: 5 }, () => 'Delete Amazon Elastic Block Store'),
    ]);
    expect(textOf('decisions', report)).toContain('4 more decisions are of the same kinds.');
  });

  it('tell what they cost once, and whose they are', () => {
    const own = action('9', { restartNeeded: true });
    const { saving } = own;
    if (!saving) throw new TypeError('The fixture has an amount');
    const priced = { ...own, saving: { ...saving, oneOffCost: usd('50') } };
    const report = { ...withActions([priced]), costs: [{ ...DOLLARS, rates: NO_COMMITMENTS }] };
    expect(rowsOf('decisions', report)[0]?.slice(3)).toEqual(['$50.00', 'platform']);
  });

  it('are said to be none, and to be unknown', () => {
    const rates = NO_COMMITMENTS;
    expect(textOf('decisions', withCosts({ rates }, { recommendations: known([]) }))).toContain(
      'No open action binds',
    );
    const blind = textOf('decisions', withCosts({ rates }, { recommendations: UNREAD }));
    expect(blind).toContain('denied');
    expect(blind).not.toContain('No open action binds');
  });
});

const OWN: readonly BlockId[] = [
  ...(['opportunities', 'projection', 'risks', 'next-actions', 'estate'] as const),
  ...(['layers', 'technical-debt', 'roadmap', 'decisions'] as const),
];

describe.each(OWN)('%s', (id) => {
  it('holds nothing that is alive, whatever things are called', () => {
    for (const name of HOSTILE_NAMES) {
      const poisoned = poisonedReport(name);
      if (!poisoned.recommendations.known) throw new TypeError('The fixture has recommendations');
      const recommendations = poisoned.recommendations.value.map((own) =>
        action('5', {
          ...own,
          saving: action('5').saving,
          actionFamily: 'modernise',
          restartNeeded: true,
          owner: { team: name, handles: [], labels: [], slackChannel: null, repository: null },
        }),
      );
      const report = { ...poisoned, recommendations: known(recommendations) };
      const text = blockText(id, blockPage(report));
      expect(text).not.toBe('');
      expect(liveOnGithub(text), `${id}: ${name}`).toEqual([]);
    }
  });

  it('reads in Portuguese, with as many rows', () => {
    const english = withActions([action('5', { restartNeeded: true, actionFamily: 'modernise' })]);
    const portuguese: Report = { ...english, language: 'pt-BR' };
    expect(rowsOf(id, portuguese).length).toBe(rowsOf(id, english).length);
    expect(textOf(id, portuguese)).not.toBe(textOf(id, english));
  });
});
