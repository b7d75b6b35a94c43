import { useLingui } from "@lingui/react/macro";
import type { OrderKind } from "../app/schema.generated";

/** What an order does, in words. */
export function useOrderWords() {
  const { t } = useLingui();
  const kinds: Readonly<Record<OrderKind, string>> = {
    REGISTER: t`On the register of experts`,
    GROUP_COMPOSITION: t`On the composition of groups`,
    DOCUMENT_APPROVAL: t`On the approval of documents`,
  };
  return { kindWord: (kind: OrderKind) => kinds[kind] };
}
