import type { MessageDescriptor } from "@lingui/core";
import { type ComponentType, lazy } from "react";
import { loadWords, type WordsFolder } from "./i18n";

/** One page: where it is and what is shown while it comes. */
export interface PageRoute {
  path: string;
  title: MessageDescriptor;
  /** What the skeleton looks like while the page's code and data come. */
  shape: "list" | "document" | "form";
  /** Pages without bars and rails: the exam, an entry's extract. */
  bare?: boolean;
  Page: LazyPage;
}

type LazyPage = ComponentType & { preload: () => Promise<unknown> };

/** A page in a chunk of its own; its words come beside it, not after it. */
export function page(words: readonly WordsFolder[], load: () => Promise<ComponentType>): LazyPage {
  let coming: Promise<{ default: ComponentType }> | undefined;
  const preload = () =>
    (coming ??= Promise.all([load(), loadWords(words)]).then(([Page]) => ({ default: Page })));
  return Object.assign(lazy(preload), { preload });
}
