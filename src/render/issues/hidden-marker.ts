import type { RootContent } from 'mdast';

/** An HTML comment of our own: nothing in it could end it, or be anything else. */
const MARKER = /^<!-- [\w:;,=. /+-]*[\w=,] -->$/;

/** The marker of a text, as a line of its own that nobody sees. Throws where it is not one comment. */
export function hiddenMarker(marker: string): RootContent {
  if (!MARKER.test(marker) || marker.slice(4, -3).includes('--')) throw new TypeError('Not a marker of ours');
  return { type: 'html', value: marker };
}
