import { describe, expect, it } from 'vitest';
import type { BillLines, UsageLine } from '../../../src/core/charge-line.ts';
import { decimal } from '../../../src/core/decimal.ts';
import { amountText, money } from '../../../src/core/money.ts';
import { day } from '../../../src/core/period.ts';
import type { PricedProposal, Proposal } from '../../../src/core/recommendation.ts';
import { priceProposals } from '../../../src/report/savings/price-proposals.ts';
import type { PricingContext } from '../../../src/report/savings/pricing-context.ts';
import {
  advice,
  amounts,
  billLines,
  chargeLine,
  contextOf,
  lineClaim,
  listPrice,
  NOVEMBER,
  proposal,
  quantityClaim,
  usageLine,
} from './bill.ts';

const VOLUME = 'vol-0123456789abcdef0';
const MACHINE = 'i-0123456789abcdef0';

function priceOne(one: Proposal, context: PricingContext): PricedProposal {
  const [priced] = priceProposals([one], context);
  if (!priced) throw new Error('nothing was priced');
  return priced;
}

/** 100 GB of gp2 at 0.10, all of November: 10 a month. */
const GP2 = {
  usageType: 'EBS:VolumeUsage.gp2',
  resourceId: VOLUME,
  cost: '10',
  quantity: '100',
  unit: 'GB-Mo',
};

