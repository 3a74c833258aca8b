import { Button, Spinner } from '@fluentui/react-components';
import { Dismiss20Regular, List20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { type GuideName, guideNames, isGuideName } from './guide-of-place.ts';
import styles from './guide-panel.module.css';
import { readGuide, titleOf } from './guides.ts';

/**
 * The guide of a screen, beside the screen, so that it can be followed while working; offline, and the same text as in
 * docs/user-guide. It follows the window: `of` is the guide of what is shown.
 */
export function GuidePanel({ of, onClose }: { of: GuideName; onClose: () => void }) {
  const { t } = useTranslation('shell');
  useFocusBack();
  const [chosen, choose] = useState<{ on: GuideName; name: GuideName | 'contents' }>({ on: of, name: of });
  const name = chosen.on === of ? chosen.name : of;
  const open = (next: GuideName | 'contents') => choose({ on: of, name: next });
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => text.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useEffect(() => {
    text.current?.scrollTo({ top: 0 });
  }, [name]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside className={styles.panel} data-region="guide" aria-label={t('guide.title')} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<List20Regular />}
          disabled={name === 'contents'}
          onClick={() => open('contents')}
        >
          {t('guide.contents')}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={t('guide.close')}
          onClick={onClose}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard */}
      <div className={styles.text} ref={text} tabIndex={0} role="document" lang="vi">
        {name === 'contents' ? <Contents open={open} /> : <Page name={name} open={open} />}
      </div>
    </aside>
  );
}

function useGuide(name: GuideName) {
  return useQuery({ queryKey: ['guide', name], queryFn: () => readGuide(name), staleTime: Infinity });
}

type PageProps = { name: GuideName; open: (name: GuideName) => void };

function Page({ name, open }: PageProps) {
  const { t } = useTranslation('shell');
  const { data } = useGuide(name);
  if (data === undefined) return <Spinner size="small" label={t('guide.loading')} />;
  return (
    <Markdown
      remarkPlugins={[remarkGfm]}
      components={{
        // The screen itself stands beside the text.
        img: () => null,
        a: ({ href = '', children }) => {
          const target = href.replace(/^(\.\/)?(.*?)\.md(#.*)?$/, '$2');
          return isGuideName(target) ? (
            <button type="button" className={styles.link} onClick={() => open(target)}>
              {children}
            </button>
          ) : (
            <span>{children}</span>
          );
        },
      }}
    >
      {data}
    </Markdown>
  );
}

function Contents({ open }: { open: (name: GuideName) => void }) {
  const { t } = useTranslation('shell');
  return (
    <>
      <h1>{t('guide.title')}</h1>
      <ol className={styles.contents}>
        {guideNames.map((name) => (
          <li key={name}>
            <ContentsLine name={name} open={open} />
          </li>
        ))}
      </ol>
    </>
  );
}

function ContentsLine({ name, open }: PageProps) {
  const { data } = useGuide(name);
  return (
    <button type="button" className={styles.link} onClick={() => open(name)}>
      {data === undefined ? '…' : titleOf(data)}
    </button>
  );
}
