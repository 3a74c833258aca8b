import 'i18next';
import type { vietnamese } from '../texts/vi/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    returnNull: false;
    resources: typeof vietnamese;
  }
}