describe('the basis `bill`', () => {
  it('is what is billed for the resource: a month of GB-months is the calendar month', () => {
    const lines = billLines({ resources: [chargeLine(GP2)] });
    const deleted = proposal({ claims: [quantityClaim('EBS:VolumeUsage.gp2', '100', '0')] });

    const priced = priceOne(deleted, contextOf(lines));

    expect(amounts(priced)).toEqual({ net: '10', gross: '10', low: '10', high: '10', basis: 'bill' });
    expect(priced.saving).toMatchObject({
      currency: 'USD',
      source: 'EffectiveCost',
      period: NOVEMBER,
      confidence: 0.95,
      formula: 'EBS:VolumeUsage.gp2 10 USD ÷ 30 days of their calendar months',
      oneOffCost: null,
    });
  });

  it('is 730 hours of what is billed by the hour', () => {
    const machine = chargeLine({
      usageType: 'BoxUsage:m5.large',
      resourceId: MACHINE,
      cost: '72',
      quantity: '720',
    });
    const stopped = proposal({ resourceId: MACHINE, service: 'ec2', claims: [lineClaim(MACHINE)] });

    const priced = priceOne(stopped, contextOf(billLines({ resources: [machine] })));

    expect(amounts(priced)).toMatchObject({ net: '73', basis: 'bill' });
    expect(priced.saving?.formula).toBe('BoxUsage:m5.large 72 USD ÷ 720 hours × 730');
  });

  it('counts from the first day on which a resource was charged', () => {
    const machine = {
      usageType: 'BoxUsage:m5.large',
      resourceId: MACHINE,
      cost: '24',
      quantity: '240',
      firstDay: '2026-11-21',
    };
    const stopped = proposal({ resourceId: MACHINE, claims: [lineClaim(MACHINE)] });

    const priced = priceOne(stopped, contextOf(billLines({ resources: [chargeLine(machine)] })));

    expect(amounts(priced)).toMatchObject({ net: '73' });
    // Ten days say little.
    expect(priced.saving?.confidence).toBe(0.85);
  });

  it('is half of it for a machine that is billed for half of the hours', () => {
    const machine = { usageType: 'BoxUsage:m5.large', resourceId: MACHINE, cost: '36', quantity: '360' };
    const stopped = proposal({ resourceId: MACHINE, claims: [lineClaim(MACHINE)] });

    expect(
      amounts(priceOne(stopped, contextOf(billLines({ resources: [chargeLine(machine)] })))),
    ).toMatchObject({ net: '36.5' });
  });

  it('is a share of the lines that a claim names, and of no others', () => {
    const resources = [
      chargeLine({
        usageType: 'USE2-LoadBalancerUsage',
        resourceId: 'arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/app/web/5',
        cost: '72',
        region: 'us-east-1',
      }),
      chargeLine({
        usageType: 'USE2-LCUUsage',
        resourceId: 'arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/app/web/5',
        cost: '7.2',
      }),
    ];
    const half = proposal({
      resourceId: 'app/web/5',
      claims: [lineClaim('app/web/5', ['LoadBalancer*'], '0.75')],
    });

    const priced = priceOne(half, contextOf(billLines({ resources })));

    expect(amounts(priced)).toMatchObject({ net: '18.25' });
    expect(priced.saving?.confidence).toBe(0.85);
  });

  it('leaves discounts off that stand in lines of their own', () => {
    const lines = billLines({ resources: [chargeLine(GP2)] });
    const deleted = proposal({ claims: [lineClaim(VOLUME)] });
    const context = contextOf(lines, {
      discountShare: ({ billingAccountId: payer, serviceName }) =>
        decimal(payer === '999988887777' && serviceName === 'Amazon EC2' ? '0.1' : '0'),
    });

    expect(amounts(priceOne(deleted, context))).toMatchObject({ net: '9' });
  });

  it('takes no line of another account, region or resource', () => {
    const resources = [
      chargeLine({ ...GP2, account: '444455556666' }),
      chargeLine({ ...GP2, region: 'eu-west-1' }),
      chargeLine({ ...GP2, resourceId: `arn:aws:ec2:us-east-1:1:volume/x${VOLUME}` }),
    ];
    const deleted = proposal({ claims: [lineClaim(VOLUME)] });

    expect(amounts(priceOne(deleted, contextOf(billLines({ resources }))))).toBe('no-price');
  });

  it('takes of resources with one name only the one that the check is about', () => {
    const lambda = {
      usageType: 'Request',
      resourceId: 'arn:aws:lambda:us-east-1:1:function:shop',
      cost: '72',
      service: 'lambda',
    };
    const database = {
      usageType: 'InstanceUsage:db.t3.micro',
      resourceId: 'arn:aws:rds:us-east-1:1:db:shop',
      cost: '7.2',
      service: 'rds',
    };
    const resources = [chargeLine(lambda), chargeLine(database)];
    const priced = (service: string) =>
      amounts(
        priceOne(
          proposal({ service, resourceId: 'shop', claims: [lineClaim('shop')] }),
          contextOf(billLines({ resources })),
        ),
      );

    expect(priced('rds')).toMatchObject({ net: '7.3' });
    expect(priced('ecs')).toBe('no-price');
  });

  it('takes no line of another service with the same name, though it be the only one', () => {
    const bucket = {
      usageType: 'TimedStorage-ByteHrs',
      service: 's3',
      resourceId: 'orders',
      cost: '900',
      unit: 'GB-Mo',
    };
    const context = contextOf(billLines({ resources: [chargeLine(bucket)] }));
    const priced = (service: string, resourceId = 'orders') =>
      amounts(priceOne(proposal({ service, resourceId, claims: [lineClaim(resourceId)] }), context));

    expect(priced('dynamodb')).toBe('no-price');
    expect(priced('s3')).toMatchObject({ net: '900' });
  });

  it('takes the line of the service whose price list a claim names', () => {
    const table = chargeLine({
      usageType: 'InstanceUsage:db.r5.large',
      service: 'AmazonDocDB',
      resourceId: 'arn:aws:rds:us-east-1:1:db:shop',
      cost: '72',
    });
    const context = contextOf(billLines({ resources: [table] }), { servicesOf: (name) => [name] });
    const claim = quantityClaim('InstanceUsage:db.r5.large', '730', '0', 'shop');
    const priced = (claims: Proposal['claims']) =>
      amounts(priceOne(proposal({ service: 'rds', resourceId: 'shop', claims }), context));

    expect(priced([{ ...claim, serviceCode: 'AmazonDocDB' }])).toMatchObject({ net: '73' });
    expect(priced([claim])).toBe('no-price');
  });

  it('takes traffic that a claim names from whichever service sends it', () => {
    const sent = chargeLine({
      usageType: 'DataTransfer-Out-Bytes',
      service: 's3',
      resourceId: 'assets',
      cost: '72',
      unit: 'GB',
    });
    const context = contextOf(billLines({ resources: [sent] }));
    const priced = (claims: Proposal['claims']) =>
      amounts(priceOne(proposal({ service: 'vpc', resourceId: 'assets', claims }), context));

    expect(priced([lineClaim('assets', ['DataTransfer-Out-Bytes'])])).toMatchObject({ net: '73' });
    expect(priced([lineClaim('assets')])).toBe('no-price');
  });

  it.each([
    ['charges that ended days ago', { ...GP2, lastDay: '2026-11-20' }, 'ended'],
    ['a free allowance', { ...GP2, cost: '0' }, 'free'],
    ['commitments nobody uses, which are sunk', { ...GP2, status: 'Unused' }, 'no-price'],
  ])('is nothing for %s', (_, line, reason) => {
    const deleted = proposal({ claims: [lineClaim(VOLUME)] });

    expect(amounts(priceOne(deleted, contextOf(billLines({ resources: [chargeLine(line)] }))))).toBe(reason);
  });

  it('is nothing where it rounds to nothing', () => {
    const line = chargeLine({ ...GP2, cost: '0.0000000001' });

    expect(
      amounts(
        priceOne(proposal({ claims: [lineClaim(VOLUME)] }), contextOf(billLines({ resources: [line] }))),
      ),
    ).toBe('no-saving');
  });

  it('of requests goes on through days without any', () => {
    const line = {
      usageType: 'Request',
      resourceId: VOLUME,
      cost: '7.2',
      unit: 'Requests',
      lastDay: '2026-11-10',
    };

    expect(
      amounts(
        priceOne(
          proposal({ claims: [lineClaim(VOLUME)] }),
          contextOf(billLines({ resources: [chargeLine(line)] })),
        ),
      ),
    ).toMatchObject({ net: '7.3' });
  });

  it.each([
    ['some days ago', '2026-10-19', '2026-11-18'],
    ['in the middle of the last days', '2026-10-04', '2026-11-03'],
  ])('of a fee that is posted once on the first of a month, %s, is the fee', (_, start, end) => {
    const period = { start: day(start), end: day(end) };
    const posted = (unit: string, resourceId: string) =>
      chargeLine({
        usageType: 'HostedZone',
        resourceId,
        cost: '0.5',
        quantity: '1',
        unit,
        firstDay: '2026-11-01',
        lastDay: '2026-11-01',
      });
    const of = (unit: string) =>
      priceOne(
        proposal({ claims: [lineClaim(VOLUME)] }),
        contextOf(billLines({ period, resources: [posted(unit, VOLUME)] })),
      );

    expect(amounts(of('HostedZone'))).toMatchObject({ net: '0.5' });
    expect(of('HostedZone').saving?.formula).toBe('HostedZone 0.5 USD a month');
    expect(amounts(of('Month'))).toMatchObject({ net: '0.5' });
  });

  it('of a fee that was not posted again has ended', () => {
    const period = { start: day('2026-10-08'), end: day('2026-11-07') };
    const fee = { ...GP2, unit: 'Month', firstDay: '2026-10-01', lastDay: '2026-10-01' };

    expect(
      amounts(
        priceOne(
          proposal({ claims: [lineClaim(VOLUME)] }),
          contextOf(billLines({ period, resources: [chargeLine(fee)] })),
        ),
      ),
    ).toBe('ended');
  });

  it('of storage that was deleted on the first of a month has ended', () => {
    const gone = chargeLine({ ...GP2, firstDay: '2026-11-01', lastDay: '2026-11-01' });

    expect(
      amounts(
        priceOne(proposal({ claims: [lineClaim(VOLUME)] }), contextOf(billLines({ resources: [gone] }))),
      ),
    ).toBe('ended');
  });

  it('of requests on one day is not that day every day', () => {
    const line = {
      usageType: 'Requests-Tier1',
      resourceId: VOLUME,
      cost: '50',
      unit: 'Requests',
      firstDay: '2026-11-30',
      lastDay: '2026-11-30',
    };
    const priced = priceOne(
      proposal({ claims: [lineClaim(VOLUME)] }),
      contextOf(billLines({ resources: [chargeLine(line)] })),
    );

    expect(priced.saving?.formula).toBe('Requests-Tier1 50 USD ÷ 720 hours × 730');
    expect(amounts(priced)).toMatchObject({ net: '50.694444444' });
    // Charged on one day.
    expect(priced.saving?.confidence).toBe(0.85);
  });

  it('goes on over a weekend without charges', () => {
    const line = chargeLine({ ...GP2, lastDay: '2026-11-27' });

    expect(
      amounts(
        priceOne(proposal({ claims: [lineClaim(VOLUME)] }), contextOf(billLines({ resources: [line] }))),
      ),
    ).toMatchObject({ net: '10' });
  });
});

