import { createTheme } from "@mui/material/styles";
import { dark, light } from "./palette";
import { components } from "./themeComponents";

declare module "@mui/material/styles" {
  interface TypographyVariants {
    /** Family of documents; components take it through `ui/Prose`. */
    documentFamily: string;
  }
  interface TypographyVariantsOptions {
    documentFamily?: string;
  }
}

const sans = '"Golos Text Variable", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/**
 * The look of `ui/` and every page: tokens only, no page imports a colour.
 * Scheme follows the system through CSS variables, so nothing flashes and nothing is stored.
 * Widths: `sm` 720 (cards become tables), `md` 1100 (contents beside the text), `lg` 1440 (three columns).
 */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: "media", cssVarPrefix: "c" },
  colorSchemes: { light, dark },
  breakpoints: { values: { xs: 0, sm: 720, md: 1100, lg: 1440, xl: 1920 } },
  spacing: 8,
  shape: { borderRadius: 6 },
  motion: { reducedMotion: "system" },
  focusVisible: { outlineWidth: 3, outlineOffset: 2 },
  typography: {
    fontFamily: sans,
    documentFamily: '"Literata Variable", Georgia, "Times New Roman", serif',
    fontSize: 15,
    htmlFontSize: 16,
    h1: {
      fontSize: "1.75rem",
      lineHeight: 1.25,
      fontWeight: 600,
      letterSpacing: "-0.01em",
      textWrap: "balance",
    },
    h2: { fontSize: "1.3125rem", lineHeight: 1.3, fontWeight: 600, letterSpacing: "-0.005em" },
    h3: { fontSize: "1.0625rem", lineHeight: 1.4, fontWeight: 600 },
    h4: { fontSize: "1rem", lineHeight: 1.4, fontWeight: 600 },
    h5: { fontSize: "0.9375rem", lineHeight: 1.4, fontWeight: 600 },
    h6: { fontSize: "0.875rem", lineHeight: 1.4, fontWeight: 600 },
    subtitle1: { fontSize: "1rem", lineHeight: 1.5, fontWeight: 500 },
    subtitle2: { fontSize: "0.875rem", lineHeight: 1.45, fontWeight: 500 },
    body1: { fontSize: "1rem", lineHeight: 1.5 },
    body2: { fontSize: "0.875rem", lineHeight: 1.45 },
    caption: { fontSize: "0.8125rem", lineHeight: 1.4 },
    button: { fontSize: "0.9375rem", lineHeight: 1.4, fontWeight: 500, textTransform: "none" },
    overline: { fontSize: "0.8125rem", lineHeight: 1.4, fontWeight: 500, textTransform: "none" },
  },
  components,
});
