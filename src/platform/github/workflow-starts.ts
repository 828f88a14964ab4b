import { SpendlogError } from '../../core/errors.ts';
import type { Log } from '../../core/ports.ts';
import { githubClient } from './client.ts';
import { githubFailure } from './github-failure.ts';

export interface WorkflowStartOptions {
  /** Needs `actions: write` on the repository. */
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Absent: github.com. */
  readonly apiUrl?: string | undefined;
  /** File name of the workflow. */
  readonly workflow: string;
  /** Branch or tag it is started on. */
  readonly ref: string;
  readonly log: Log;
  /** As of githubClient. */
  readonly secondMs?: number | undefined;
}

export interface WorkflowStarts {
  /** @throws SpendlogError GITHUB_REFUSED, GITHUB_UNAVAILABLE */
  start(inputs: Readonly<Record<string, string>>): Promise<void>;
}

/** Starts a workflow by `workflow_dispatch`. The client is loaded at the first start. */
export function workflowStarts(options: WorkflowStartOptions): WorkflowStarts {
  const [owner = '', repo = ''] = options.repository.split('/');
  const client = githubClient(options);
  return {
    async start(inputs) {
      const { rest } = await client();
      try {
        await rest.actions.createWorkflowDispatch({
          owner,
          repo,
          workflow_id: options.workflow,
          ref: options.ref,
          inputs: { ...inputs },
        });
      } catch (error) {
        throw refusal(error, options);
      }
    },
  };
}

const HINTS: Readonly<Record<number, string>> = {
  401: 'Give a token in GITHUB_TOKEN that has not expired.',
  403: 'Grant the job the permission actions: write, or give a token that has it.',
  404: 'Check GITHUB_REPOSITORY and --workflow; a token without actions: write sees neither.',
  422: 'Check that the branch has the workflow, and that it takes workflow_dispatch with these inputs.',
};

function refusal(error: unknown, { workflow, repository, ref }: WorkflowStartOptions): unknown {
  const failure = githubFailure(error);
  if (!failure) return error;
  const { status, message, limited } = failure;
  const what = `GitHub did not start ${workflow} of ${repository} on ${ref}: ${status ?? 'no answer,'} ${message}`;
  const hint = limited || status === null ? undefined : HINTS[status];
  return hint
    ? new SpendlogError('GITHUB_REFUSED', what, hint, { cause: error })
    : new SpendlogError('GITHUB_UNAVAILABLE', what, 'Start it again; a run that is there is continued.', {
        cause: error,
      });
}
