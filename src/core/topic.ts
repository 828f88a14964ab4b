/** A message for everything that listens at a topic. */
export interface TopicMessage {
  /** What it is, the same when it is sent again. Hashed: any text will do. */
  readonly identity: string;
  /** Messages of one group keep their order, where the topic keeps any. ASCII. */
  readonly group: string;
  /** Printable ASCII, fewer than 100 characters: the subject where somebody gets it as mail. */
  readonly subject: string;
  /** At most 256 KiB with the attributes. */
  readonly message: string;
  /** What subscribers choose by. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A topic of a message broker. */
export interface Topic {
  /**
   * Publishes once, and returns the message's id.
   * @throws NotDelivered where it certainly was not taken. After any other error it may have been.
   */
  publish(message: TopicMessage): Promise<string>;
}
