/**
 * Styles of a mail. Programs keep only those that stand in the elements, and darken a mail each in its own way: text and
 * ground therefore are left to the program, and what has a colour can be told from white and from black.
 */
export const SANS = 'font-family:-apple-system,Segoe UI,Helvetica,Arial,sans-serif';

export const COLOURS = {
  /** 4.5 to 1 against white and against black. */
  muted: '#767676',
  line: '#9ba3ab',
  bar: '#2f8fce',
  warning: '#c98a1b',
  critical: '#d9443a',
  link: '#2f7fd0',
} as const;

export const BODY = `margin:0;padding:0;${SANS};font-size:15px;line-height:1.5`;
export const TITLE = `${SANS};font-size:22px;line-height:1.3;font-weight:600;margin:0 0 12px`;
export const HEADING = `${SANS};font-size:16px;line-height:1.4;font-weight:600;margin:28px 0 8px`;
export const PARAGRAPH = `${SANS};font-size:15px;line-height:1.5;margin:0 0 10px`;
export const MUTED = `${SANS};font-size:13px;line-height:1.5;color:${COLOURS.muted}`;
export const FIGURE = `${SANS};font-size:20px;line-height:1.4;font-weight:600`;
export const CODE = 'font-family:Consolas,Menlo,monospace;font-size:92%;word-break:break-word';
export const LINK = `color:${COLOURS.link};text-decoration:underline`;
export const CELL = `${SANS};font-size:15px;line-height:1.45;padding:8px 0;border-bottom:1px solid ${COLOURS.line};vertical-align:top`;
export const NUMBER_CELL = `${CELL};padding-left:16px;text-align:right;white-space:nowrap;font-weight:600`;
export const BAR_LABEL = `${SANS};font-size:13px;line-height:18px;padding:2px 10px 2px 0;white-space:nowrap`;
export const BAR_VALUE = `${SANS};font-size:13px;line-height:18px;padding:2px 0 2px 10px;white-space:nowrap;text-align:right`;

export const FOOTER = `${MUTED};margin:28px 0 0;padding:10px 0 0;border-top:1px solid ${COLOURS.line}`;

/** A cell that is only a colour. */
export const FILLED = `background-color:${COLOURS.bar};font-size:1px;line-height:1px`;
export const OPEN = `border:1px dashed ${COLOURS.bar};font-size:1px;line-height:1px`;
export const EMPTY = 'font-size:1px;line-height:1px';
