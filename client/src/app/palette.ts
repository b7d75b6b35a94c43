import type { ColorSystemOptions } from "@mui/material/styles";

/**
 * Paper and ink. One quiet primary (fountain-pen ink); amber says soon, red late or wrong, green done.
 * Each text colour keeps 4.5:1 on the surfaces named beside it, in both schemes.
 */
interface Surface {
  /** Bars and rails around the page. */
  rail: string;
  /** A row under the pointer, a block that steps back. */
  wash: string;
  /** The chosen row or word. */
  chosen: string;
  /** Behind text in `warning.main`. */
  soon: string;
  /** Behind text in `error.main`. */
  late: string;
  /** Behind text in `success.main`. */
  done: string;
  /** A marked passage in a document. */
  mark: string;
  /** The border of a field, 3:1 against the paper. */
  field: string;
}

declare module "@mui/material/styles" {
  interface Palette {
    surface: Surface;
  }
  interface PaletteOptions {
    surface: Surface;
  }
}

export const light: ColorSystemOptions = {
  palette: {
    mode: "light",
    primary: { main: "#33376e", dark: "#24274f", light: "#5a5f9c", contrastText: "#ffffff" },
    secondary: { main: "#5b574e", dark: "#403d36", light: "#7d786d", contrastText: "#ffffff" },
    warning: { main: "#875200", dark: "#6a4000", light: "#b06f0c", contrastText: "#ffffff" },
    error: { main: "#a1262b", dark: "#7e1c20", light: "#c24a4c", contrastText: "#ffffff" },
    success: { main: "#276339", dark: "#1c4a2a", light: "#4a8a5c", contrastText: "#ffffff" },
    info: { main: "#4a4f86", dark: "#33376e", light: "#7a7fb4", contrastText: "#ffffff" },
    background: { default: "#fdfcfa", paper: "#ffffff" },
    text: { primary: "#1d1c1a", secondary: "#5b5851", disabled: "#76726a" },
    divider: "#e2ded5",
    surface: {
      rail: "#f6f4ee",
      wash: "#f3f0e9",
      chosen: "#e9e9f4",
      soon: "#fbf0d9",
      late: "#fbe9e6",
      done: "#e6f2e8",
      mark: "#fbeab3",
      field: "#8b867b",
    },
  },
};

export const dark: ColorSystemOptions = {
  palette: {
    mode: "dark",
    primary: { main: "#b9bdf2", dark: "#9aa0e2", light: "#d4d6f8", contrastText: "#1a1c3c" },
    secondary: { main: "#bdb7aa", dark: "#9c968a", light: "#d9d4c9", contrastText: "#1d1c1a" },
    warning: { main: "#ecb960", dark: "#cf9a3c", light: "#f4d08d", contrastText: "#2a1d05" },
    error: { main: "#f4a09a", dark: "#e07a74", light: "#f9c2be", contrastText: "#3a0f0e" },
    success: { main: "#8fce9f", dark: "#6bb47e", light: "#b4e0bf", contrastText: "#0d2614" },
    info: { main: "#b9bdf2", dark: "#9aa0e2", light: "#d4d6f8", contrastText: "#1a1c3c" },
    background: { default: "#171614", paper: "#1d1c19" },
    text: { primary: "#ece9e2", secondary: "#b3aea3", disabled: "#8d887d" },
    divider: "#35322c",
    surface: {
      rail: "#1d1c19",
      wash: "#24221e",
      chosen: "#2b2c45",
      soon: "#382b12",
      late: "#412020",
      done: "#1b3022",
      mark: "#4d401a",
      field: "#7f7a6f",
    },
  },
};
