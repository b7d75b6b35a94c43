import type { Acting } from "../context.js";
import type { Block } from "../files/document.model.js";
import type { DocumentVersion, ModelDocument } from "./document.entity.js";

/** A version that the lead submits. */
export interface Submission {
  document: ModelDocument;
  documentVersion: DocumentVersion;
}

/** Why another domain does not let the version go yet, with what its sentence names. */
export interface SubmissionRefusal {
  reason: "UNLINKED_PROPOSALS";
  details: Record<string, string | number>;
}

/**
 * What a domain to the right asks and does when a version is submitted. All of it runs inside the act: `whyNot` before
 * anything changes, `submitted` after the document has its new state, `replaced` when another file takes the place of a
 * draft's text.
 */
export interface SubmissionPart {
  whyNot?: (acting: Acting, submission: Submission) => Promise<SubmissionRefusal | null>;
  submitted?: (acting: Acting, submission: Submission) => Promise<void>;
  replaced?: (acting: Acting, submission: Submission, before: readonly Block[]) => Promise<void>;
}

const parts: SubmissionPart[] = [];

/** Names a part in every submission; called once, where a domain declares what it does. */
export function takePartInSubmission(part: SubmissionPart): void {
  parts.push(part);
}

/** The first reason of another domain against the submission, or null when there is none. */
export async function whyOthersRefuse(
  acting: Acting,
  submission: Submission,
): Promise<SubmissionRefusal | null> {
  for (const { whyNot } of parts) {
    const refusal = await whyNot?.(acting, submission);
    if (refusal) return refusal;
  }
  return null;
}

/** Lets the other domains do their part in a submission. */
export async function tellSubmitted(acting: Acting, submission: Submission): Promise<void> {
  for (const { submitted } of parts) await submitted?.(acting, submission);
}

/** Lets the other domains follow a draft whose text was replaced; `before` is the text that it had. */
export async function tellReplaced(
  acting: Acting,
  submission: Submission,
  before: readonly Block[],
): Promise<void> {
  for (const { replaced } of parts) await replaced?.(acting, submission, before);
}