describe('the basis `bill-rate`', () => {
  const upgrade = proposal({
    check: 'ebs-gp2-volumes',
    actionType: 'Upgrade',
    actionFamily: 'modernise',
    claims: [
      quantityClaim('EBS:VolumeUsage.gp2', '100', '0'),
      quantityClaim('EBS:VolumeUsage.gp3', '0', '100'),
    ],
  });
  const gp3 = usageLine({ usageType: 'EBS:VolumeUsage.gp3', cost: '40', quantity: '500', unit: 'GB-Mo' });

  it('prices a replacement at the customer’s own rate: 100 GB, 10 now, 8 after', () => {
    const lines = billLines({ resources: [chargeLine(GP2)], usage: [usageLine(GP2), gp3] });

    const priced = priceOne(upgrade, contextOf(lines));

    expect(amounts(priced)).toMatchObject({ net: '2', basis: 'bill-rate' });
    expect(priced.saving?.formula).toBe(
      'EBS:VolumeUsage.gp2 10 USD ÷ 30 days of their calendar months − EBS:VolumeUsage.gp3 100 × 0.08 USD',
    );
  });

  it('replaces what the bill shows, not what the API says is there all the month', () => {
    const half = { ...GP2, cost: '5', quantity: '50' };
    const lines = billLines({ resources: [chargeLine(half)], usage: [usageLine(half), gp3] });

    expect(amounts(priceOne(upgrade, contextOf(lines)))).toMatchObject({ net: '1' });
  });

  it('prices what was never used at list × own ratio', () => {
    const discounted = { ...GP2, cost: '9', list: '10', contracted: '9' };
    const lines = billLines({ resources: [chargeLine(discounted)] });
    const context = contextOf(lines, { prices: [listPrice('EBS:VolumeUsage.gp3', ['0', '0.08'])] });

    const priced = priceOne(upgrade, context);

    // 9 − 100 × 0.08 × 0.9
    expect(amounts(priced)).toMatchObject({ net: '1.8', basis: 'bill-rate' });
    expect(priced.saving?.source).toContain('list × own ratio (SKU-EBS:VolumeUsage.gp3 of 2026-11-01)');
    expect(priced.saving?.confidence).toBe(0.75);
  });

  it('tells nothing of what no other action takes: less than a cent is left of a division', () => {
    const machine = { usageType: 'BoxUsage:m5.xlarge', resourceId: MACHINE, cost: '138.24', quantity: '720' };
    const smaller = usageLine({ usageType: 'BoxUsage:m6g.xlarge', cost: '27.72', quantity: '720' });
    const moved = proposal({
      service: 'ec2',
      resourceId: MACHINE,
      claims: [
        quantityClaim('BoxUsage:m5.xlarge', '730', '0', MACHINE),
        quantityClaim('BoxUsage:m6g.xlarge', '0', '730', MACHINE),
      ],
    });
    const lines = billLines({ resources: [chargeLine(machine)], usage: [usageLine(machine), smaller] });

    expect(priceOne(moved, contextOf(lines)).saving?.formula).toBe(
      'BoxUsage:m5.xlarge 138.24 USD ÷ 720 hours × 730 − BoxUsage:m6g.xlarge 730 × 0.0385 USD',
    );
  });

  it('has no saving where the replacement costs more', () => {
    const dear = usageLine({ usageType: 'EBS:VolumeUsage.gp3', cost: '60', quantity: '500', unit: 'GB-Mo' });
    const lines = billLines({ resources: [chargeLine(GP2)], usage: [usageLine(GP2), dear] });

    expect(amounts(priceOne(upgrade, contextOf(lines)))).toBe('no-saving');
  });

  const ADDRESS = 'eipalloc-0123456789abcdef0';
  const released = proposal({
    service: 'vpc',
    resourceId: ADDRESS,
    claims: [quantityClaim('PublicIPv4:IdleAddress', '730', '0', ADDRESS)],
  });
  /** 0.005 an hour. */
  const IDLE = { usageType: 'PublicIPv4:IdleAddress', cost: '36', quantity: '7200' };

  it('prices what has no line of its own at the rate of its usage type', () => {
    const priced = priceOne(released, contextOf(billLines({ usage: [usageLine(IDLE)] })));

    expect(amounts(priced)).toMatchObject({ net: '3.65', basis: 'bill-rate' });
    expect(priced.saving?.formula).toBe('PublicIPv4:IdleAddress 730 × 0.005 USD');
  });

  it.each([
    ['usage at two prices', [{ ...IDLE, prices: 2 }]],
    ['another region', [{ ...IDLE, region: 'eu-west-1' }]],
    ['covered usage', [{ ...IDLE, status: 'Used', pricing: 'Committed' }]],
    ['Spot', [{ ...IDLE, pricing: 'Dynamic' }]],
    ['fewer than 24 units', [{ ...IDLE, quantity: '23' }]],
    ['nothing that was paid', [{ ...IDLE, cost: '0' }]],
    ['two operations at two rates', [IDLE, { ...IDLE, operation: 'Windows', cost: '72' }]],
    [
      'two payers',
      [
        { ...IDLE, account: 'other' },
        { ...IDLE, account: 'third', payer: 'p2' },
      ],
    ],
    ['a quantity that is not known', [{ usageType: IDLE.usageType, cost: '36' }]],
  ])('knows no rate from %s', (_, usage) => {
    const lines = billLines({ usage: usage.map(usageLine) });

    expect(amounts(priceOne(released, contextOf(lines)))).toBe('no-price');
  });

  it('knows no rate of a service from another one’s usage of the same type', () => {
    const surcharge = usageLine({
      usageType: 'BoxUsage:m6g.xlarge',
      service: 'emr',
      cost: '27.72',
      quantity: '720',
    });
    const machine = usageLine({ usageType: 'BoxUsage:m6g.xlarge', cost: '110.88', quantity: '720' });
    const stopped = (service: string) =>
      proposal({ service, claims: [quantityClaim('BoxUsage:m6g.xlarge', '730', '0', MACHINE)] });
    const priced = (service: string, usage: Parameters<typeof billLines>[0]['usage']) =>
      amounts(priceOne(stopped(service), contextOf(billLines({ usage: usage ?? [] }))));

    expect(priced('ec2', [surcharge])).toBe('no-price');
    expect(priced('ec2', [surcharge, machine])).toMatchObject({ net: '112.42' });
    expect(priced('emr', [surcharge, machine])).toMatchObject({ net: '28.105' });
    // What makes machines has no price of its own for them.
    expect(priced('ec2-auto-scaling', [surcharge, machine])).toMatchObject({ net: '112.42' });
  });

  it('is the account’s own where accounts have reached other prices, and nobody’s average', () => {
    const kept = { usageType: 'EBS:SnapshotUsage', quantity: '10000', unit: 'GB-Mo' };
    const usage = [
      usageLine({ ...kept, account: 'A', cost: '500' }),
      usageLine({ ...kept, account: 'B', cost: '250' }),
    ];
    const claims = [quantityClaim('EBS:SnapshotUsage', '1000', '0', 'snap-0123456789abcdef0')];
    const priced = (account: string) =>
      amounts(priceOne(proposal({ account, claims }), contextOf(billLines({ usage }))));

    expect(priced('A')).toMatchObject({ net: '50' });
    expect(priced('B')).toMatchObject({ net: '25' });
    expect(priced('C')).toBe('no-price');
  });

  it('knows the rate of what is sold by the month from few units of it', () => {
    const throughput = { usageType: 'EBS:VolumeP-Throughput.gp3', cost: '100', quantity: '2.5' };
    const claims = [quantityClaim('EBS:VolumeP-Throughput.gp3', '0.1', '0')];
    const priced = (unit: string) =>
      amounts(
        priceOne(proposal({ claims }), contextOf(billLines({ usage: [usageLine({ ...throughput, unit })] }))),
      );

    expect(priced('GiBps-mo')).toMatchObject({ net: '4' });
    expect(priced('Hrs')).toBe('no-price');
  });

  it('knows the rate of the service whose price list a claim names', () => {
    const stored = (service: string, cost: string) =>
      usageLine({ usageType: 'TimedStorage-ByteHrs', service, cost, quantity: '10000', unit: 'GB-Mo' });
    const usage = [stored('s3', '230'), stored('efs', '3000'), stored('AmazonCloudWatch', '300')];
    const claim = quantityClaim('TimedStorage-ByteHrs', '1000', '0', '/a/b');
    const stale = proposal({
      service: 'cloudwatch-logs',
      claims: [{ ...claim, serviceCode: 'AmazonCloudWatch' }],
    });
    const priced = (lines: typeof usage) => amounts(priceOne(stale, contextOf(billLines({ usage: lines }))));

    expect(priced(usage)).toMatchObject({ net: '30' });
    expect(priced(usage.slice(0, 2))).toBe('no-price');
  });

  it('knows no rate from fewer than seven days', () => {
    const period = { start: day('2026-11-01'), end: day('2026-11-07') };
    const lines = billLines({ usage: [usageLine(IDLE)], period });

    expect(amounts(priceOne(released, contextOf(lines)))).toBe('no-price');
  });

  it('knows no rate of tiered usage where the bill does not tell prices apart', () => {
    const bytes = { usageType: 'DataTransfer-Out-Bytes', cost: '36', quantity: '7200', unit: 'GB' };
    const claims = [quantityClaim('DataTransfer-Out-Bytes', '100', '0', 'x')];
    const priced = (prices: number) =>
      amounts(
        priceOne(proposal({ claims }), contextOf(billLines({ usage: [usageLine({ ...bytes, prices })] }))),
      );

    expect(priced(0)).toBe('no-price');
    expect(priced(1)).toMatchObject({ net: '0.5' });
  });

  it('knows rates from Cost Explorer only of what nothing can cover, in the region of the usage type', () => {
    const told = { pricing: '', operation: '', region: '', payer: '', account: '', prices: 0 };
    const box = { ...told, usageType: 'USE2-BoxUsage:m5.large', cost: '72', quantity: '720' };
    const lines = billLines({ usage: [usageLine({ ...IDLE, ...told }), usageLine(box)] });
    const machine = proposal({
      region: 'us-east-2',
      claims: [quantityClaim('BoxUsage:m5.large', '730', '0', MACHINE)],
    });

    expect(amounts(priceOne(released, contextOf(lines)))).toMatchObject({ net: '3.65' });
    expect(amounts(priceOne({ ...released, region: 'us-east-2' }, contextOf(lines)))).toBe('no-price');
    expect(amounts(priceOne(machine, contextOf(lines)))).toBe('no-price');
  });
});

