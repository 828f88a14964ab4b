import { afterEach, describe, expect, it } from 'vitest';
import { formatDecimal } from '../../../src/core/decimal.ts';
import type { ListPrice, PriceQuery } from '../../../src/core/price-list.ts';
import { createPriceList } from '../../../src/platform/aws/price-list.ts';
import { denied, type Script, startScriptedAws } from '../../loopback/scripted-aws.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const QUERY: PriceQuery = {
  serviceCode: 'AmazonEC2',
  region: 'eu-central-1',
  usageType: 'EBS:VolumeUsage.gp3',
  operation: null,
  currency: 'USD',
};

interface Dimension {
  readonly price: string;
  readonly begin?: string;
  readonly end?: string;
  readonly unit?: string;
  readonly currency?: string;
}

interface ProductLiteral {
  readonly sku?: string;
  readonly usagetype?: string;
  readonly operation?: string;
  readonly dimensions?: readonly Dimension[];
  readonly effectiveDate?: string;
  readonly term?: 'OnDemand' | 'Reserved';
}

/** A product as the price list writes it: JSON in a text. */
function product(literal: ProductLiteral = {}): string {
  const { sku = 'ABC', usagetype = 'EUC1-EBS:VolumeUsage.gp3', operation = '', term = 'OnDemand' } = literal;
  const { dimensions = [{ price: '0.0952000000' }], effectiveDate = '2026-11-01T00:00:00Z' } = literal;
  const priceDimensions = Object.fromEntries(
    dimensions.map(({ price, begin = '0', end = 'Inf', unit = 'GB-Mo', currency = 'USD' }, at) => [
      `${sku}.JRTCKXETXF.${at}`,
      { unit, beginRange: begin, endRange: end, pricePerUnit: { [currency]: price }, appliesTo: [] },
    ]),
  );
  return JSON.stringify({
    product: {
      productFamily: 'Storage',
      sku,
      attributes: { usagetype, operation, regionCode: 'eu-central-1' },
    },
    serviceCode: 'AmazonEC2',
    terms: { [term]: { [`${sku}.JRTCKXETXF`]: { effectiveDate, priceDimensions, termAttributes: {} } } },
    version: '20261101000000',
    publicationDate: '2026-11-01T00:00:00Z',
  });
}

function memoryCache() {
  const entries = new Map<string, string>();
  return {
    entries,
    get: async (key: string) => entries.get(key) ?? null,
    put: async (key: string, text: string) => void entries.set(key, text),
  };
}

const ENDPOINT = 'AWS_ENDPOINT_URL_PRICING';
afterEach(() => {
  delete process.env[ENDPOINT];
});

async function ask(
  answer: Script[string],
  { query = QUERY, cache = memoryCache(), region = 'eu-central-1' } = {},
) {
  await using aws = await startScriptedAws({ 'Pricing:GetProducts': answer });
  process.env[ENDPOINT] = aws.url;
  const prices = createPriceList({
    credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
    region,
    cache,
    now: NOW,
  });
  try {
    return { found: await prices.priceOf(query), calls: [...aws.calls] };
  } finally {
    await prices.close();
  }
}

const said = (...products: readonly string[]) =>
  ask(() => ({ FormatVersion: 'aws_v1', PriceList: [...products] }));

function textOf(price: ListPrice) {
  return price.tiers.map(({ from, to, pricePerUnit }) =>
    [from, to, pricePerUnit].map((value) => (value ? formatDecimal(value) : 'Inf')).join(' '),
  );
}

