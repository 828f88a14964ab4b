/** An answer that is not what the service says under its model: empty, cut off, not AWS's. Never to be read as "there are none". */
export class BadAnswer extends Error {
  override readonly name = 'BadAnswer' as const;
}

/** One attempt had no answer in time; another one may. Named as the SDK names its own. */
export class AnswerTimeout extends Error {
  override readonly name = 'TimeoutError' as const;
}

/** A call with all its attempts had no more time. */
export class Deadline extends Error {
  override readonly name = 'Deadline' as const;
}
