/**
 * A message in Slack's Block Kit (https://docs.slack.dev/reference/block-kit): the few blocks that reports are told in.
 * Texts never carry emoji codes, nor does Slack look for addresses or names in them.
 */
export interface SlackMessage {
  /** What notifications and screen readers say, in Slack's markup with `&`, `<` and `>` escaped. */
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

export type SlackBlock = SlackHeader | SlackSection | SlackFields | SlackContext | SlackActions;

export interface SlackPlainText {
  readonly type: 'plain_text';
  readonly text: string;
  readonly emoji: false;
}

/** In Slack's own markup. */
export interface SlackMrkdwn {
  readonly type: 'mrkdwn';
  readonly text: string;
  /** Slack changes nothing in it that is not written as markup. */
  readonly verbatim: true;
}

export interface SlackHeader {
  readonly type: 'header';
  readonly text: SlackPlainText;
}

export interface SlackSection {
  readonly type: 'section';
  readonly text: SlackMrkdwn;
  readonly accessory?: SlackButton;
}

export interface SlackFields {
  readonly type: 'section';
  readonly fields: readonly SlackMrkdwn[];
}

export interface SlackContext {
  readonly type: 'context';
  readonly elements: readonly SlackMrkdwn[];
}

export interface SlackActions {
  readonly type: 'actions';
  readonly elements: readonly SlackButton[];
}

/** Opens a page of ours; Slack asks nobody what it does. */
export interface SlackButton {
  readonly type: 'button';
  readonly text: SlackPlainText;
  readonly url: string;
}
