import { describe, expect, test } from 'vitest';
import { pushOutcome } from '../../../src/platform/git/push-answer.ts';

function answer(line: string, error = '', exitCode = line.startsWith('!') || line === '' ? 1 : 0) {
  return { exitCode, out: `To server\n${line}\nDone\n`, error };
}

describe('what git says of a push', () => {
  test.each([
    ['*\tabc:refs/heads/main\t[new branch]', { state: 'pushed' }],
    [' \tabc:refs/heads/main\t1..2', { state: 'pushed' }],
    ['!\tabc:refs/heads/main\t[rejected] (fetch first)', { state: 'moved' }],
    ['!\tabc:refs/heads/main\t[rejected] (non-fast-forward)', { state: 'moved' }],
    ['!\tabc:refs/heads/main\t[remote rejected] (failed to update ref)', { state: 'moved' }],
    [
      "!\tabc:refs/heads/main\t[remote rejected] (cannot lock ref 'refs/heads/main': is at 1 but expected 2)",
      { state: 'moved' },
    ],
    [
      '!\tabc:refs/heads/main\t[remote rejected] (protected branch hook declined)',
      { state: 'protected', reason: 'protected branch hook declined' },
    ],
    [
      '!\tabc:refs/heads/main\t[remote failure] (remote failed to report status)',
      { state: 'unanswered', reason: 'remote failed to report status' },
    ],
  ])('%s', (line, outcome) => {
    expect(pushOutcome(answer(line))).toEqual(outcome);
  });

  test('what the server says is told', () => {
    const error =
      'remote: error: GH013: Repository rule violations found for refs/heads/main.        \nremote: \n';
    expect(
      pushOutcome(
        answer('!\ta:b\t[remote rejected] (push declined due to repository rule violations)', error),
      ),
    ).toEqual({
      state: 'protected',
      reason:
        'push declined due to repository rule violations error: GH013: Repository rule violations found for refs/heads/main.',
    });
  });

  test('a connection that ended leaves it open, without the secrets of the address', () => {
    const error = "fatal: unable to access 'https://ana:hunter2@git.example/x.git/': Recv failure";
    const outcome = pushOutcome(answer('', error));
    expect(outcome).toEqual({
      state: 'unanswered',
      reason: "fatal: unable to access 'https://git.example/x.git/': Recv failure",
    });
  });
});
