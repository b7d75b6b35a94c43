import type { Plugin } from "vite";

const link = /<link rel="stylesheet"[^>]* href="\/(assets\/[^"]+\.css)"[^>]*>/g;

/**
 * Puts the few lines that name the fonts into the page itself: as a file of their own they would hold up the first
 * line of every visit by one request. The nonce is the page's, as for the link.
 */
export function inlineStyles(): Plugin {
  return {
    name: "inline-styles",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) =>
        html.replaceAll(link, (whole, name: string) => {
          const asset = bundle[name];
          if (asset?.type !== "asset") return whole;
          delete bundle[name];
          return `<style nonce="__CSP_NONCE__">${String(asset.source)}</style>`;
        }),
    },
  };
}
