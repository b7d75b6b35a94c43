import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { createItem } from "./createItem.js";
import { importItems } from "./importItems.js";
import { ImportItemsInput, ImportItemsPayload, ImportItemsSuccess } from "./itemImport.type.js";
import * as words from "./itemActs.type.js";
import { contentOf, revealedKey, secretOf } from "./itemContent.type.js";
import { ItemRefused } from "./itemRefused.type.js";
import { newItemVersion } from "./newItemVersion.js";
import { releaseItem } from "./releaseItem.js";
import { retireItem } from "./retireItem.js";
import { type Revealed, revealKey } from "./revealKey.js";
import { saveItemDraft } from "./saveItemDraft.js";

const refusal = ItemRefused.of;

@Resolver()
export class ItemActsResolver {
  @Mutation(() => words.created.payload, { description: "Adds an item to the bank, as an empty draft." })
  createItem(
    @Arg("input", () => words.CreateItemInput, { description: "What kind of item." })
    input: words.CreateItemInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "createItem",
      input,
      command: createItem,
      success: words.created.success,
      refusal,
    });
  }

  @Mutation(() => words.SaveItemDraftPayload, { description: "Keeps a draft of the viewer's, with its key." })
  saveItemDraft(
    @Arg("input", () => words.SaveItemDraftInput, { description: "The draft." })
    input: words.SaveItemDraftInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "saveItemDraft",
      input,
      command: (acting, { content, answerKey, ...draft }) =>
        saveItemDraft(acting, {
          ...draft,
          content: contentOf(content),
          secret: answerKey && secretOf(answerKey),
        }),
      success: words.SaveItemDraftSuccess.of,
      refusal,
    });
  }

  @Mutation(() => words.begun.payload, {
    description: "Begins another version from the one in use; its key goes with it for whoever may see it.",
  })
  newItemVersion(
    @Arg("input", () => words.NewItemVersionInput, { description: "The version." })
    input: words.NewItemVersionInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "newItemVersion",
      input,
      command: newItemVersion,
      success: words.begun.success,
      refusal,
    });
  }

  @Mutation(() => words.released.payload, {
    description:
      "Puts a whole draft into use and the former version out of it; once an item was in use by somebody other than the author.",
  })
  releaseItem(
    @Arg("input", () => words.ReleaseItemInput, { description: "The draft." })
    input: words.ReleaseItemInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "releaseItem",
      input,
      command: releaseItem,
      success: words.released.success,
      refusal,
    });
  }

  @Mutation(() => words.retired.payload, { description: "Takes a version out of use, or gives a draft up." })
  retireItem(
    @Arg("input", () => words.RetireItemInput, { description: "The version and why." })
    input: words.RetireItemInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "retireItem",
      input,
      command: retireItem,
      success: words.retired.success,
      refusal,
    });
  }

  @Mutation(() => ImportItemsPayload, {
    description: "Brings the questions of a file as drafts; what cannot be read is told line by line.",
  })
  importItems(
    @Arg("input", () => ImportItemsInput, { description: "The file." }) input: ImportItemsInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "importItems",
      input,
      command: importItems,
      success: ImportItemsSuccess.of,
      refusal,
    });
  }

  @Mutation(() => words.RevealKeyPayload, {
    description:
      "Shows one item's key to its author or the registrar, who say why; the journal keeps it (R07).",
  })
  async revealKey(
    @Arg("input", () => words.RevealKeyInput, { description: "The version and why." })
    input: words.RevealKeyInput,
    @Ctx() context: Context,
  ) {
    let revealed: Revealed | null = null;
    const payload = await act(context, {
      name: "revealKey",
      input,
      command: async (acting, asked: words.RevealKeyInput) => {
        const outcome = await revealKey(acting, asked);
        revealed = outcome.kind === "done" ? outcome.value : null;
        return outcome;
      },
      success: words.RevealKeySuccess.of,
      refusal,
    });
    const { shown } = (revealed as Revealed | null) ?? { shown: null };
    // Joined after the commit, so that the receipt of the act holds no key (T15).
    return payload instanceof words.RevealKeySuccess
      ? Object.assign(payload, { answerKey: shown && revealedKey(shown) })
      : payload;
  }
}
