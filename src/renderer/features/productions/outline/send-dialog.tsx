import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Select,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buildOutline, numberedTitle } from '../../../../domain/productions/index.ts';
import type { Production } from '../../../../shared/contract/productions.ts';
import { orpc } from '../../../client/client.ts';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import type { TransferTarget } from './data/outline-source.ts';
import { chosenIds } from './state/commands.ts';
import { useSession } from './state/session.ts';

const END = '';

type Props = {
  production: Production;
  copy: boolean;
  onSend: (ids: readonly string[], to: TransferTarget, title: string) => void;
};

/** Where the chosen rows go: season, production, and the row that they stand behind. The keyboard's way of the drag. */
export function SendDialog({ production, copy, onSend }: Props) {
  const { t } = useTranslation(['outline', 'common']);
  const session = useSession();
  useFocusBack();
  const [ids] = useState(() => chosenIds(session));
  const [seasonId, setSeasonId] = useState(production.seasonId);
  const [wanted, setWanted] = useState<string | null>(null);
  const [behind, setBehind] = useState(END);
  const [withCues, setWithCues] = useState(false);
  const { data: seasons = [] } = useQuery(orpc.season.list.queryOptions());
  const { data: all = [] } = useQuery(orpc.productions.list.queryOptions({ input: { seasonId } }));
  const productions = all.filter((each) => each.id !== production.id);
  const target = productions.find((each) => each.id === wanted) ?? productions[0];
  const tree = useQuery({
    ...orpc.items.tree.queryOptions({ input: { productionId: target?.id ?? '' } }),
    enabled: target !== undefined,
  });
  const rows = useMemo(() => buildOutline(tree.data?.items ?? []).all, [tree.data]);
  const close = () => {
    session.sending.set(null);
    setTimeout(() => session.focusGrid());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!target) return;
    const at =
      behind === END
        ? ({ targetId: null, side: 'inside' } as const)
        : ({ targetId: behind, side: 'after' } as const);
    onSend(ids, { productionId: target.id, at, copy, withCues }, target.title);
    close();
  };
  const count = ids.length;
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && close()}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{t(copy ? 'send.copyTitle' : 'send.moveTitle', { count })}</DialogTitle>
            <DialogContent className="ol-send">
              <Field label={t('send.season')}>
                <Select
                  value={seasonId}
                  onChange={(_event, { value }) => {
                    setSeasonId(value);
                    setWanted(null);
                    setBehind(END);
                  }}
                >
                  {seasons.map((season) => (
                    <option key={season.id} value={season.id}>
                      {season.name}
                    </option>
                  ))}
                </Select>
              </Field>
              {target ? (
                <>
                  <Field label={t('send.production')}>
                    <Select
                      autoFocus
                      value={target.id}
                      onChange={(_event, { value }) => {
                        setWanted(value);
                        setBehind(END);
                      }}
                    >
                      {productions.map((each) => (
                        <option key={each.id} value={each.id}>
                          {each.title}
                        </option>
                      ))}
                    </Select>
                  </Field>
                  <Field label={t('send.place')}>
                    <Select value={behind} onChange={(_event, { value }) => setBehind(value)}>
                      <option value={END}>{t('send.end')}</option>
                      {rows.map((node) => (
                        <option key={node.item.id} value={node.item.id}>
                          {`${'\u2003'.repeat(node.depth)}${t('send.behind', { title: numberedTitle(node) })}`}
                        </option>
                      ))}
                    </Select>
                  </Field>
                  {copy && (
                    <Checkbox
                      label={t('send.withCues')}
                      checked={withCues}
                      onChange={(_event, data) => setWithCues(data.checked === true)}
                    />
                  )}
                  <p className="ol-quiet">{t(copy ? 'send.copyHint' : 'send.moveHint')}</p>
                </>
              ) : (
                <p>{t('send.nowhere')}</p>
              )}
            </DialogContent>
            <DialogActions>
              <Button onClick={close}>{t('common:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={!target}>
                {t(copy ? 'send.copy' : 'send.move')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
