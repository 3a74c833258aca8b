import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Textarea,
} from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../../shared/contract/items.ts';
import { limits } from '../../../../../shared/limits.ts';
import { useFocusBack } from '../../../../ui/use-focus-back.ts';
import { useFieldText } from './field.tsx';

/** Lời: the words that are sung or spoken. Their beginning stands here, all of them in a roomy editor. */
export function ScriptField({ item, title }: { item: Item; title: string }) {
  const { t } = useTranslation('outline');
  const [open, setOpen] = useState(false);
  const { scriptText } = item;
  return (
    <section className="ol-section">
      <div className="ol-section-head">
        <h3>{t('script.title')}</h3>
        <Button size="small" icon={<EditRegular />} onClick={() => setOpen(true)}>
          {t(scriptText === '' ? 'script.write' : 'script.edit')}
        </Button>
      </div>
      {scriptText === '' ? (
        <p className="ol-quiet">{t('script.none')}</p>
      ) : (
        <p className="ol-script-start">{scriptText}</p>
      )}
      {open && <ScriptDialog item={item} title={title} onClose={() => setOpen(false)} />}
    </section>
  );
}

/** Saved when the text is left and when the editor closes, by whatever key: pages of words are not lost by Escape. */
function ScriptDialog({ item, title, onClose }: { item: Item; title: string; onClose: () => void }) {
  const { t } = useTranslation(['outline', 'common']);
  useFocusBack();
  const value = useFieldText(item, 'scriptText');
  const { text } = value;
  const lines = text === '' ? 0 : text.split('\n').length;
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className="ol-script">
        <DialogBody className="ol-script-body">
          <DialogTitle>{t('script.of', { title })}</DialogTitle>
          <DialogContent className="ol-script-content">
            <Textarea
              autoFocus
              className="ol-script-text"
              textarea={{ 'aria-label': t('script.title'), spellCheck: false }}
              value={text}
              maxLength={limits.script}
              onChange={(_event, data) => value.change(data.value)}
              onBlur={value.save}
            />
            <p className="ol-quiet" role={value.problem ? 'alert' : undefined}>
              {value.problem
                ? t(`problem.${value.problem.problem}`, { limit: value.problem.limit ?? limits.script })
                : t('script.count', { lines, letters: [...text].length, limit: limits.script })}
            </p>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('common:close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
