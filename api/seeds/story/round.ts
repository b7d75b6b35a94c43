import { createHash } from "node:crypto";

import { DEFAULT_PARAMETERS } from "../../src/accounts/parameters.js";
import { assignmentTerms, BINDING_STATES, VACATED_STATES } from "../../src/review/assignment.rules.js";
import { conclusionOf, paperHash, type ConcludedReview } from "../../src/review/conclusion.rules.js";
import { drawLetters } from "../../src/review/draw.rules.js";
import type {
  CriterionMark,
  FrozenRubric,
  MandatoryRemark,
  ReviewAssignment,
  ReviewRemark,
} from "../../src/review/round.entity.js";
import { divergenceOf, missingParts, percentOf, scoresOf } from "../../src/review/scoring.rules.js";
import { comments } from "../texts/remarks.js";
import { defaultRubric } from "../texts/rubric.js";
import type { RoundText, SeatText } from "../texts/story.model.js";
import { idOf } from "../world/random.js";
import { drawFor, judge } from "./panel.js";
import { locate } from "./place.js";
import type { Row } from "./rows.js";
import type { StoryTeller } from "./teller.js";

type AssignmentRow = Row<ReviewAssignment>;

const frozenRubric: FrozenRubric = { ...defaultRubric };
const isVacated = ({ state }: SeatText) => (VACATED_STATES as readonly string[]).includes(state);
const wasAccepted = ({ state }: SeatText) =>
  !["PROPOSED", "INVITED", "DECLINED", "UNANSWERED"].includes(state);

/** What earlier rounds of the document leave to the next. */
export interface EarlierRounds {
  reviewerIds: string[];
  letters: Record<string, string>;
  openRemarks: MandatoryRemark[];
  concludedCount: number;
}

export const noRoundYet: EarlierRounds = { reviewerIds: [], letters: {}, openRemarks: [], concludedCount: 0 };

/** Tells one round: draw, invitations, reviews, divergence, conclusion. */
export class RoundTeller {
  private readonly id: string;
  private readonly openedAt: Date;
  private readonly isRunning: boolean;

  constructor(
    private readonly teller: StoryTeller,
    private readonly text: RoundText,
    private readonly number: number,
    private readonly earlier: EarlierRounds,
  ) {
    const { time } = teller.telling;
    this.openedAt = time.at(text.openedDaysAgo, "11:05");
    this.id = teller.row("round", String(number), this.openedAt, null).id;
    this.isRunning = text.concludedDaysAgo === null;
  }

  tell(): EarlierRounds {
    const { teller, text, openedAt } = this;
    const { rows, time, regulationId } = teller.telling;
    const live = text.seats.filter((seat) => seat.role !== "ARBITER" && !isVacated(seat));
    const panel = drawFor(judge(teller, { version: text.version, at: openedAt, role: "REVIEWER" }), {
      seedStem: `demonstration-${teller.story.product}-${this.number}`,
      count: live.length,
      carryOver: this.earlier.reviewerIds,
      mustSeat: this.castOf(live),
    });
    const { seed, carriedOver, drawn, excluded, algorithm } = panel;
    const seatedIds = [
      ...carriedOver,
      ...drawn.filter(({ place }) => place === "PANEL").map(({ personId }) => personId),
    ];
    const letters = drawLetters(seatedIds, this.earlier.letters, seed);
    const dueOn = time.on(text.dueDaysAgo);
    const { dueAt } = assignmentTerms(openedAt, dueOn, time.calendar, DEFAULT_PARAMETERS);
    const concludedAt = text.concludedDaysAgo === null ? null : time.at(text.concludedDaysAgo, "10:30");
    const receipt = { algorithm, carriedOver, candidates: drawn, excluded };
    rows.rounds.push({
      ...teller.row("round", String(this.number), openedAt, teller.coordinatorId),
      document: teller.documentId,
      documentVersion: teller.versionId(text.version),
      number: this.number,
      mode: "PANEL",
      blindMode: "SINGLE_BLIND",
      rubric: teller.telling.rubricId,
      frozenRubric,
      regulation: regulationId,
      reviewCount: live.length,
      dueOn,
      dueAt,
      state: this.stateOf(live),
      drawSeed: seed,
      draw: receipt,
      openedBy: teller.coordinatorId,
      closedAt: concludedAt,
    });
    teller.tell("round.opened", openedAt, teller.coordinatorId, this.id, {
      refs: { version: teller.versionId(text.version), regulation: regulationId },
      proves: { seed, draw: JSON.stringify(receipt) },
    });

    const reserve = drawn.filter(({ place }) => place === "RESERVE").map(({ personId }) => personId);
    const seats = this.seatPeople(seatedIds, reserve, letters);
    const told = seats.map((seat, index) => this.tellSeat(seat, index));
    const arbiter = this.tellArbiter(letters, seed);
    const reviews = [...told, ...(arbiter ? [arbiter] : [])];
    if (concludedAt) return this.conclude(reviews, letters, concludedAt);
    return { ...this.earlier, letters };
  }

