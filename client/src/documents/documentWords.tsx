import { useLingui } from "@lingui/react/macro";
import type {
  ConversionRemarkKind,
  DocumentLevel,
  DocumentRefusalReason,
  DocumentState,
  ProductKind,
} from "../app/schema.generated";
import type { Tone } from "../ui/StatusChip";

export const stateTones: Record<DocumentState, Tone> = {
  DRAFT: "quiet",
  SUBMITTED: "active",
  DISCUSSION_ANNOUNCED: "active",
  OPEN_DISCUSSION: "active",
  DISCUSSION_CLOSED: "active",
  UNDER_EXPERTISE: "active",
  REVISION: "soon",
  RE_REVIEW: "active",
  RECOMMENDED: "done",
  APPROVED: "done",
  PUBLISHED_AS_MODEL: "done",
  PUBLISHED_AS_PRACTICE: "done",
  SUPERSEDED: "quiet",
  REJECTED: "late",
  WITHDRAWN: "quiet",
};

/** Every state in words, with who acts next; null where nobody has to. */
export function useStateWords(): Record<DocumentState, { name: string; next: string | null }> {
  const { t } = useLingui();
  return {
    DRAFT: { name: t`Draft`, next: t`the group prepares the text` },
    SUBMITTED: { name: t`Submitted`, next: t`the coordinator accepts or returns it` },
    DISCUSSION_ANNOUNCED: { name: t`Discussion announced`, next: t`the discussion opens` },
    OPEN_DISCUSSION: { name: t`Under discussion`, next: t`everybody may propose` },
    DISCUSSION_CLOSED: { name: t`Discussion closed`, next: t`the coordinator opens the expertise` },
    UNDER_EXPERTISE: { name: t`Under expertise`, next: t`experts review it` },
    REVISION: { name: t`In revision`, next: t`the group revises the text` },
    RE_REVIEW: { name: t`Repeated expertise`, next: t`experts review the new version` },
    RECOMMENDED: { name: t`Recommended for approval`, next: t`the ministry registers the order` },
    APPROVED: { name: t`Approved`, next: t`the coordinator publishes it` },
    PUBLISHED_AS_MODEL: { name: t`Published as a model document`, next: null },
    PUBLISHED_AS_PRACTICE: { name: t`Published as a practice`, next: null },
    SUPERSEDED: { name: t`Superseded by a newer document`, next: null },
    REJECTED: { name: t`Rejected`, next: null },
    WITHDRAWN: { name: t`Withdrawn`, next: null },
  };
}

/** The stages of `documentsAddress` in words. */
export function useStageWords() {
  const { t } = useLingui();
  return {
    discussion: t`Discussion`,
    expertise: t`Expertise and revision`,
    approval: t`Approval`,
    published: t`Published`,
    preparation: t`In preparation`,
    ended: t`Rejected and withdrawn`,
  };
}

export function useKindWords(): Record<ProductKind, string> {
  const { t } = useLingui();
  return {
    MODEL_SOLUTION: t`Model solution`,
    ROADMAP: t`Roadmap`,
    METHOD_GUIDE: t`Methodical recommendations`,
    CONCEPT: t`Concept`,
    STATUTE: t`Statute`,
    MONITORING_PROGRAMME: t`Monitoring programme`,
    CRITERIA: t`Criteria`,
    RECOMMENDATION: t`Recommendations`,
  };
}

export function useLevelWords(): Record<DocumentLevel, string> {
  const { t } = useLingui();
  return { REGIONAL: t`the region`, MUNICIPAL: t`municipalities`, INSTITUTION: t`educational organisations` };
}

export function useRemarkWords(): Record<ConversionRemarkKind, string> {
  const { t } = useLingui();
  return {
    TRACKED_CHANGE: t`A tracked change was taken as accepted`,
    COMMENT: t`A comment was removed`,
    TEXT_BOX: t`The text of a box was put into the line of the text`,
    EQUATION: t`A formula became plain text`,
    EXTERNAL_IMAGE: t`A picture that lies elsewhere was removed`,
    UNSUPPORTED_IMAGE: t`A picture of a format that browsers do not show was removed`,
    IMAGE_IN_TABLE: t`A picture inside a table was removed`,
    CHART: t`A chart was removed. Insert it as a picture`,
    SMART_ART: t`A SmartArt scheme was removed. Insert it as a picture`,
    SHAPE: t`A drawn shape was removed`,
    HEADER_FOOTER: t`The head or foot of the pages is not shown`,
    PAGE_BREAK: t`A page break is not shown`,
    LANDSCAPE_SECTION: t`Landscape pages are shown as upright ones`,
    TEXT_COLUMNS: t`Text in columns became one column`,
    TABLE_OF_CONTENTS: t`The table of contents was removed: the page makes its own`,
    UNSUPPORTED_FIELD: t`A field computed by Word kept its last value`,
    PERSONAL_FIELD: t`A field with a name of a person or computer was removed`,
    UNSAFE_LINK: t`A link of a forbidden kind became plain text`,
    HIDDEN_TEXT: t`Hidden text was removed`,
    NESTED_TABLE: t`A table inside a cell became paragraphs`,
    SYMBOL: t`A sign of a special font was replaced`,
    EMBEDDED_FONT: t`A font inside the file was removed`,
  };
}

export function useRefusedWords(): Record<DocumentRefusalReason, string> {
  const { t } = useLingui();
  return {
    NOT_FOUND: t`There is nothing here, or it is not for you.`,
    NOT_MEMBER: t`Only members of the group do this.`,
    NOT_LEAD: t`Only the lead of the group submits the document.`,
    NOT_COORDINATOR: t`Only the coordinator does this.`,
    CONFLICT_OF_INTEREST: t`You belong to the group that wrote the document, so another coordinator has to do this.`,
    INVALID_STATE: t`The document is in another state now. Reload the page.`,
    NO_DRAFT: t`Upload the text first.`,
    GROUP_NOT_WORKING: t`The group does not work at present, so it begins no documents.`,
    PRODUCT_OF_ANOTHER_GROUP: t`This product is planned by another group.`,
    PRODUCT_TAKEN: t`This planned document has been begun already. Choose another one.`,
    CONCEPT_REFERENCE_REQUIRED: t`Name at least one conceptual document that it rests on.`,
    CONCEPT_UNKNOWN: t`There is no such conceptual document.`,
    UNLINKED_PROPOSALS: t`Some accepted proposals are not linked to the new version yet.`,
  };
}
