import { deadlineAfterWorkingDays } from "../../src/platform/calendar.js";
import { DEFAULT_PARAMETERS } from "../../src/accounts/parameters.js";
import { imageHashesOf } from "../../src/documents/document.entity.js";
import type { Story } from "../texts/story.model.js";
import { stories } from "../texts/stories.js";
import { Chance, idOf } from "../world/random.js";
import { ISSUER } from "../world/register.js";
import { tellDiscussion } from "./discussion.js";
import { askRegistrar } from "./registrar.js";
import { noRoundYet, RoundTeller } from "./round.js";
import { noRows, type StoryRows } from "./rows.js";
import { StoryTeller, type Telling } from "./teller.js";

/** Every file that the stories need. */
export const storyFiles = (): string[] => stories.flatMap(({ versions }) => versions.map(({ file }) => file));

/** Tells how every document of the demonstration came to stand where it stands. */
export function tellStories(telling: Omit<Telling, "rows">): StoryRows {
  const rows = noRows();
  const chance = new Chance("collegium demonstration 1/documents");
  const lastNumbers = new Map<number, number>();
  for (const story of stories) {
    const teller = new StoryTeller({ ...telling, rows }, story, chance.of(story.product));
    const ordinal = (lastNumbers.get(teller.group.year) ?? 0) + 1;
    lastNumbers.set(teller.group.year, ordinal);
    teller.code = `MD-${teller.group.year}-${String(ordinal).padStart(3, "0")}`;
    new DocumentTeller(teller, story).tell();
  }
  askRegistrar({ ...telling, rows });
  return rows;
}

class DocumentTeller {
  private readonly createdAt: Date;

  constructor(
    private readonly teller: StoryTeller,
    private readonly story: Story,
  ) {
    this.createdAt = teller.telling.time.at(story.versions[0]!.submittedDaysAgo! + 9, "09:40");
  }

  tell(): void {
    const { teller, story } = this;
    const { rows } = teller.telling;
    this.tellVersions();
    const figures = tellDiscussion(teller);
    let earlier = noRoundYet;
    (story.rounds ?? []).forEach((text, index) => {
      earlier = new RoundTeller(teller, text, index + 1, earlier).tell();
    });
    const approvalOrder = this.tellOrder();
    const publishedAt = this.tellPublication();
    rows.documents.push({
      ...teller.row("document", "", this.createdAt, teller.group.leadId),
      id: teller.documentId,
      code: teller.code,
      title: teller.product.title,
      kind: teller.product.kind,
      level: story.level,
      directionCodes: teller.product.directionCodes,
      cycleComponents: [...story.cycleComponents],
      conceptNumbers: [...story.conceptNumbers],
      group: teller.group.id,
      product: teller.product.id,
      // What time opens and closes is no act: the row keeps the announcement (R30).
      state:
        story.state === "OPEN_DISCUSSION" || story.state === "DISCUSSION_CLOSED"
          ? "DISCUSSION_ANNOUNCED"
          : story.state,
      stateReason: story.returned?.reason ?? story.withdrawn?.reason ?? this.rejectionReason(),
      stateChangedAt: this.stateChangedAt(publishedAt),
      submittedVersionCount: story.versions.length,
      ...figures,
      approvalOrder,
      publishedAt,
      supersededBy: story.supersededBy ? idOf("document", story.supersededBy) : null,
    });
    this.askPeople();
  }

  private rejectionReason(): string | null {
    return this.story.state === "REJECTED"
      ? "Эксперты отклонили документ: показатели поощряют завышение отметок и не связаны с помощью учителю."
      : null;
  }

  private tellVersions(): void {
    const { teller, story } = this;
    const { rows, time, world } = teller.telling;
    const { leadId } = teller.group;
    const microGroups = world.microGroups.filter(({ groupId }) => groupId === teller.group.id);
    const microGroup = microGroups.length > 0 ? teller.chance.of("authors").pick(microGroups) : null;
    teller.tell("document.created", this.createdAt, leadId, teller.documentId);
    story.versions.forEach(({ file, submittedDaysAgo, changeLog }, index) => {
      const number = index + 1;
      const text = teller.textOf(number);
      const submittedAt = time.at(submittedDaysAgo!, "12:00");
      const id = teller.versionId(number);
      const fileRow = (kind: "original" | "cleaned") => {
        const { hash, size } = text[kind];
        const row = teller.row("file", `${number} ${kind}`, submittedAt, leadId);
        rows.files.push({
          ...row,
          hash,
          name: `${file}.docx`,
          mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          byteCount: size,
        });
        return row.id;
      };
      rows.versions.push({
        ...teller.row("version", String(number), submittedAt, leadId),
        id,
        document: teller.documentId,
        number,
        original: fileRow("original"),
        cleaned: fileRow("cleaned"),
        blocks: text.blocks,
        remarks: text.remarks,
        imageHashes: imageHashesOf(text.blocks),
        changeLog: changeLog ?? null,
        contentHash: text.contentHash,
        submittedAt,
        submittedBy: leadId,
        returnedAt: story.returned ? time.at(story.returned.daysAgo, "14:20") : null,
      });
      for (const { id: personId } of teller.membersOf(microGroup?.id ?? null)) {
        rows.authors.push({
          ...teller.row("versionauthor", `${number} ${personId}`, submittedAt, leadId),
          documentVersion: id,
          person: personId,
          microGroup: microGroup?.id ?? null,
        });
      }
      teller.tell("version.submitted", submittedAt, leadId, id, { proves: { content: text.contentHash } });
    });
  }

