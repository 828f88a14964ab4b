const UUID = /[0-9a-f]{8}(?:[-_]?[0-9a-f]{4}){3}[-_]?[0-9a-f]{12}/gi;

const HASH = /(?<![\p{L}\p{N}])[0-9a-f]{16,}(?![\p{L}\p{N}])/giu;

/** Athena and Trino put the id of the query before a part's own: a time, a counter and five letters or digits. */
const QUERY_ID = /\d{8}_\d{6}_\d{5}_[a-z0-9]{5}(?![a-z0-9])/gi;

/**
 * What the names of all parts of one export have in common: the file name without ids, hashes and all words with a
 * digit. `report-1.csv.gz` and `report-2.csv.gz` have it in common, `report.csv` and `report-not-final.csv` have not.
 */
export function partsName(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(UUID, ' ')
    .replace(QUERY_ID, ' ')
    .replace(HASH, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/\p{N}/u.test(word))
    .join(' ');
}
