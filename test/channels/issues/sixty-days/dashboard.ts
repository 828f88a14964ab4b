import type { Report } from '../../../../src/core/report.ts';
import type { Evening } from './oracle.ts';
import type { SeenIssue } from './seen-issues.ts';

/** What is wrong with the issue that lists everything. */
export function dashboardFaults(
  { issues, date, looks, names }: Evening,
  report: Report,
  pinned: readonly number[],
): readonly string[] {
  const boards = issues.filter(({ byUs, about }) => byUs && about === 'dashboard');
  const [board] = boards;
  if (!board || boards.length > 1) return [`${date}: ${boards.length} dashboards`];
  const faults = [
    ...(board.open ? [] : ['the dashboard is closed']),
    ...(pinned.includes(board.number) ? [] : ['the dashboard is not pinned']),
    ...rowFaults(board, expectedRows(looks, report), issues, names),
  ];
  return faults.map((fault) => `${date}: ${fault}`);
}

/** What is found today, but for what people decided not to do. */
function expectedRows(looks: Evening['looks'], report: Report): ReadonlyMap<string, number> {
  const all = report.recommendations.known ? report.recommendations.value : [];
  const exempt = new Set(all.filter(({ exemption }) => exemption).map(({ resourceId }) => resourceId));
  return new Map(
    [...looks].flatMap(([name, { usd, looked }]) =>
      looked && usd !== null && !exempt.has(name) ? [[name, usd]] : [],
    ),
  );
}

function rowFaults(
  { body }: SeenIssue,
  expected: ReadonlyMap<string, number>,
  issues: readonly SeenIssue[],
  names: Evening['names'],
): readonly string[] {
  const rows = new Map(
    body.split('\n').flatMap((line) => {
      const name = /vol-\d\d/.exec(line)?.[0];
      return name && line.startsWith('|') ? [[name, line]] : [];
    }),
  );
  const wanted = [...expected.keys()].toSorted();
  if (wanted.join() !== [...rows.keys()].toSorted().join()) {
    return [`the dashboard lists ${[...rows.keys()].toSorted().join()}, and there are ${wanted.join()}`];
  }
  const inOrder = [...rows.keys()].map((name) => expected.get(name) ?? 0);
  const unsorted = inOrder.some((usd, at) => at > 0 && usd > (inOrder[at - 1] ?? 0));
  return [
    ...(unsorted ? [`the dashboard is not in order: ${inOrder.join()}`] : []),
    ...[...rows].flatMap(([name, line]) => {
      const usd = expected.get(name) ?? 0;
      const single = issues.find(
        ({ byUs, about }) => byUs && about?.startsWith('fp ') && names.get(about.slice(3)) === name,
      );
      return [
        ...(tells(line, usd) ? [] : [`the dashboard does not tell that ${name} is $${usd}: ${line}`]),
        ...(single && !line.includes(`#${single.number}`)
          ? [`the dashboard does not name #${single.number}`]
          : []),
      ];
    }),
  ];
}

/** Whole dollars where there are thousands of them. */
function tells(line: string, usd: number): boolean {
  const text = usd < 1000 ? `${usd}\\.00` : usd.toLocaleString('en-US');
  return new RegExp(`\\$${text}(?![\\d.,])`).test(line);
}
