/**
 * The part of pdfmake that the writer of papers uses. `@types/pdfmake` brings the browser's types into every file of the
 * server with it, which would then compile code that no server can run.
 */
declare module "pdfmake" {
  export type Margins = [left: number, top: number, right: number, bottom: number];

  interface Words {
    text: string;
    bold?: boolean;
    fontSize?: number;
    color?: string;
    alignment?: "left" | "center" | "right";
    margin?: Margins;
  }

  interface Table {
    table: {
      headerRows?: number;
      dontBreakRows: boolean;
      widths: readonly (string | number)[];
      body: Words[][];
    };
    layout:
      | "noBorders"
      | {
          hLineColor: string;
          vLineColor: string;
          hLineWidth: () => number;
          vLineWidth: () => number;
        };
    margin?: Margins;
  }

  interface Code {
    qr: string;
    /** How much of it may be lost: L is 7 %. */
    eccLevel: "L" | "M" | "Q" | "H";
    /** Its width in points at most. */
    fit: number;
    margin?: Margins;
  }

  export type Content = Words | Table | Code;

  interface Definition {
    info: { title: string; creator: string };
    pageSize: "A4";
    pageMargins: Margins;
    defaultStyle: { font: string; fontSize: number; lineHeight: number };
    content: Content[];
    footer: (page: number, pageCount: number) => Content | "";
  }

  const pdfmake: {
    /** Paths of font files by family and face. */
    setFonts(fonts: Record<string, Record<string, string>>): void;
    setUrlAccessPolicy(mayOpen: (url: string) => boolean): void;
    setLocalAccessPolicy(mayOpen: (path: string) => boolean): void;
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}
