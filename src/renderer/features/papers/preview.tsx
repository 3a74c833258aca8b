import { Button, Spinner } from '@fluentui/react-components';
import { ZoomFit20Regular, ZoomIn20Regular, ZoomOut20Regular } from '@fluentui/react-icons';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './papers-dialog.module.css';
import { PreviewPage } from './preview-page.tsx';
import { usePdf } from './use-pdf.ts';

const PADDING = 24;
const zooms = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3];

type Props = { file: Blob | undefined; busy: boolean; note?: string };

/** The paper as it will be printed, page under page; `note` says what differs in the file that is exported. */
export function Preview({ file, busy, note = '' }: Props) {
  const { t } = useTranslation('papers');
  const { pdf, failed } = usePdf(file);
  const pane = useRef<HTMLDivElement>(null);
  const [paneWidth, setPaneWidth] = useState(0);
  const [zoom, setZoom] = useState(1);
  const ratio = useFirstRatio(pdf);

  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setPaneWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const width = Math.max(200, Math.round((paneWidth - 2 * PADDING) * zoom));
  const pages = Array.from({ length: pdf?.numPages ?? 0 }, (_, index) => index + 1);
  const larger = zooms.find((step) => step > zoom);
  const smaller = zooms.findLast((step) => step < zoom);
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <div className={styles.zoom}>
        <span role="status">{pdf ? t('pages', { count: pdf.numPages }) : ''}</span>
        <span className={styles.note} title={note}>
          {note}
        </span>
        <span className={styles.space} />
        <Button
          size="small"
          appearance="subtle"
          icon={<ZoomOut20Regular />}
          aria-label={t('zoomOut')}
          title={t('zoomOut')}
          disabledFocusable={smaller === undefined}
          onClick={() => smaller && setZoom(smaller)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ZoomIn20Regular />}
          aria-label={t('zoomIn')}
          title={t('zoomIn')}
          disabledFocusable={larger === undefined}
          onClick={() => larger && setZoom(larger)}
        />
        <Button size="small" appearance="subtle" icon={<ZoomFit20Regular />} onClick={() => setZoom(1)}>
          {t('fitWidth')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
      <div className={styles.pane} ref={pane} tabIndex={0} role="group" aria-label={t('preview')}>
        {failed && <p role="alert">{t('unreadable')}</p>}
        {!failed && (busy || (file && !pdf)) && (
          <Spinner className={styles.wait ?? ''} size="small" label={t('making')} />
        )}
        {pdf &&
          paneWidth > 0 &&
          pages.map((page) => <PreviewPage key={page} pdf={pdf} page={page} width={width} ratio={ratio} />)}
      </div>
    </section>
  );
}

/** Height by width of the first page: the others wait in its shape until they are drawn. */
function useFirstRatio(pdf: PDFDocumentProxy | null): number {
  const [ratio, setRatio] = useState(Math.SQRT1_2);
  useEffect(() => {
    pdf?.getPage(1).then(
      (page) => {
        const { width, height } = page.getViewport({ scale: 1 });
        setRatio(height / width);
      },
      () => undefined,
    );
  }, [pdf]);
  return ratio;
}
