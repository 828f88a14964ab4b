/** The one way JSON leaves to a web hook. */
export interface HttpsPost {
  /**
   * Posts once; redirects are not followed.
   * @throws NotDelivered where it certainly did not arrive. After any other error it may have.
   */
  post(url: string, request: HttpsRequest): Promise<HttpsAnswer>;
}

export interface HttpsRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from asking for the address to the end of the answer. */
  readonly deadlineMs: number;
}

/** What the host answered, never a redirect. */
export interface HttpsAnswer {
  readonly status: number;
  /** Untrusted, and at most its first 64 kB: what the host says beyond them is not read. */
  readonly body: string;
}
