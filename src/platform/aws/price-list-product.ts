import { z } from 'zod';

/** What of a product of the price list is looked at; the rest of its document is not kept. */
const Product = z.object({
  product: z.object({
    sku: z.string(),
    attributes: z.object({ usagetype: z.string().optional(), operation: z.string().optional() }),
  }),
  terms: z.object({
    OnDemand: z
      .record(
        z.string(),
        z.object({
          effectiveDate: z.string(),
          priceDimensions: z.record(
            z.string(),
            z.object({
              unit: z.string(),
              beginRange: z.string(),
              endRange: z.string(),
              pricePerUnit: z.record(z.string(), z.string()),
            }),
          ),
        }),
      )
      .optional(),
  }),
});

export type PriceListProduct = z.infer<typeof Product>;

/** What does not look like a product is none: it has no price that could be read. */
export function productsOf(documents: unknown): readonly PriceListProduct[] {
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    const product = Product.safeParse(document);
    return product.success ? [product.data] : [];
  });
}
