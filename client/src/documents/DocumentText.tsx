import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { BlocksText, type BlocksTextProps } from "./BlocksText";
import { type DocumentTextFragment, DocumentTextFragmentDoc } from "./DocumentText.generated";

export type { TextMark, TextSelection } from "./textTypes";

interface DocumentTextProps extends Omit<BlocksTextProps, "blocks"> {
  /** Of a selection that also asks for the version's `id`. */
  version: FragmentType<DocumentTextFragment>;
}

/** A version's text. */
export function DocumentText({ version, ...given }: DocumentTextProps) {
  const { data } = useSuspenseFragment({ fragment: DocumentTextFragmentDoc, from: version });
  return <BlocksText blocks={data.blocks} {...given} />;
}
