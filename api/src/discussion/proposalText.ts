import type { EntityManager } from "@mikro-orm/postgresql";

import { DocumentVersion } from "../documents/document.entity.js";
import type { InputProblem } from "../platform/outcome.js";
import type { OpenDiscussion, ProposalKind } from "./discussion.entity.js";
import { passageOf } from "./passage.rules.js";
import { lengthOf } from "./proposal.rules.js";

/** What an author writes and points to. */
export interface ProposalInput {
  kind: ProposalKind;
  blockId?: string | null;
  start?: number | null;
  end?: number | null;
  quote?: string | null;
  text: string;
  proposedWording?: string | null;
  isNamePublic: boolean;
}

const longest = 4000;

/** Which kinds speak of words of their own, and which of a passage. */
const needsWording = (kind: ProposalKind) => kind === "REPLACEMENT" || kind === "ADDITION";
const needsPassage = (kind: ProposalKind) => kind === "REPLACEMENT" || kind === "DELETION";
/** A remark and a question are their text; with the others it is the reason, which may be left out. */
const needsText = (kind: ProposalKind) => kind === "REMARK" || kind === "QUESTION";

/** What a proposal stores of its text and passage, or what is wrong with them. */
export async function readProposal(em: EntityManager, discussion: OpenDiscussion, input: ProposalInput) {
  const { kind, blockId = null, start = null, end = null, quote = null } = input;
  const text = clean(input.text);
  const wording = needsWording(kind) ? clean(input.proposedWording ?? "") : "";
  const { blocks } = await em.findOneOrFail(DocumentVersion, discussion.documentVersion.id, {
    populate: ["blocks"],
  });
  const anchor = { blockId, start, end, quote };
  const passage = passageOf(blocks, anchor);

  const problems: InputProblem[] = [
    ...sized("text", text, needsText(kind)),
    ...sized("proposedWording", wording, needsWording(kind)),
  ];
  if (needsPassage(kind) && blockId === null) problems.push({ path: "blockId", code: "REQUIRED" });
  if (!passage) problems.push({ path: "quote", code: "UNKNOWN" });
  if (problems.length > 0 || !passage) return { problems, fields: null };

  const { sectionBlockId, sectionTitle, place } = passage;
  return {
    problems,
    fields: {
      kind,
      ...anchor,
      sectionBlockId,
      sectionTitle,
      place,
      text,
      proposedWording: wording || null,
      isNamePublic: input.isNamePublic,
    },
  };
}

const clean = (text: string): string => text.normalize("NFC").replaceAll("\r\n", "\n").trim();

function sized(path: string, text: string, isRequired: boolean): InputProblem[] {
  if (isRequired && lengthOf(text) === 0) return [{ path, code: "REQUIRED" }];
  return text.length > longest ? [{ path, code: "TOO_LONG", values: { most: longest } }] : [];
}
