/** One line to whoever started the program. */
export const say = (line: string): void => console.log(line);