  private castOf(seats: readonly SeatText[]): string[] {
    return seats.flatMap(({ cast }) => (cast ? this.teller.telling.world.cast[cast].personId : []));
  }

  private stateOf(live: readonly SeatText[]) {
    if (!this.isRunning) return "CONCLUDED";
    if (this.text.seats.some(({ role }) => role === "ARBITER")) return "ARBITRATION";
    return live.every(({ state }) => state !== "INVITED" && state !== "PROPOSED") ? "REVIEWING" : "INVITING";
  }

  /** Who sits where: the cast on their seats, vacated places with those drawn, their successors from the reserve. */
  private seatPeople(
    seatedIds: readonly string[],
    reserve: readonly string[],
    letters: Record<string, string>,
  ) {
    const seats = this.text.seats.filter(({ role }) => role !== "ARBITER");
    const cast = new Set(this.castOf(seats));
    const free = seatedIds.filter((id) => !cast.has(id));
    const next = [...reserve];
    const freed: string[] = [];
    const placed = new Map<SeatText, { personId: string; letter: string; isReplacement: boolean }>();
    for (const seat of seats.filter(isVacated)) {
      const personId = free.pop()!;
      freed.push(letters[personId]!);
      placed.set(seat, { personId, letter: letters[personId]!, isReplacement: false });
      delete letters[personId];
    }
    for (const seat of seats.filter((each) => !isVacated(each))) {
      const known = seat.cast ? this.teller.telling.world.cast[seat.cast].personId : free.shift();
      const personId = known ?? next.shift()!;
      const letter = known ? letters[personId]! : freed.shift()!;
      letters[personId] = letter;
      placed.set(seat, { personId, letter, isReplacement: !known });
    }
    return seats.map((seat) => ({ seat, ...placed.get(seat)! }));
  }

  private tellArbiter(letters: Record<string, string>, seed: string) {
    const seat = this.text.seats.find(({ role }) => role === "ARBITER");
    if (!seat) return null;
    const { teller, text } = this;
    const at = teller.telling.time.at(Math.max(text.dueDaysAgo - 1, 2), "12:15");
    const { excluded } = judge(teller, { version: text.version, at, role: "ARBITER" });
    const personId = teller.telling.world.cast[seat.cast!].personId;
    const reasons = excluded.find((each) => each.personId === personId)?.reasons;
    if (reasons)
      throw new Error(`The arbiter of ${teller.story.product} may not be one: ${reasons.join(", ")}.`);
    Object.assign(letters, drawLetters([personId], letters, seed));
    teller.tell("round.diverged", at, null, this.id);
    teller.tell("arbiter.appointed", at, teller.coordinatorId, this.id, { refs: { expert: personId } });
    return this.tellSeat({ seat, personId, letter: letters[personId]!, isReplacement: false }, 0, at);
  }

