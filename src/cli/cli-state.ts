/** What a command leaves as the program's exit code. */
export type CliState = { exitCode: number };
