import type { AdvisorFactRow, AdvisorRow, AdvisorState, AdvisorStateRow } from '../../core/advisor.ts';
import type { Placed } from '../../core/check.ts';

type Rows = readonly Placed<AdvisorRow>[];
type Fact = Placed<AdvisorFactRow>;

/** Where an advisor is in this state, with what it says about that. */
export function statesOf(rows: Rows, state: AdvisorState): readonly Placed<AdvisorStateRow>[] {
  return rows.filter((row): row is Placed<AdvisorStateRow> => row.kind === 'state' && row.state === state);
}

/** Facts of one name. */
export function factsNamed(rows: Rows, name: string): readonly Fact[] {
  return rows.filter((row): row is Fact => row.kind === 'fact' && row.name === name);
}

/** Facts by name of each subject in each place, e.g. of a budget of an account. */
export function subjectsOf(rows: Rows): readonly { readonly subject: string; readonly of: SubjectFacts }[] {
  const facts = rows.filter((row): row is Fact => row.kind === 'fact' && row.subject !== null);
  const grouped = Map.groupBy(facts, ({ account, region, subject }) =>
    JSON.stringify([account, region, subject]),
  );
  return [...grouped.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ subject: first.subject ?? '', of: new SubjectFacts(first, own) }] : [];
  });
}

/** What is told of one subject. */
export class SubjectFacts {
  readonly account: string;
  readonly region: string;
  readonly #facts: ReadonlyMap<string, Fact>;

  constructor({ account, region }: Placed<object>, facts: readonly Fact[]) {
    this.account = account;
    this.region = region;
    this.#facts = new Map(facts.map((fact) => [fact.name, fact]));
  }

  /** `null` where AWS did not tell. */
  number(name: string): number | null {
    return this.#facts.get(name)?.number ?? null;
  }

  text(name: string): string | null {
    return this.#facts.get(name)?.text ?? null;
  }

  amount(name: string): AdvisorFactRow['amount'] {
    return this.#facts.get(name)?.amount ?? null;
  }

  has(name: string): boolean {
    return this.#facts.has(name);
  }
}

/** `97.5 %` of a ratio. */
export function percentText(ratio: number): string {
  return `${Math.round(ratio * 1_000) / 10} %`;
}

export function amountText(amount: AdvisorFactRow['amount']): string {
  return amount === null ? 'an unknown amount' : `${amount.amount} ${amount.currency}`;
}