  private tellSeat(
    { seat, personId, letter, isReplacement }: ReturnType<RoundTeller["seatPeople"]>[number],
    index: number,
    calledAt: Date | null = null,
  ) {
    const { teller, text } = this;
    const { time, rows } = teller.telling;
    const role = seat.role ?? "REVIEWER";
    const invitedAt = calledAt ?? time.after(this.openedAt, isReplacement ? 50 : 0.3);
    const dueOn =
      role === "ARBITER"
        ? time.on(this.isRunning ? -5 : text.concludedDaysAgo! + 1)
        : time.on(text.dueDaysAgo);
    const { respondBy, dueAt, lapsesAt } = assignmentTerms(
      invitedAt,
      dueOn,
      time.calendar,
      DEFAULT_PARAMETERS,
    );
    const answeredAt = time.after(invitedAt, 5 + index * 14);
    const acceptedAt = wasAccepted(seat) ? answeredAt : null;
    const row = teller.row("assignment", `${this.number} ${personId}`, this.openedAt, teller.coordinatorId);
    const assignment: AssignmentRow = {
      ...row,
      round: this.id,
      document: teller.documentId,
      expert: personId,
      role,
      letter,
      state: seat.state,
      invitedAt,
      respondBy,
      dueAt,
      lapsesAt,
      acceptedAt,
      declaredNoConflictAt: acceptedAt,
      isNamedAgreed: acceptedAt !== null && (seat.cast !== undefined || teller.chance.of(row.id).is(0.8)),
      reason: seat.reason ?? null,
      scoredCount: seat.scores?.filter((score) => score !== null).length ?? 0,
      criterionCount: frozenRubric.criteria.length,
    };
    rows.assignments.push(assignment);
    const refs = { round: this.id, expert: personId };
    teller.tell("invitation.sent", invitedAt, teller.coordinatorId, row.id, { refs });
    if (acceptedAt) teller.tell("invitation.accepted", acceptedAt, personId, row.id, { refs });
    if (seat.state === "DECLINED") teller.tell("invitation.declined", answeredAt, personId, row.id, { refs });
    const review = this.tellReview(seat, assignment, acceptedAt, index);
    this.ask(seat, assignment, acceptedAt ?? (isVacated(seat) ? answeredAt : null), review);
    return { seat, assignment, review };
  }

  private ask(
    seat: SeatText,
    assignment: AssignmentRow,
    answeredAt: Date | null,
    review: ReturnType<RoundTeller["tellReview"]>,
  ): void {
    const { teller } = this;
    const personIds = [assignment.expert as string];
    teller.ask({
      kind: "RESPOND_TO_INVITATION",
      personIds,
      objectId: assignment.id,
      since: assignment.invitedAt as Date,
      dueAt: assignment.respondBy as Date,
      closedAt: answeredAt,
    });
    if (!wasAccepted(seat)) return;
    teller.ask({
      kind: seat.role === "ARBITER" ? "ARBITRATE" : "REVIEW",
      personIds,
      objectId: assignment.id,
      since: assignment.acceptedAt as Date,
      dueAt: assignment.dueAt as Date,
      done: assignment.scoredCount!,
      total: frozenRubric.criteria.length,
      startedAt: review?.startedAt ?? null,
      closedAt: (BINDING_STATES as readonly string[]).includes(seat.state)
        ? null
        : (review?.submittedAt ?? answeredAt),
    });
  }

  private tellReview(
    seat: SeatText,
    { id, expert, letter }: AssignmentRow,
    acceptedAt: Date | null,
    index: number,
  ) {
    if (!seat.scores || !acceptedAt) return null;
    const { teller, text } = this;
    const { time, rows } = teller.telling;
    const startedAt = time.after(acceptedAt, 20);
    const isSubmitted = seat.state === "SUBMITTED" || seat.state === "COMPLETED";
    const submittedAt = isSubmitted ? time.at(this.submittedDaysAgo(seat, index), `1${4 + index}:45`) : null;
    const marks = this.marksOf(seat, id);
    const remarks = this.remarksOf(seat, id);
    const settled = isSubmitted
      ? Object.fromEntries(this.earlier.openRemarks.map((remark) => [remark.id, true]))
      : {};
    const content = { marks, remarks, settled, summary: seat.summary ?? "", verdict: seat.verdict ?? null };
    if (isSubmitted) this.refuseIncomplete(content);
    const row = teller.row("review", `${this.number} ${expert as string}`, startedAt, expert as string);
    rows.reviews.push({
      ...row,
      assignment: id,
      round: this.id,
      ...content,
      totalPercent: percentOf(scoresOf(marks), frozenRubric),
      savedAt: submittedAt ?? time.at(1, "18:32"),
      submittedAt,
      hash: submittedAt && createHash("sha256").update(JSON.stringify(content)).digest("hex"),
    });
    const refs = { round: this.id, expert: expert as string };
    teller.tell("review.opened", startedAt, expert as string, id, { refs });
    if (submittedAt) teller.tell("review.submitted", submittedAt, expert as string, row.id, { refs });
    if (submittedAt && seat.state === "COMPLETED") {
      teller.tell("review.accepted", time.after(submittedAt, 4), teller.coordinatorId, row.id, { refs });
    }
    return { ...content, letter, startedAt, submittedAt, version: text.version };
  }

  private submittedDaysAgo(seat: SeatText, index: number): number {
    if (seat.role === "ARBITER") return this.text.concludedDaysAgo! + 2;
    return Math.max(this.text.dueDaysAgo + 1 + index, 3);
  }