  private tellOrder(): string | null {
    const { teller, story } = this;
    if (!story.order) return null;
    const { rows, time, world } = teller.telling;
    const officerId = world.cast.ministryOfficer.personId;
    const at = time.at(story.order.daysAgo, "12:30");
    const on = time.on(story.order.daysAgo);
    const row = teller.row("order", "approval", at, officerId);
    rows.orders.push({
      ...row,
      issuer: ISSUER,
      number: story.order.number,
      on,
      year: Number(on.slice(0, 4)),
      title: `Об утверждении документа «${teller.product.title}»`,
      kind: "DOCUMENT_APPROVAL",
      isFilePublic: false,
      publishesAsPractice: story.order.isPractice === true,
    });
    rows.orderTargets.push({
      ...teller.row("ordertarget", "approval", at, officerId),
      order: row.id,
      targetId: teller.documentId,
    });
    teller.tell("order.registered", at, officerId, row.id);
    teller.tell("document.approved", at, officerId, teller.documentId, {
      refs: { group: teller.group.id, order: row.id },
    });
    return row.id;
  }

  private tellPublication(): Date | null {
    const { teller, story } = this;
    if (story.publishedDaysAgo === undefined) return null;
    const at = teller.telling.time.at(story.publishedDaysAgo, "11:00");
    teller.tell("document.published", at, teller.coordinatorId, teller.documentId);
    return at;
  }

  private stateChangedAt(publishedAt: Date | null): Date {
    const { story, teller } = this;
    const { time } = teller.telling;
    const last = story.rounds?.at(-1);
    switch (story.state) {
      case "DRAFT":
        return time.at(story.returned!.daysAgo, "14:20");
      case "SUBMITTED":
        return time.at(story.versions[0]!.submittedDaysAgo!, "12:00");
      case "UNDER_EXPERTISE":
        return time.at(last!.openedDaysAgo, "11:05");
      case "RE_REVIEW":
        return time.at(story.versions.at(-1)!.submittedDaysAgo!, "12:00");
      case "REVISION":
      case "RECOMMENDED":
      case "REJECTED":
        return time.at(last!.concludedDaysAgo!, "14:30");
      case "APPROVED":
        return time.at(story.order!.daysAgo, "12:30");
      case "SUPERSEDED":
        return time.at(this.successor().order!.daysAgo, "12:30");
      case "WITHDRAWN":
        return time.at(story.withdrawn!.daysAgo, "16:40");
      default:
        return publishedAt ?? time.at(story.discussion!.noticeDaysAgo, "11:20");
    }
  }

  private successor(): Story {
    return stories.find(({ product }) => product === this.story.supersededBy)!;
  }

  private askPeople(): void {
    const { teller, story } = this;
    const { time, world, rows } = teller.telling;
    const { leadId } = teller.group;
    const objectId = teller.documentId;
    const since = this.stateChangedAt(null);
    const officerIds = [world.cast.ministryOfficer.personId];
    if (story.returned) {
      teller.tell("document.returned", since, teller.coordinatorId, objectId);
      teller.ask({ kind: "RETURNED_DOCUMENT", personIds: [leadId], objectId, since });
    }
    if (story.state === "SUBMITTED") {
      teller.ask({
        kind: "ACCEPT_DOCUMENT",
        personIds: teller.coordinatorIds,
        objectId,
        since,
        dueAt: deadlineAfterWorkingDays(since, DEFAULT_PARAMETERS.documentReturnWorkingDays, time.calendar),
      });
    }
    if (story.state === "DISCUSSION_CLOSED") {
      const { discussionClosesAt } = rows.documents.at(-1)!;
      teller.ask({
        kind: "FORM_PANEL",
        personIds: teller.coordinatorIds,
        objectId,
        since: discussionClosesAt as Date,
      });
    }
    if (story.state === "REVISION") {
      const accepted = (story.proposals ?? []).filter(
        ({ answer }) => answer && /ACCEPTED/.test(answer.verdict),
      );
      teller.ask({ kind: "REVISE_DOCUMENT", personIds: [leadId], objectId, since, total: accepted.length });
    }
    if (story.state === "RECOMMENDED")
      teller.ask({ kind: "REGISTER_ORDER", personIds: officerIds, objectId, since });
    if (story.order) {
      teller.ask({
        kind: "REGISTER_ORDER",
        personIds: officerIds,
        objectId,
        since: time.at(story.rounds!.at(-1)!.concludedDaysAgo!, "14:30"),
        closedAt: time.at(story.order.daysAgo, "12:30"),
      });
      teller.ask({
        kind: "PUBLISH_DOCUMENT",
        personIds: teller.coordinatorIds,
        objectId,
        since: time.at(story.order.daysAgo, "12:30"),
        closedAt: story.publishedDaysAgo === undefined ? null : time.at(story.publishedDaysAgo, "11:00"),
      });
    }
    if (story.supersededBy) {
      teller.tell("document.superseded", since, null, objectId, {
        refs: { document: idOf("document", story.supersededBy) },
      });
    }
    if (story.withdrawn) teller.tell("document.withdrawn", since, leadId, objectId);
  }
}
