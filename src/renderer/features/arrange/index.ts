export { ArrangeHost } from './arrange-host.tsx';
export { openArrange, openFindTime, openWhoIsFree } from './open-arrange.ts';