  private marksOf({ scores }: SeatText, key: string): CriterionMark[] {
    const chance = this.teller.chance.of(`marks ${key}`);
    return frozenRubric.criteria.map((criterion, index) => {
      const score = scores![index]!;
      if (score === null) return { key: criterion.key, score, comment: "" };
      const { low, middle, high } = comments[criterion.key]!;
      const words =
        score < frozenRubric.criterionPass ? low : score === frozenRubric.criterionPass ? middle : high;
      return { key: criterion.key, score, comment: chance.pick(words) };
    });
  }

  private remarksOf({ remarks = [] }: SeatText, key: string): ReviewRemark[] {
    const { blocks } = this.teller.textOf(this.text.version);
    return remarks.map(({ on, criterion, text, isMandatory }, index) => {
      const { blockId, start, end, quote } = locate(blocks, on).anchor;
      return {
        id: idOf("remark", `${key} ${index}`),
        criterionKey: criterion ?? null,
        blockId,
        start,
        end,
        quote,
        text,
        isMandatory: isMandatory === true,
      };
    });
  }

  private refuseIncomplete(content: Parameters<typeof missingParts>[0] | object): void {
    const openIds = this.earlier.openRemarks.map(({ id }) => id);
    const whole = {
      hasDeclaredNoConflict: true,
      ...(content as Omit<Parameters<typeof missingParts>[0], "hasDeclaredNoConflict">),
    };
    const missing = missingParts(whole, frozenRubric, openIds);
    if (missing.length > 0) {
      throw new Error(
        `A review of ${this.teller.story.product} lacks ${missing.map(({ part }) => part).join(", ")}.`,
      );
    }
  }

  private conclude(
    told: readonly ReturnType<RoundTeller["tellSeat"]>[],
    letters: Record<string, string>,
    concludedAt: Date,
  ): EarlierRounds {
    const { teller, text } = this;
    const { rows, time } = teller.telling;
    const counted = told.flatMap(
      ({ seat, assignment, review }): (ConcludedReview & { isArbiter: boolean })[] =>
        review && seat.verdict
          ? [
              {
                isArbiter: seat.role === "ARBITER",
                assignment: { letter: assignment.letter },
                review,
                scores: scoresOf(review.marks),
                verdict: seat.verdict,
              },
            ]
          : [],
    );
    const reviewers = counted.filter(({ isArbiter }) => !isArbiter);
    const arbiter = counted.find(({ isArbiter }) => isArbiter) ?? null;
    const diverges = divergenceOf(reviewers, frozenRubric, "PANEL", DEFAULT_PARAMETERS).grounds.length > 0;
    if (diverges !== (arbiter !== null))
      throw new Error(`${teller.story.product} needs an arbiter, or has one too many.`);
    const content = conclusionOf({
      reviews: { reviewers, arbiter },
      roundNumber: this.number,
      rubric: frozenRubric,
      mode: "PANEL",
      joined: [],
      openBefore: this.earlier.openRemarks,
      parameters: DEFAULT_PARAMETERS,
    });
    const signedAt = time.after(concludedAt, 4);
    const row = teller.row("conclusion", String(this.number), signedAt, teller.coordinatorId);
    const paper = paperHash({
      ...content,
      documentCode: teller.code,
      documentTitle: teller.product.title,
      versionNumber: text.version,
      roundNumber: this.number,
      criteria: frozenRubric.criteria,
      signedOn: time.on(text.concludedDaysAgo!),
    });
    rows.conclusions.push({
      ...row,
      round: this.id,
      document: teller.documentId,
      ...content,
      signedBy: teller.coordinatorId,
      signedAt,
      paperHash: paper,
    });
    teller.tell("round.concluded", concludedAt, teller.coordinatorId, this.id);
    teller.tell("conclusion.signed", signedAt, teller.coordinatorId, row.id, {
      refs: { round: this.id },
      proves: { paper, verdict: content.verdict },
    });
    teller.ask({
      kind: "CONCLUDE_ROUND",
      personIds: teller.coordinatorIds,
      objectId: this.id,
      since: time.after(concludedAt, -30),
      closedAt: signedAt,
    });
    return {
      reviewerIds: told
        .filter(({ seat }) => seat.role !== "ARBITER" && seat.state === "COMPLETED")
        .map(({ assignment }) => assignment.expert as string),
      letters,
      openRemarks: content.mandatoryRemarks.filter(({ isSettled }) => !isSettled),
      concludedCount: this.earlier.concludedCount + 1,
    };
  }
}
