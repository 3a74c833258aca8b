/** Reads a calendar file strictly by RFC 5545: CRLF, 75 octets a line, whole UTF-8 letters; events as name and value. */
export function readCalendar(bytes: Uint8Array): Record<string, string>[] {
  const raw = Buffer.from(bytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const lines: string[] = [];
  let at = 0;
  while (at < raw.length) {
    const end = raw.indexOf('\r\n', at, 'latin1');
    if (end < 0) throw new Error('the last line does not end with CRLF');
    const line = raw.subarray(at, end);
    if (line.includes(10) || line.includes(13)) throw new Error('a lone CR or LF');
    if (line.length > 75) throw new Error(`a line of ${line.length} octets`);
    // Each line decodes on its own: no letter is split between two.
    lines.push(decoder.decode(line));
    at = end + 2;
  }
  const unfolded: string[] = [];
  for (const line of lines) {
    if (!line.startsWith(' ')) unfolded.push(line);
    else unfolded.push(`${unfolded.pop() ?? ''}${line.slice(1)}`);
  }
  if (unfolded[0] !== 'BEGIN:VCALENDAR' || unfolded.at(-1) !== 'END:VCALENDAR')
    throw new Error('no calendar');
  const events: Record<string, string>[] = [];
  let event: Record<string, string> | null = null;
  for (const line of unfolded) {
    if (line === 'BEGIN:VEVENT') event = {};
    else if (line === 'END:VEVENT' && event) {
      events.push(event);
      event = null;
    } else if (event) {
      const colon = line.indexOf(':');
      event[line.slice(0, colon)] = unescaped(line.slice(colon + 1));
    }
  }
  return events;
}

const unescaped = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
