/** Resolves at the first signal to end; a second one ends the program at once. */
export function untilSignal(): Promise<void> {
  return new Promise((done) => {
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (stopping) process.exit(130);
        stopping = true;
        done();
      });
    }
  });
}
