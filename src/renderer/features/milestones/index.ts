export { MilestoneNotice } from './milestone-notice.tsx';
export { MilestonesTab } from './milestones-tab.tsx';
export { useFollowPremiere } from './use-follow-premiere.ts';
