import { Button } from '@fluentui/react-components';
import {
  AddRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  TextIndentDecreaseLtrRegular,
  TextIndentIncreaseLtrRegular,
} from '@fluentui/react-icons';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoveStep } from '../../../../../domain/productions/index.ts';
import type { AddKind } from '../model/production-kind.ts';
import { LevelFilter } from './level-filter.tsx';
import { useRoving } from './use-roving.ts';

type ToolbarProps = {
  kinds: readonly AddKind[];
  showLevels: boolean;
  add: (kind: AddKind) => void;
  step: (step: MoveStep) => void;
  inspectorOpen: boolean;
  toggleInspector: () => void;
  children: ReactNode;
};

export function Toolbar(props: ToolbarProps) {
  const { t } = useTranslation('outline');
  const inspector = t(props.inspectorOpen ? 'inspectorHide' : 'inspectorShow');
  const element = useRef<HTMLDivElement>(null);
  const roving = useRoving(element);
  return (
    <div ref={element} role="toolbar" aria-label={t('label')} className="ol-toolbar" {...roving}>
      {props.kinds.map((kind, i) => (
        <Button
          key={kind}
          size="small"
          appearance={i === 0 ? 'primary' : 'outline'}
          icon={<AddRegular />}
          title={t('addHint', { kind: t(`addKinds.${kind}`).toLocaleLowerCase() })}
          onClick={() => props.add(kind)}
          className="ol-add"
        >
          {t(`addKinds.${kind}`)}
        </Button>
      ))}
      <span className="ol-divider" />
      <Button
        size="small"
        appearance="subtle"
        icon={<TextIndentDecreaseLtrRegular />}
        aria-label={t('outdent')}
        title={`${t('outdent')} (Alt+Shift+←)`}
        onClick={() => props.step('out')}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<TextIndentIncreaseLtrRegular />}
        aria-label={t('indent')}
        title={`${t('indent')} (Alt+Shift+→)`}
        onClick={() => props.step('in')}
      />
      <span className="ol-spring" />
      {props.showLevels && <LevelFilter />}
      {props.children}
      <Button
        size="small"
        appearance="subtle"
        icon={props.inspectorOpen ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        aria-label={inspector}
        aria-expanded={props.inspectorOpen}
        title={inspector}
        onClick={props.toggleInspector}
      />
    </div>
  );
}
