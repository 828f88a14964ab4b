export interface HookMessage {
  readonly event: string;
  /** What it is, the same when it is sent again. Hashed: any text will do. */
  readonly identity: string;
  /** JSON. */
  readonly body: string;
}

/** A web hook that can tell who speaks to it. */
export interface SignedHook {
  /**
   * Posts once, and returns the id the receiver knows the delivery by.
   * @throws NotDelivered where it certainly was not taken. After any other error it may have been.
   */
  post(message: HookMessage): Promise<string>;
}
