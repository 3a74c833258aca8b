/** A column of a printed table; width in mm. */
export type GridColumn = {
  label: string;
  width: number;
  bold?: boolean;
  italics?: boolean;
  centre?: boolean;
};
