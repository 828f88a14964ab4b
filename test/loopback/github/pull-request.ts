import { field } from './fields.ts';
import type { LoopbackGithub } from './github.ts';

/** Opens a pull request of a branch with one file in it, and returns its number. */
export async function openPullRequest(
  github: LoopbackGithub,
  login: string,
  { path = 'infra/main.tf', content = 'x = 1\n', repository = 'acme/costs' } = {},
): Promise<number> {
  const rest = github.as(login);
  const main = await rest('GET', `/repos/${repository}/git/ref/heads/main`);
  const sha = field(field(main.body, 'object'), 'sha');
  await rest('POST', `/repos/${repository}/git/refs`, { ref: 'refs/heads/change', sha });
  await rest('PUT', `/repos/${repository}/contents/${path}`, {
    message: 'Change',
    content: Buffer.from(content).toString('base64'),
    branch: 'change',
  });
  const pull = await rest('POST', `/repos/${repository}/pulls`, {
    title: 'Change',
    head: 'change',
    base: 'main',
  });
  if (pull.status !== 201) throw new Error(JSON.stringify(pull.body));
  return Number(field(pull.body, 'number'));
}
