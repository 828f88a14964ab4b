import type { PricingClient } from '@aws-sdk/client-pricing';
import type { AwsCredentialIdentityProvider } from '@smithy/types';
import type { ResponseCache } from '../../core/cost-explorer-port.ts';
import { type Known, known, unknown } from '../../core/known.ts';
import { parseJson } from '../../core/parse-json.ts';
import type { ListPrice, PriceList, PriceQuery } from '../../core/price-list.ts';
import { awsErrorFacts, isDenied } from '../aws-errors.ts';
import { onePrice } from './price-list-one.ts';
import { type PriceListProduct, productsOf } from './price-list-product.ts';

export interface PriceListOptions {
  /** Absent: the SDK's own chain. */
  readonly credentials?: AwsCredentialIdentityProvider | undefined;
  /** Of the tenant; decides the partition, for China has a price list of its own. */
  readonly region?: string | undefined;
  readonly cache: ResponseCache;
  /** The plan's instant: prices that hold later are passed over, and answers are kept for its day. */
  readonly now: string;
}

/** Milliseconds: a page, and a price with all its pages. */
const REQUEST_MS = 15_000;
const TOTAL_MS = 60_000;

/** Pages of one price: a usage type has a handful of products, not thousands. */
const MOST_PAGES = 5;

/** AWS's Price List through the SDK, which is loaded on the first question. What fails is a gap: an amount more or less ends no run. */
export function createPriceList(options: PriceListOptions): PriceList & { close(): Promise<void> } {
  let loading: Promise<PricingClient> | null = null;
  const client = () => {
    loading ??= loadClient(options);
    return loading;
  };
  return {
    priceOf: (query) => keptPrice(query, options, () => askedPrice(query, client)),
    async close() {
      if (loading) (await loading).destroy();
    },
  };
}

type Answer = { readonly products: readonly PriceListProduct[] } | { readonly failure: Known<never> };

/** Only what AWS said is kept: a refusal is asked again. */
async function keptPrice(
  query: PriceQuery,
  { cache, now }: PriceListOptions,
  ask: () => Promise<Answer>,
): Promise<Known<ListPrice>> {
  const { serviceCode, region, usageType, operation } = query;
  const key = JSON.stringify(['price', 1, now.slice(0, 10), serviceCode, region, usageType, operation]);
  const kept = await cache.get(key);
  const read = kept === null ? null : keptProducts(kept);
  if (read) return priceIn(read, query, now);
  const answer = await ask();
  if ('failure' in answer) return answer.failure;
  await cache.put(key, JSON.stringify(answer.products));
  return priceIn(answer.products, query, now);
}

/** `null` for a text that is not what was kept: it is asked for again. */
function keptProducts(text: string): readonly PriceListProduct[] | null {
  const documents = parseJson(text);
  if (!Array.isArray(documents)) return null;
  const read = productsOf(documents);
  return read.length === documents.length ? read : null;
}

function priceIn(products: readonly PriceListProduct[], query: PriceQuery, now: string): Known<ListPrice> {
  const price = onePrice(products, query, now);
  return price
    ? known(price)
    : unknown('no-charges', 'list prices', 'the price list names no single price for it');
}

async function askedPrice(query: PriceQuery, client: () => Promise<PricingClient>): Promise<Answer> {
  try {
    return { products: await products(await client(), query) };
  } catch (error) {
    if (isOurFault(error)) throw error;
    const facts = awsErrorFacts(error);
    const isThrottled = facts.status === 429 || /thrott|toomanyrequests/i.test(facts.name);
    const reason = isDenied(facts) ? 'denied' : isThrottled ? 'throttled' : 'failed';
    const remedy = reason === 'denied' ? 'allow pricing:GetProducts' : 'run again: what was read is kept';
    return { failure: unknown(reason, 'list prices', remedy) };
  }
}

/** What AWS answered, or the network did, carries what the SDK knows of the call; a fault of this program does not. */
function isOurFault(error: unknown): boolean {
  const isFault = error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError;
  return isFault && !('$metadata' in error) && !('$responseBodyText' in error) && !('$response' in error);
}

/** Usage types carry a region's prefix that services spell in several ways: all that hold the name are asked for, then compared. */
async function products(client: PricingClient, query: PriceQuery): Promise<readonly PriceListProduct[]> {
  const { GetProductsCommand } = await import('@aws-sdk/client-pricing');
  const { serviceCode, region, usageType, operation } = query;
  const abortSignal = AbortSignal.timeout(TOTAL_MS);
  const found: PriceListProduct[] = [];
  let token: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await client.send(
      new GetProductsCommand({
        ServiceCode: serviceCode,
        FormatVersion: 'aws_v1',
        MaxResults: 100,
        Filters: [
          { Type: 'TERM_MATCH', Field: 'regionCode', Value: region },
          { Type: 'CONTAINS', Field: 'usagetype', Value: usageType },
          ...(operation === null
            ? []
            : [{ Type: 'TERM_MATCH' as const, Field: 'operation', Value: operation }]),
        ],
        ...(token === undefined ? {} : { NextToken: token }),
      }),
      { abortSignal },
    );
    found.push(...productsOf((answer.PriceList ?? []).map(documentOf)));
    token = answer.NextToken;
    if (!token) return found;
  }
  // More products of one usage type than a price can be chosen from.
  return [];
}

/** Each product is a JSON document in a text; what is none has no price that could be read. */
function documentOf(product: unknown): unknown {
  return parseJson(String(product));
}

/** The price list is told in three regions, and that of China in its own. */
function homeRegion(region: string | undefined): string {
  return region?.startsWith('cn-') ? 'cn-northwest-1' : 'us-east-1';
}

async function loadClient({ credentials, region }: PriceListOptions): Promise<PricingClient> {
  const { PricingClient } = await import('@aws-sdk/client-pricing');
  const sockets = { maxSockets: 4, keepAlive: true };
  return new PricingClient({
    region: homeRegion(region),
    ...(credentials ? { credentials } : {}),
    maxAttempts: 4,
    retryMode: 'standard',
    requestHandler: {
      connectionTimeout: 3_000,
      requestTimeout: REQUEST_MS,
      socketTimeout: REQUEST_MS,
      throwOnRequestTimeout: true,
      httpAgent: sockets,
      httpsAgent: sockets,
    },
  });
}
