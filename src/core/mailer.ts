/** One mail to one person. */
export interface Mail {
  /** Addresses without a name. Never in a log. */
  readonly from: string;
  readonly to: string;
  /** One line. */
  readonly subject: string;
  /** The same words twice, for programs that show HTML and for those that do not. */
  readonly html: string;
  readonly text: string;
  /** What it is, the same when it is sent again, so that who gets it twice can tell. Hashed: any text will do. */
  readonly identity: string;
}

/** Takes mails on their way: Amazon SES, or a server that speaks SMTP. */
export interface Mailer {
  /**
   * Hands one mail over, and returns its id.
   * @throws NotDelivered where it certainly was not taken. After any other error it may have been.
   */
  send(mail: Mail): Promise<string>;
}
