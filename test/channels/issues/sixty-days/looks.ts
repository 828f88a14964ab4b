import { type DayOfWaste, RESOURCES } from './waste.ts';

const DAY_MS = 86_400_000;

/** What was seen of one resource since it was last found. */
export interface Look {
  /** Dollars a month, where the last look found it; `null`: it did not. */
  usd: number | null;
  /** Whether the last run looked where it would be. */
  looked: boolean;
  found: boolean;
  /** First look that did not find it, in milliseconds, and the number of its day. */
  absentSince: { readonly at: number; readonly day: number } | null;
  /** Not found in two looks a day apart, and not found since. */
  over: boolean;
  /** Days on which it became over. */
  readonly overOn: number[];
}

/** Keeps what the runs could know of each resource, from the world itself. */
export function looksAt(): {
  readonly of: ReadonlyMap<string, Look>;
  run(day: number, at: string, waste: DayOfWaste): void;
} {
  const looks = new Map<string, Look>();
  return {
    of: looks,
    run(day, at, { wasted, denied }) {
      for (const { id, region } of RESOURCES) {
        const look = looks.get(id) ?? newLook();
        looks.set(id, look);
        look.looked = !denied.has(region);
        const usd = wasted.get(id) ?? null;
        if (look.looked) take(look, usd, { day, at: Date.parse(at) });
      }
    },
  };
}

function take(look: Look, usd: number | null, now: { readonly at: number; readonly day: number }): void {
  look.usd = usd;
  if (usd !== null) {
    Object.assign(look, { found: true, absentSince: null, over: false });
  } else if (look.found && look.absentSince === null) {
    look.absentSince = now;
  } else if (look.absentSince && now.day > look.absentSince.day && now.at - look.absentSince.at >= DAY_MS) {
    if (!look.over) look.overOn.push(now.day);
    look.over = true;
  }
}

function newLook(): Look {
  return { usd: null, looked: false, found: false, absentSince: null, over: false, overOn: [] };
}
