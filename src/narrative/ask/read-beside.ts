import { z } from 'zod';
import { parseJson } from '../../core/parse-json.ts';
import { reportedDay, reportedKnown } from '../../report/reported-values.ts';

const readable = z.object({
  changes: reportedKnown(z.object({ previous: reportedDay })),
  recommendations: reportedKnown(
    z.array(
      z.object({ resourceId: z.string(), owner: z.object({ team: z.string().nullable() }).nullable() }),
    ),
  ),
});

/** Whose a resource is. Both names are untrusted. */
export interface Owned {
  readonly resource: string;
  readonly team: string;
  /** Where it stands in report.json. */
  readonly at: string;
}

/** What of a report.json is told in words and not in figures. */
export interface Beside {
  /** Of resources that something is recommended for. */
  readonly owned: readonly Owned[];
  /** The day of the report it tells the changes since; `null`: there was none before. */
  readonly previous: z.infer<typeof reportedDay> | null;
}

export const NOTHING_BESIDE: Beside = { owned: [], previous: null };

export function readBeside(text: string): Beside {
  const read = readable.safeParse(parseJson(text));
  if (!read.success) return NOTHING_BESIDE;
  const { changes, recommendations } = read.data;
  const all = recommendations.known ? recommendations.value : [];
  return {
    previous: changes.known ? changes.value.previous : null,
    owned: all.flatMap(({ resourceId, owner }, index) => {
      const team = owner?.team ?? null;
      const at = `/recommendations/value/${index}/owner/team`;
      return team === null ? [] : [{ resource: resourceId, team, at }];
    }),
  };
}