describe('the basis `list-price`', () => {
  const claims = [quantityClaim('NatGateway-Hours', '730', '0', 'nat-1')];
  const nat = proposal({ resourceId: 'nat-1', claims });

  it('is the price of the SKU on its day', () => {
    const context = contextOf(billLines({}), { prices: [listPrice('NatGateway-Hours', ['0', '0.045'])] });

    const priced = priceOne(nat, context);

    expect(amounts(priced)).toMatchObject({ net: '32.85', basis: 'list-price' });
    expect(priced.saving).toMatchObject({
      source: 'Price List SKU-NatGateway-Hours of 2026-11-01',
      confidence: 0.7,
    });
  });

  it('has both sides of a difference', () => {
    const smaller = proposal({
      claims: [
        quantityClaim('BoxUsage:m5.xlarge', '730', '0', MACHINE),
        quantityClaim('BoxUsage:m5.large', '0', '730', MACHINE),
      ],
    });
    const both = [
      listPrice('BoxUsage:m5.xlarge', ['0', '0.192']),
      listPrice('BoxUsage:m5.large', ['0', '0.096']),
    ];

    expect(amounts(priceOne(smaller, contextOf(billLines({}), { prices: both })))).toMatchObject({
      net: '70.08',
    });
    expect(amounts(priceOne(smaller, contextOf(billLines({}), { prices: both.slice(0, 1) })))).toBe(
      'no-price',
    );
  });

  const STORED = 'TimedStorage-ByteHrs';
  const tiers = [listPrice(STORED, ['0', '0.023'], ['100', '0.02'])];
  const bucket = proposal({ service: 's3', claims: [quantityClaim(STORED, '40', '0', 'logs')] });
  const stored = (quantity: string) =>
    billLines({
      usage: [usageLine({ usageType: STORED, quantity, cost: '3', unit: 'GB-Mo', prices: 2, service: 's3' })],
    });

  it.each([
    ['above the first tier', '500', '0.8'],
    // 20 at 0.02 and 20 at 0.023
    ['across it', '120', '0.86'],
    ['below it', '90', '0.92'],
  ])('is that of the tier that is left: %s', (_, total, net) => {
    expect(amounts(priceOne(bucket, contextOf(stored(total), { prices: tiers })))).toMatchObject({ net });
  });

  it('counts the tiers of one service alone', () => {
    const elsewhere = usageLine({
      usageType: STORED,
      quantity: '500',
      cost: '150',
      unit: 'GB-Mo',
      prices: 2,
      service: 'efs',
    });
    const lines = billLines({ usage: [...knownUsage(stored('90')), elsewhere] });

    expect(amounts(priceOne(bucket, contextOf(lines, { prices: tiers })))).toMatchObject({ net: '0.92' });
  });

  it('is not known where tiers count and what is used in all is not known', () => {
    const lines = { ...billLines({}), usage: unknownLines() };

    expect(amounts(priceOne(bucket, contextOf(lines, { prices: tiers })))).toBe('no-bill');
  });

  it('is nothing below a free allowance', () => {
    const free = [listPrice(STORED, ['0', '0'], ['100', '0.02'])];

    expect(amounts(priceOne(bucket, contextOf(stored('90'), { prices: free })))).toBe('free');
    // 120 − 40 leaves 80: of the 40, 20 were paid for.
    expect(amounts(priceOne(bucket, contextOf(stored('120'), { prices: free })))).toMatchObject({
      net: '0.4',
    });
  });
});

