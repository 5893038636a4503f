import { Button, createTheme, Input, NativeSelect, Tooltip, type CSSVariablesResolver } from '@mantine/core'
import styles from './theme.module.css'

const rem = { 13: '0.8125rem', 14: '0.875rem', 16: '1rem', 18: '1.125rem', 22: '1.375rem' } as const

// Mantine writes sizes as inline variables, so ours must come the same way.
const buttonSizes = {
  sm: { '--button-height': 'var(--target)', '--button-padding-x': '0.875rem', '--button-fz': '0.875rem' },
  lg: { '--button-height': '2.75rem', '--button-padding-x': '1.25rem', '--button-fz': '1rem' },
} as const

export const theme = createTheme({
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: {
    fontFamily: 'var(--font-read)',
    fontWeight: '480',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '2.25rem', lineHeight: '2.75rem' },
      h2: { fontSize: '1.75rem', lineHeight: '2.25rem' },
      h3: { fontSize: '1.375rem', lineHeight: '1.75rem' },
    },
  },
  fontSizes: { xs: rem[13], sm: rem[14], md: rem[16], lg: rem[18], xl: rem[22] },
  lineHeights: { xs: '1.125rem', sm: '1.25rem', md: '1.5rem', lg: '1.75rem', xl: '1.75rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  defaultRadius: 6,
  primaryColor: 'ink',
  primaryShade: { light: 6, dark: 5 },
  colors: {
    ink: ['#eaedfa', '#d3daf5', '#aebcf0', '#9db0ff', '#6f87ee', '#4664e0', '#2b4acb', '#233db0', '#1f379c', '#182b7a'],
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // `default` everywhere; `filled` once a screen; `lg` only for the one next thing.
    Button: Button.extend({
      defaultProps: { variant: 'default', size: 'sm' },
      classNames: { root: styles.button },
      vars: (_theme, { size }) => ({ root: buttonSizes[size === 'lg' ? 'lg' : 'sm'] }),
    }),
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
      classNames: { label: styles.label, description: styles.help, error: styles.problem },
    }),
    Input: Input.extend({
      defaultProps: { size: 'sm' },
      classNames: { wrapper: styles.inputWrapper, input: styles.input },
      vars: () => ({ wrapper: { '--input-height': 'var(--target)', '--input-fz': 'var(--input-text)' } }),
    }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'sm' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, withArrow: false },
      classNames: { tooltip: styles.tooltip },
    }),
    Menu: {
      defaultProps: { radius: 6, shadow: 'none', position: 'bottom-end' },
      classNames: { dropdown: styles.menu, item: styles.menuItem },
    },
    Radio: { defaultProps: { size: 'xs' }, classNames: { label: styles.option, description: styles.help } },
    Checkbox: {
      defaultProps: { size: 'xs', radius: 3 },
      classNames: { label: styles.option, description: styles.help },
    },
    Switch: { classNames: { label: styles.option, description: styles.help } },
    Tabs: { classNames: { root: styles.tabsRoot, list: styles.tabs, tab: styles.tab } },
    Table: {
      defaultProps: { highlightOnHover: false, withTableBorder: false },
      classNames: { th: styles.th, td: styles.td },
    },
  },
})

/** Both schemes point at our tokens, which resolve themselves; so Studio's overrides reach Mantine and its portals too. */
const ours = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-default': 'transparent',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--rule-2)',
  '--mantine-primary-color-filled': 'var(--accent-fill)',
  '--mantine-primary-color-filled-hover': 'var(--accent-fill-2)',
  '--mantine-color-ink-filled': 'var(--accent-fill)',
  '--mantine-color-ink-filled-hover': 'var(--accent-fill-2)',
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: ours, dark: ours })
