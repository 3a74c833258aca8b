export { CalendarSurface } from './calendar-surface.tsx';
export {
  type CalendarDrag,
  createCalendarDrag,
  type Dropped,
  type Landing,
  type Lifted,
  useHeld,
  useLifted,
} from './drag/drag-state.ts';
export { type CalendarModel, createCalendarModel } from './model/calendar-model.ts';
export { MonthGrid } from './month-grid/month-grid.tsx';
export { TimeGrid } from './time-grid/time-grid.tsx';
export type {
  AllDayMark,
  CalendarCall,
  CalendarIntent,
  ColumnHead,
  DropIntent,
  DropPreview,
  GridColumn,
  Preview,
  Selection,
  Shade,
  Shading,
  TrayItem,
} from './types.ts';
