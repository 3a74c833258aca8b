import { Combobox, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { fold } from '../../../../shared/text/fold.ts';

export type Choice = { id: string; text: string; detail?: string };
const MOST = 40;

/** A person, found by the stage name as by the full one. */
export function personChoice(
  { id, name, row }: { id: string; name: string; row: { name: string } },
  job = '',
): Choice {
  const detail = [row.name === name ? '' : row.name, job].filter((words) => words !== '').join(', ');
  return { id, text: name, detail };
}

/** Finds one of many by typing a part of its name, with or without marks; what is chosen goes to `onChoose`. */
export function FindCombobox(props: {
  label: string;
  choices: readonly Choice[];
  nothing: string;
  autoFocus?: boolean;
  onChoose: (id: string) => void;
}) {
  const { label, choices, nothing, onChoose } = props;
  const [typed, setTyped] = useState('');
  const wanted = fold(typed);
  const found = choices
    .filter(({ text, detail = '' }) => fold(`${text} ${detail}`).includes(wanted))
    .slice(0, MOST);
  return (
    <Combobox
      size="small"
      freeform
      aria-label={label}
      placeholder={label}
      value={typed}
      selectedOptions={[]}
      positioning={{ position: 'below', align: 'start', autoSize: 'height', fallbackPositions: ['above'] }}
      autoFocus={props.autoFocus ?? false}
      style={{ minWidth: 0, width: '100%' }}
      onChange={(event) => setTyped(event.target.value)}
      onOptionSelect={(_event, { optionValue }) => {
        if (optionValue === undefined) return;
        setTyped('');
        onChoose(optionValue);
      }}
      onBlur={() => setTyped('')}
    >
      {found.map(({ id, text, detail }) => (
        <Option key={id} value={id} text={text}>
          {text}
          {detail && <span style={{ color: 'var(--text2)' }}> {detail}</span>}
        </Option>
      ))}
      {found.length === 0 && (
        <Option disabled value="nothing" text={nothing}>
          {nothing}
        </Option>
      )}
    </Combobox>
  );
}