describe('what AWS says', () => {
  const said = (amount: string, currency = 'USD', changes = {}) =>
    advice({ estimatedMonthlySavings: money(amount, currency), ...changes });
  const dear = { ...GP2, cost: '1000' };
  const deleted = (own: ReturnType<typeof advice>) =>
    proposal({ claims: [lineClaim(VOLUME)], advice: [own] });
  const context = contextOf(billLines({ resources: [chargeLine(dear)] }));

  it('is the amount where there is no other', () => {
    const priced = priceOne(
      proposal({
        advice: [advice(), said('40', 'USD', { estimationMode: 'AfterDiscounts', lookBackDays: 14 })],
      }),
      contextOf(billLines({})),
    );

    expect(amounts(priced)).toMatchObject({ net: '40', basis: 'aws-estimate' });
    expect(priced.saving?.formula).toBe(
      '40 USD a month as AWS estimates it (AfterDiscounts, look-back 14 days)',
    );
  });

  it('is the lower end where it is lower, and then counts', () => {
    const priced = priceOne(deleted(said('700', 'USD', { estimationMode: 'BeforeDiscounts' })), context);

    expect(amounts(priced)).toMatchObject({ net: '700', low: '700', high: '1000', basis: 'bill' });
    expect(priced.saving?.confidence).toBe(0.75);
    expect(priced.disagreement).toMatchObject({
      theirs: money('700', 'USD'),
      reasons: ['discount-mode'],
    });
  });

  it('is the upper end where it is higher', () => {
    expect(amounts(priceOne(deleted(said('1500', 'USD', { lookBackDays: 14 })), context))).toMatchObject({
      net: '1000',
      low: '1000',
      high: '1500',
    });
  });

  it.each([
    ['20 %', '800'],
    ['20 % above', '1200'],
  ])('does not disagree within %s', (_, amount) => {
    const priced = priceOne(deleted(said(amount)), context);

    expect(priced.disagreement).toBeNull();
    expect(amounts(priced)).toMatchObject({ net: '1000', high: '1000' });
  });

  it('does not disagree within 50 of the currency', () => {
    const small = contextOf(billLines({ resources: [chargeLine(GP2)] }));

    expect(priceOne(deleted(said('60')), small).disagreement).toBeNull();
    expect(priceOne(deleted(said('60.01')), small).disagreement?.reasons).toEqual(['unknown']);
  });

  it('is told beside what is not charged any more', () => {
    const ended = contextOf(billLines({ resources: [chargeLine({ ...dear, lastDay: '2026-11-10' })] }));

    expect(priceOne(deleted(said('700')), ended)).toMatchObject({
      noAmount: 'ended',
      disagreement: { theirs: money('700', 'USD'), reasons: ['stopped-since'] },
    });
    expect(priceOne(deleted(said('50')), ended).disagreement).toBeNull();
  });

  it('cannot be held against another currency', () => {
    const priced = priceOne(deleted(said('5000', 'EUR')), context);

    expect(priced.disagreement?.reasons).toEqual(['currency']);
    expect(amounts(priced)).toMatchObject({ net: '1000', high: '1000' });
  });
});

