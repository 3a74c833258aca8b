export { openPapers } from './open-papers.ts';
export { PaperButton } from './paper-button.tsx';
export { PapersHost } from './papers-host.tsx';
export { Preview } from './preview-later.tsx';
