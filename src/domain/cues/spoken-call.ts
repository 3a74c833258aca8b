import { settingDefinitions } from '../../shared/settings.ts';

/** The words of a call as the house has set them: chuẩn bị = standby, đi! = go, rõ = acknowledge. */
export type CallWords = { standby: string; go: string; acknowledge: string };

type CallWordSettings = {
  'cue.standbyWord': string;
  'cue.goWord': string;
  'cue.acknowledgeWord': string;
};

/** The three words out of the house's settings. */
export const callWords = (settings: CallWordSettings): CallWords => ({
  standby: settings['cue.standbyWord'],
  go: settings['cue.goWord'],
  acknowledge: settings['cue.acknowledgeWord'],
});

export const defaultCallWords: CallWords = callWords({
  'cue.standbyWord': settingDefinitions['cue.standbyWord'].default,
  'cue.goWord': settingDefinitions['cue.goWord'].default,
  'cue.acknowledgeWord': settingDefinitions['cue.acknowledgeWord'].default,
});

/** `Chuẩn bị ánh sáng, âm thanh 12…` and `Ánh sáng, âm thanh 12, đi!`: department and number come before the go. */
export function spokenCall(
  departmentWords: readonly string[],
  number: string,
  words: CallWords = defaultCallWords,
): { standby: string; go: string; reply: string } {
  const who = departmentWords.join(', ');
  const capital = who.charAt(0).toUpperCase() + who.slice(1);
  return {
    standby: `${words.standby} ${who} ${number}…`,
    go: `${capital} ${number}, ${words.go}`,
    reply: words.acknowledge,
  };
}
