/** What stands beside reports that are committed, in English. Days and tenants are ours; file names too. */
export const gitEn = {
  commit: (day: string) => `Cost report of ${day}`,
  commitOf: (tenant: string, day: string) => `Cost report of ${tenant}, ${day}`,
  pullRequest: 'Cost report',
  pullRequestOf: (tenant: string) => `Cost report of ${tenant}`,
  pullRequestText:
    'Spendlog adds the report of each run to this pull request until it is merged or closed. The next one begins with the report after that.',
  leftOut: {
    title: 'Files that are not committed',
    intro: (size: string) =>
      `Nobody reviews a file of more than ${size}, so these stay where the run keeps its reports.`,
    columns: ['File', 'Size', 'SHA-256'],
    page: 'Some files of this report are too large to be committed: see ',
  },
};
