import { describe, expect, it } from 'vitest';
import { priceFound } from '../../src/app/price-found.ts';
import { known, unknown } from '../../src/core/known.ts';
import { amountText, money } from '../../src/core/money.ts';
import type { PriceQuery } from '../../src/core/price-list.ts';
import {
  advice,
  billLines,
  chargeLine,
  lineClaim,
  listPrice,
  proposal,
  quantityClaim,
} from '../report/savings/bill.ts';
import { billOf, charge } from '../support/cubes.ts';

const VOLUME = 'vol-0123456789abcdef0';
const NAT = proposal({
  service: 'nat-gateway',
  resourceId: 'nat-1',
  claims: [{ ...quantityClaim('NatGateway-Hours', '730', '0', 'nat-1'), serviceCode: 'AmazonEC2' }],
});
const DELETED = proposal({ claims: [lineClaim(VOLUME)] });

const wants = (usageType: string) =>
  proposal({
    resourceId: usageType,
    claims: [{ ...quantityClaim(usageType, '730', '0', usageType), serviceCode: 'AmazonEC2' }],
  });

async function pricing(prices: readonly ReturnType<typeof listPrice>[]) {
  const asked: PriceQuery[] = [];
  const book = new Map(prices);
  return {
    asked,
    bill: await billOf([charge({ day: '2026-11-10', cost: '1', serviceName: 'Amazon EC2' })]),
    lines: billLines({
      resources: [
        chargeLine({ usageType: 'EBS:VolumeUsage.gp2', resourceId: VOLUME, cost: '10', unit: 'GB-Mo' }),
      ],
    }),
    priceList: {
      priceOf: async (query: PriceQuery) => {
        asked.push(query);
        const price = book.get(query.usageType);
        return price
          ? known(price)
          : unknown<never>('no-charges', 'list prices', 'the price list names no single price for it');
      },
    },
  };
}

const nets = ({ proposals }: Awaited<ReturnType<typeof priceFound>>) =>
  proposals.map(({ check, saving, noAmount }) => [check, saving ? amountText(saving.net) : noAmount]);

describe('pricing what was found', () => {
  it('asks the price list only for what the bill does not tell, once, and tells what it was asked', async () => {
    const given = await pricing([listPrice('NatGateway-Hours', ['0', '0.045'])]);

    const priced = await priceFound([NAT, { ...NAT, check: 'other' }, DELETED], given);

    expect(given.asked).toEqual([
      {
        serviceCode: 'AmazonEC2',
        region: 'us-east-1',
        usageType: 'NatGateway-Hours',
        operation: null,
        currency: 'USD',
      },
    ]);
    expect(priced.prices).toMatchObject([{ query: given.asked[0], answer: { known: true } }]);
    expect(nets(priced)).toContainEqual(['ebs-unattached-volumes', '10']);
    expect(priced.proposals.some(({ saving }) => saving?.basis === 'list-price')).toBe(true);
  });

  it('leaves a proposal without an amount where the price list does not tell', async () => {
    const given = await pricing([]);

    const priced = await priceFound([NAT], given);

    expect(nets(priced)).toEqual([['ebs-unattached-volumes', 'no-price']]);
    expect(priced.prices).toMatchObject([{ answer: { known: false } }]);
  });

  it('asks no more once it was denied, and says that no price was read', async () => {
    const given = await pricing([]);
    const asked: PriceQuery[] = [];
    const priceOf = async (query: PriceQuery) => {
      asked.push(query);
      return unknown<never>('denied', 'list prices', 'allow pricing:GetProducts');
    };
    const many = Array.from({ length: 9 }, (_, nth) => wants(`Usage${nth}`));

    const priced = await priceFound(many, { ...given, priceList: { priceOf } });

    expect(asked).toHaveLength(1);
    expect(new Set(priced.proposals.map(({ noAmount }) => noAmount))).toEqual(new Set(['price-not-read']));
  });

  it('asks for the most worthwhile first and for no more than a run may, and tells which were not asked', async () => {
    const given = await pricing([]);
    const many = Array.from({ length: 503 }, (_, nth) => wants(`Usage${nth}`));
    const shared = wants('Shared');
    const estimated = {
      ...wants('Estimated'),
      advice: [advice({ estimatedMonthlySavings: money('900', 'USD') })],
    };

    const priced = await priceFound([...many, shared, { ...shared, check: 'other' }, estimated], given);

    expect(given.asked).toHaveLength(500);
    expect(given.asked.slice(0, 2).map(({ usageType }) => usageType)).toEqual(['Estimated', 'Shared']);
    const counts = Map.groupBy(priced.proposals, ({ noAmount }) => noAmount);
    expect(counts.get('price-not-asked')).toHaveLength(5);
    expect(counts.get('no-price')).toHaveLength(500);
  });

  it('asks nobody where there is nobody to ask', async () => {
    const given = await pricing([]);

    const priced = await priceFound([NAT], { ...given, priceList: null });

    expect(priced.prices).toEqual([]);
    expect(given.asked).toEqual([]);
  });

  it('knows the price list of services whose exports carry several codes', async () => {
    const given = await pricing([]);
    const of = (service: string) => ({
      ...proposal({ service, claims: [quantityClaim('X', '1', '0')] }),
      check: service,
    });

    await priceFound(['ec2', 'ebs', 's3', 'rds', 'kms', 'dynamodb'].map(of), given);

    expect(given.asked.map(({ serviceCode }) => serviceCode).sort()).toEqual([
      'AmazonDynamoDB',
      'AmazonEC2',
      'AmazonRDS',
      'AmazonS3',
      'awskms',
    ]);
  });
});
