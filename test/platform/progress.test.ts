import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { silentProgress, streamProgress } from '../../src/platform/progress.ts';

class Screen extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

class Terminal extends Screen {
  readonly isTTY = true;
  readonly columns = 80;
  cursorTo(): void {}
  clearLine(): void {}
  moveCursor(): void {}
}

describe('streamProgress', () => {
  it('writes plain lines where nobody watches', () => {
    const screen = new Screen();
    const progress = streamProgress(screen);
    progress.step('Reading');
    progress.done('Read 3 rows');
    progress.warn('1 column unknown');

    expect(screen.text).toBe('Reading\nRead 3 rows\nwarning: 1 column unknown\n');
  });

  it('draws on a terminal, and ends on a line of its own', () => {
    const terminal = new Terminal();
    const progress = streamProgress(terminal);
    progress.step('Reading');
    progress.done('Read 3 rows');

    expect(terminal.text).toContain('Read 3 rows\n');
  });

  it.each([
    ['lines', new Screen()],
    ['a terminal', new Terminal()],
  ])('lets untrusted text steer nothing: %s', (_, screen) => {
    const progress = streamProgress(screen);
    progress.step('x');
    progress.warn('a\u001b[2J\u009bb');

    expect(screen.text).not.toContain('\u001b[2J');
    expect(screen.text).toContain('a�[2J�b');
  });
});

describe('silentProgress', () => {
  it('takes everything and says nothing', () => {
    expect([silentProgress.step('a'), silentProgress.done('b'), silentProgress.warn('c')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