describe('the price list', () => {
  it('tells the price of a usage type on demand, with its SKU and day', async () => {
    const { found, calls } = await said(
      product(),
      product({ sku: 'XYZ', usagetype: 'EUC1-EBS:VolumeUsage.gp3.other' }),
    );

    expect(found).toMatchObject({
      known: true,
      value: { sku: 'ABC', effectiveDate: '2026-11-01', unit: 'GB-Mo', currency: 'USD' },
    });
    expect(found.known && textOf(found.value)).toEqual(['0 Inf 0.0952']);
    expect(calls).toMatchObject([
      {
        operation: 'Pricing:GetProducts',
        // The price list of every region is told in one.
        region: 'us-east-1',
        input: {
          ServiceCode: 'AmazonEC2',
          Filters: [
            { Type: 'TERM_MATCH', Field: 'regionCode', Value: 'eu-central-1' },
            { Type: 'CONTAINS', Field: 'usagetype', Value: 'EBS:VolumeUsage.gp3' },
          ],
        },
      },
    ]);
  });

  it('asks again where what was kept is corrupt, and never throws', async () => {
    for (const text of ['{', '{}', '[{"product":1}]', '']) {
      const cache = { get: async () => text, put: async () => undefined };
      const { found, calls } = await ask(
        () => ({ FormatVersion: 'aws_v1', PriceList: [product(), '{not json'] }),
        { cache: Object.assign(memoryCache(), cache) },
      );
      expect(found.known, text).toBe(true);
      expect(calls).toHaveLength(1);
    }
  });

  it('does not take a fault of its own for one of the price list', async () => {
    const credentials = () => Promise.reject(new RangeError('ours'));
    const prices = createPriceList({ credentials, cache: memoryCache(), region: 'eu-central-1', now: NOW });
    await expect(prices.priceOf(QUERY)).rejects.toThrow('ours');
    await prices.close();
  });

  it('tells tiers in order', async () => {
    const { found } = await said(
      product({
        dimensions: [
          { price: '0.02', begin: '51200', end: 'Inf' },
          { price: '0.023', begin: '0', end: '51200' },
        ],
      }),
    );

    expect(found.known && textOf(found.value)).toEqual(['0 51200 0.023', '51200 Inf 0.02']);
  });

  it('takes several SKUs at one price for one, the first by name', async () => {
    const { found } = await said(
      product({ sku: 'B', operation: 'x' }),
      product({ sku: 'A', operation: 'y' }),
    );

    expect(found).toMatchObject({ known: true, value: { sku: 'A' } });
  });

  it('asks for one operation where it is known', async () => {
    const { found, calls } = await ask(
      () => ({
        PriceList: [
          product({ operation: 'RunInstances:0002', dimensions: [{ price: '9' }] }),
          product({ operation: 'RunInstances' }),
        ],
      }),
      { query: { ...QUERY, operation: 'RunInstances' } },
    );

    expect(found.known && textOf(found.value)).toEqual(['0 Inf 0.0952']);
    expect(calls[0]?.input).toMatchObject({
      Filters: [{}, {}, { Type: 'TERM_MATCH', Field: 'operation', Value: 'RunInstances' }],
    });
  });

  it.each<[string, readonly string[]]>([
    ['two prices', [product({ sku: 'A' }), product({ sku: 'B', dimensions: [{ price: '0.1' }] })]],
    ['no product', []],
    ['another usage type', [product({ usagetype: 'EUC1-EBS:VolumeUsage.gp2' })]],
    ['a price that holds later', [product({ effectiveDate: '2026-12-01T00:00:00Z' })]],
    ['another currency', [product({ dimensions: [{ price: '1', currency: 'CNY' }] })]],
    ['reservations alone', [product({ term: 'Reserved' })]],
    [
      'a gap between tiers',
      [
        product({
          dimensions: [
            { price: '1', end: '10' },
            { price: '2', begin: '20' },
          ],
        }),
      ],
    ],
    ['tiers with an end', [product({ dimensions: [{ price: '1', end: '10' }] })]],
    [
      'tiers in two units',
      [
        product({
          dimensions: [
            { price: '1', end: '10' },
            { price: '2', begin: '10', unit: 'Hrs' },
          ],
        }),
      ],
    ],
    ['what is no product', ['{"product":{}}', '[]']],
  ])('is silent on %s', async (_, products) => {
    const { found } = await said(...products);

    expect(found).toMatchObject({
      known: false,
      gap: { remedy: 'the price list names no single price for it' },
    });
  });

  it('is read to its last page', async () => {
    const { found, calls } = await ask((input) =>
      'NextToken' in input
        ? { PriceList: [product({ sku: 'B', dimensions: [{ price: '0.1' }] })] }
        : { PriceList: [product()], NextToken: 'more' },
    );

    expect(calls).toHaveLength(2);
    expect(found.known).toBe(false);
  });

  it('is denied with the permission that is missing', async () => {
    const { found } = await ask(() => {
      throw denied();
    });

    expect(found).toMatchObject({
      known: false,
      gap: { reason: 'denied', remedy: 'allow pricing:GetProducts' },
    });
  });

  it('is asked once a day: what it said is kept, and a refusal is not', async () => {
    const cache = memoryCache();
    await ask(
      () => {
        throw denied();
      },
      { cache },
    );
    expect(cache.entries.size).toBe(0);

    const first = await ask(() => ({ PriceList: [product()] }), { cache });
    const second = await ask(
      () => {
        throw denied();
      },
      { cache },
    );

    expect(second.calls).toEqual([]);
    expect(second.found).toEqual(first.found);
  });

  it('of China is asked there', async () => {
    const { calls } = await ask(() => ({ PriceList: [] }), { region: 'cn-north-1' });

    expect(calls[0]?.region).toBe('cn-northwest-1');
  });
});
