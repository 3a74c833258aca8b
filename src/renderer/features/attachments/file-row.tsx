import {
  Button,
  Input,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  DeleteRegular,
  DocumentPdfRegular,
  DocumentRegular,
  ImageRegular,
  MoreHorizontalRegular,
  MusicNote2Regular,
  RenameRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordRow } from '../../../shared/contract/records.ts';
import { limits } from '../../../shared/limits.ts';
import styles from './attachments.module.css';
import { fileSize } from './file-size.ts';

type Props = {
  file: RecordRow<'attachment'>;
  onOpen: () => void;
  onSave: () => void;
  onRename: (name: string) => Promise<boolean>;
  onRemove: () => void;
};

function TypeIcon({ type }: { type: string }) {
  if (type === 'application/pdf') return <DocumentPdfRegular fontSize={16} aria-hidden />;
  if (type.startsWith('image/')) return <ImageRegular fontSize={16} aria-hidden />;
  if (type.startsWith('audio/')) return <MusicNote2Regular fontSize={16} aria-hidden />;
  return <DocumentRegular fontSize={16} aria-hidden />;
}

export function FileRow({ file, onOpen, onSave, onRename, onRemove }: Props) {
  const { t } = useTranslation('attachments');
  const [name, setName] = useState<string | null>(null);
  const keep = () => {
    const typed = name?.trim() ?? '';
    setName(null);
    if (typed !== '' && typed !== file.name) void onRename(typed);
  };
  return (
    <li className={styles.file}>
      <TypeIcon type={file.mediaType} />
      {name === null ? (
        <button
          type="button"
          className={styles.name}
          title={file.name}
          aria-label={t('open', { name: file.name })}
          onClick={onOpen}
        >
          {file.name}
        </button>
      ) : (
        <Input
          autoFocus
          size="small"
          className={styles.rename ?? ''}
          aria-label={t('renameOf', { name: file.name })}
          maxLength={limits.title}
          value={name}
          onChange={(_event, data) => setName(data.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') keep();
            if (event.key === 'Escape') {
              event.stopPropagation();
              setName(null);
            }
          }}
        />
      )}
      <span className={styles.size}>{fileSize(file.size)}</span>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={t('more', { name: file.name })}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<ArrowDownloadRegular />} onClick={onSave}>
              {t('save')}
            </MenuItem>
            <MenuItem icon={<RenameRegular />} onClick={() => setName(file.name)}>
              {t('rename')}
            </MenuItem>
            <MenuItem icon={<DeleteRegular />} onClick={onRemove}>
              {t('remove')}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </li>
  );
}
