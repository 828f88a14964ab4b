import { z } from 'zod';

/**
 * A parser that checks the parts of a document that are relied on and hands the document over as it is. The checksum
 * says that it is what was written; this says that it was a document of this kind.
 */
export function parseWith<T>(shape: z.ZodType): (body: unknown) => T | null {
  const type = z.custom<T>((value) => shape.safeParse(value).success);
  return (body) => {
    const parsed = type.safeParse(body);
    return parsed.success ? parsed.data : null;
  };
}
