export { type CalendarDrag, createCalendarDrag, type Landing, type Lifted } from './drag/drag-state.ts';
export { type CalendarModel, createCalendarModel } from './model/calendar-model.ts';
export type { CalendarSurfaceProps, MonthGridProps, TimeGridProps } from './surface-props.ts';
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
