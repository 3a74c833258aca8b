import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
  Spinner,
} from '@fluentui/react-components';
import { Dismiss20Regular, List20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import Markdown from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import styles from './guide-drawer.module.css';
import { type GuideName, guideNames, isGuideName } from './guide-of-place.ts';
import { readGuide, titleOf } from './guides.ts';

/** The guide of a screen, beside the screen; offline, and the same text as in docs/user-guide. */
export function GuideDrawer({ start, onClose }: { start: GuideName; onClose: () => void }) {
  const { t } = useTranslation('shell');
  useFocusBack();
  const [name, setName] = useState<GuideName | 'contents'>(start);
  const body = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top
  useEffect(() => {
    body.current?.parentElement?.scrollTo({ top: 0 });
  }, [name]);
  return (
    <OverlayDrawer open position="end" size="medium" onOpenChange={(_event, { open }) => !open && onClose()}>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              icon={<Dismiss20Regular />}
              aria-label={t('guide.close')}
              onClick={onClose}
            />
          }
        >
          {t('guide.title')}
        </DrawerHeaderTitle>
        <div>
          <Button
            appearance="subtle"
            size="small"
            icon={<List20Regular />}
            disabled={name === 'contents'}
            onClick={() => setName('contents')}
          >
            {t('guide.contents')}
          </Button>
        </div>
      </DrawerHeader>
      <DrawerBody>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard */}
        <div ref={body} tabIndex={0} role="document" lang="vi">
          {name === 'contents' ? <Contents open={setName} /> : <Page name={name} open={setName} />}
        </div>
      </DrawerBody>
    </OverlayDrawer>
  );
}

function useGuide(name: GuideName) {
  return useQuery({ queryKey: ['guide', name], queryFn: () => readGuide(name), staleTime: Infinity });
}

function Page({ name, open }: { name: GuideName; open: (name: GuideName) => void }) {
  const { t } = useTranslation('shell');
  const { data } = useGuide(name);
  if (data === undefined) return <Spinner size="small" label={t('guide.loading')} />;
  return (
    <div className={styles.text}>
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
    </div>
  );
}

function Contents({ open }: { open: (name: GuideName) => void }) {
  return (
    <ol className={styles.contents}>
      {guideNames.map((name) => (
        <li key={name}>
          <ContentsLine name={name} open={open} />
        </li>
      ))}
    </ol>
  );
}

function ContentsLine({ name, open }: { name: GuideName; open: (name: GuideName) => void }) {
  const { data } = useGuide(name);
  return (
    <button type="button" className={styles.link} onClick={() => open(name)}>
      {data === undefined ? '…' : titleOf(data)}
    </button>
  );
}
