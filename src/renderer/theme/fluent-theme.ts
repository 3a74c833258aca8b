import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** Velvet red in Fluent's sixteen steps: its 80 is the filled button of the light theme (our brand-60). */
const brand: BrandVariants = {
  10: '#1A0508',
  20: '#2D0A10',
  30: '#3C0C15',
  40: '#4A0F1A',
  50: '#5B111F',
  60: '#6B1423',
  70: '#7E182A',
  80: '#932036',
  90: '#AD3247',
  100: '#C24C5E',
  110: '#D26B79',
  120: '#DF8A95',
  130: '#EAA9B1',
  140: '#F2C6CB',
  150: '#F8DEE1',
  160: '#FBEDEF',
};

/** Neutrals come from tokens.css, so that Fluent's controls and our own plain DOM can never drift apart. */
const shared: Partial<Theme> = {
  fontFamilyBase: "'Segoe UI', 'Noto Sans', system-ui, sans-serif",
  fontFamilyNumeric: "'Segoe UI', 'Noto Sans', system-ui, sans-serif",
  colorNeutralForeground1: 'var(--text)',
  colorNeutralForeground1Hover: 'var(--text)',
  colorNeutralForeground1Pressed: 'var(--text)',
  colorNeutralForeground1Selected: 'var(--text)',
  colorNeutralForeground2: 'var(--text)',
  colorNeutralForeground2Hover: 'var(--text)',
  colorNeutralForeground2Pressed: 'var(--text)',
  colorNeutralForeground2Selected: 'var(--text)',
  colorNeutralForeground3: 'var(--text2)',
  colorNeutralForeground4: 'var(--text2)',
  colorNeutralBackground1: 'var(--bg)',
  colorNeutralBackground1Hover: 'var(--hover)',
  colorNeutralBackground1Pressed: 'var(--selected)',
  colorNeutralBackground1Selected: 'var(--selected)',
  colorNeutralBackground2: 'var(--bg2)',
  colorNeutralBackground3: 'var(--bg3)',
  colorSubtleBackgroundHover: 'var(--hover)',
  colorSubtleBackgroundPressed: 'var(--selected)',
  colorNeutralStroke1: 'var(--stroke-strong)',
  colorNeutralStroke2: 'var(--stroke)',
  colorNeutralStrokeAccessible: 'var(--text2)',
  colorStatusDangerForeground1: 'var(--err)',
  colorPaletteRedForeground1: 'var(--err)',
};

export const lightTheme: Theme = { ...createLightTheme(brand), ...shared };

const dark = createDarkTheme(brand);
const darkFilled: Partial<Theme> = {
  colorBrandBackground: '#AD3247',
  colorBrandBackgroundHover: '#BC3D52',
  colorBrandBackgroundPressed: '#932036',
  colorBrandBackgroundSelected: '#932036',
  colorBrandForeground1: '#E3A3AC',
  colorBrandForeground2: '#E3A3AC',
  colorBrandForegroundLink: '#E3A3AC',
  colorBrandForegroundLinkHover: '#F2C6CB',
  colorBrandForegroundLinkPressed: '#DF8A95',
  colorBrandStroke1: '#E3A3AC',
  colorCompoundBrandForeground1: '#E3A3AC',
  colorCompoundBrandForeground1Hover: '#F2C6CB',
  colorCompoundBrandForeground1Pressed: '#DF8A95',
  colorCompoundBrandStroke: '#E3A3AC',
  colorCompoundBrandStrokeHover: '#F2C6CB',
  colorCompoundBrandStrokePressed: '#DF8A95',
  colorNeutralForeground2BrandHover: '#E3A3AC',
  colorNeutralForeground2BrandPressed: '#DF8A95',
  colorNeutralForeground2BrandSelected: '#E3A3AC',
};
export const darkTheme: Theme = { ...dark, ...shared, ...darkFilled };
