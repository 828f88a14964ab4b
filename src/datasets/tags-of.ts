import type { Tags } from '../core/tags.ts';
import { bounded } from './bounded.ts';

/** AWS allows fifty of a customer's own; those that AWS adds itself (`aws:…`) are not counted among them, and guards look at them. */
const MOST = 200;

/** The two ways in which AWS's models spell a tag. */
interface AwsTag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
  readonly key?: string | undefined;
  readonly value?: string | undefined;
}

/** Tags as AWS lists them, by key; those without a key are left out. */
export function tagsOf(tags: readonly AwsTag[] | undefined): Tags {
  const named = (tags ?? []).slice(0, MOST).flatMap((tag) => {
    const key = tag.Key ?? tag.key;
    return key ? [[bounded(key), bounded(tag.Value ?? tag.value ?? '')] as const] : [];
  });
  return Object.fromEntries(named);
}

/** Tags where AWS's model has a map. */
export function tagsOfMap(tags: Readonly<Record<string, string | undefined>> | undefined): Tags {
  return tagsOf(Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value })));
}
