import type { HtmlTagDescriptor, Plugin } from "vite";

const first = /golos-text-(?:cyrillic|latin)-wght-normal-[\w-]+\.woff2$/;

/** Asks for the two files that every page's first line needs together with the script, so that text hardly reflows. */
export function preloadFonts(): Plugin {
  return {
    name: "preload-fonts",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }): HtmlTagDescriptor[] {
        return Object.keys(bundle)
          .filter((name) => first.test(name))
          .map((name) => ({
            tag: "link",
            injectTo: "head",
            attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `/${name}` },
          }));
      },
    },
  };
}