describe('without an amount', () => {
  it('stands what claims nothing', () => {
    expect(amounts(priceOne(proposal(), contextOf(billLines({}))))).toBe('hygiene');
  });

  it('stands everything where there is no bill and no price', () => {
    const lines = { ...billLines({}), usage: unknownLines(), resources: unknownLines() };

    expect(amounts(priceOne(proposal({ claims: [lineClaim(VOLUME)] }), contextOf(lines)))).toBe('no-bill');
  });
});

describe('what an action costs once', () => {
  const oneOff = [quantityClaim('EBS:SnapshotUsage', '0', '40')];
  const once = proposal({ claims: [lineClaim(VOLUME)], oneOff });
  const resources = [chargeLine(GP2)];

  it('is priced at the customer’s own rate', () => {
    const snapshots = usageLine({
      usageType: 'EBS:SnapshotUsage',
      cost: '5',
      quantity: '100',
      unit: 'GB-Mo',
    });
    const { saving } = priceOne(once, contextOf(billLines({ resources, usage: [snapshots] })));

    expect(saving?.oneOffCost && amountText(saving.oneOffCost)).toBe('2');
  });

  it('is not told where no price is known', () => {
    expect(priceOne(once, contextOf(billLines({ resources }))).saving?.oneOffCost).toBeNull();
  });
});

function knownUsage({ usage }: BillLines): readonly UsageLine[] {
  if (!usage.known) throw new Error('usage is not known');
  return usage.value;
}

/** As a bill that nobody may read tells it. */
function unknownLines() {
  return {
    known: false,
    gap: { reason: 'denied', subject: 'the bill', remedy: 'allow the role to read the export' },
  } as const;
}
