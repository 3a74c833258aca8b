import { Combobox, Option } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../../shared/contract/items.ts';
import type { Person, Role } from '../../../../../shared/contract/people.ts';
import { fold } from '../../../../../shared/text/fold.ts';
import { useSession } from '../state/session.ts';

/** A list of names longer than this is narrowed by typing. */
const MOST = 30;

type Choice = { id: string; name: string };

/** The roles on stage in a row, and the people who perform it without a role. */
export function CastFields({
  item,
  people,
  roles,
}: {
  item: Item;
  people: readonly Person[];
  roles: readonly Role[];
}) {
  const { t } = useTranslation('outline');
  const session = useSession();
  const everybody = useMemo(
    () => people.map((person) => ({ id: person.id, name: person.printedName })),
    [people],
  );
  return (
    <>
      {roles.length > 0 && (
        <Picked
          label={t('inspector.roles')}
          addLabel={t('inspector.addRole')}
          all={roles}
          chosen={item.roleIds}
          onAdd={(id) => session.writer.link(item.id, { addRoles: [id] })}
          onRemove={(id) => session.writer.link(item.id, { removeRoles: [id] })}
        />
      )}
      <Picked
        label={t('inspector.people')}
        addLabel={t('inspector.addPerson')}
        all={everybody}
        chosen={item.personIds}
        onAdd={(id) => session.writer.link(item.id, { addPeople: [id] })}
        onRemove={(id) => session.writer.link(item.id, { removePeople: [id] })}
      />
    </>
  );
}

type PickedProps = {
  label: string;
  addLabel: string;
  all: readonly Choice[];
  chosen: readonly string[];
  onAdd: (id: string) => void;
  onRemove: (id: string) => void;
};

function Picked({ label, addLabel, all, chosen, onAdd, onRemove }: PickedProps) {
  const { t } = useTranslation('outline');
  const id = useId();
  const [typed, setTyped] = useState('');
  const wanted = fold(typed).trim();
  const left = all.filter((each) => !chosen.includes(each.id) && fold(each.name).includes(wanted));
  const names = new Map(all.map((each) => [each.id, each.name]));
  return (
    <div className="ol-field">
      <label htmlFor={id}>{label}</label>
      <div className="ol-field-controls ol-picked">
        {chosen.map((each) => (
          <span key={each} className="ol-tag">
            {names.get(each) ?? '…'}
            <button
              type="button"
              aria-label={t('inspector.takeOut', { name: names.get(each) ?? '' })}
              title={t('inspector.takeOut', { name: names.get(each) ?? '' })}
              onClick={() => onRemove(each)}
            >
              <DismissRegular fontSize={12} aria-hidden />
            </button>
          </span>
        ))}
        <Combobox
          id={id}
          size="small"
          className="ol-pick"
          listbox={{ className: 'ol-pick-list' }}
          placeholder={addLabel}
          value={typed}
          selectedOptions={[]}
          onChange={(event) => setTyped(event.target.value)}
          onOptionSelect={(_event, { optionValue }) => {
            setTyped('');
            if (optionValue) onAdd(optionValue);
          }}
          onBlur={() => setTyped('')}
        >
          {left.slice(0, MOST).map((each) => (
            <Option key={each.id} value={each.id}>
              {each.name}
            </Option>
          ))}
          {left.length === 0 && (
            <Option key="none" disabled text="">
              {t('inspector.nobodyLeft')}
            </Option>
          )}
        </Combobox>
      </div>
    </div>
  );
}
