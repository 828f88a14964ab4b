/**
 * `fetch` with a deadline for each try that throws where an answer ends early. Octokit would take what came for an
 * empty text, and a list that was cut off for a list of nothing.
 */
export function wholeAnswers(deadlineMs: number): typeof fetch {
  return async (url, request) => {
    const deadline = AbortSignal.timeout(deadlineMs);
    const signal = request?.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
    const response = await fetch(url, { ...request, signal });
    await response.clone().arrayBuffer();
    return response;
  };
}
