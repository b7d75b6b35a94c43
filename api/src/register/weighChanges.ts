import type { EntityManager } from "@mikro-orm/postgresql";

import { Direction } from "../accounts/dictionary.entity.js";
import { regulationOn } from "../accounts/regulation.queries.js";
import { dateIn, type PlainDate } from "../platform/calendar.js";
import type { InputProblem } from "../platform/outcome.js";
import { ExpertApplication, TrainingRecord } from "./application.entity.js";
import {
  type EntryChange,
  type EntryStanding,
  lapsesCountFrom,
  type Merits,
  problemsOfChange,
  standingAfter,
} from "./entryChange.rules.js";
import { EntryEvent, RegisterEntry } from "./registerEntry.entity.js";
import { reviewWork } from "./reviewWork.js";
import { standingOf } from "./standingOf.js";

/** What an order says of an entry. */
export interface OrderedChange extends EntryChange {
  entryId: string;
}

/** What a change would do, or what is wrong with it. */
export interface WeighedChange {
  entry: RegisterEntry;
  change: OrderedChange;
  before: EntryStanding;
  /** Null when it may not be made. */
  after: EntryStanding | null;
  /** With paths inside the change; empty when it may be made. */
  problems: InputProblem[];
}

interface Day {
  regionId: string;
  timeZone: string;
  /** The date of the order. */
  on: PlainDate;
  /** The day on which merits are counted: were it the order's, trying dates would tell when somebody reviewed (R48). */
  today: PlainDate;
}

/** Weighs changes by an order of a day, in their order; null when one is of no expert's entry of the region. */
export async function weighChanges(
  em: EntityManager,
  changes: readonly OrderedChange[],
  { regionId, timeZone, on, today }: Day,
): Promise<WeighedChange[] | null> {
  const ids = changes.map(({ entryId }) => entryId);
  const entries = await em.find(RegisterEntry, {
    id: { $in: ids },
    regionId,
    kind: "ATTESTED_EXPERT",
    state: { $ne: "ANNULLED" },
  });
  if (entries.length < new Set(ids).size) return null;

  const events = await em.find(EntryEvent, { entry: { $in: entries } }, { fields: ["entry", "on"] });
  const directions = await em.find(Direction, { regionId });
  const { parameters } = await regulationOn(em, regionId, on);
  const weighed: WeighedChange[] = [];
  for (const [index, change] of changes.entries()) {
    const entry = entries.find(({ id }) => id === change.entryId)!;
    const standing = standingOf(entry);
    const held = {
      standing,
      changedOn: events.filter((event) => event.entry.id === entry.id).reduce(laterOf, entry.validFromOn),
      merits: weighsMerits(change.kind)
        ? await meritsOf(em, entry, { on: today, timeZone, lapseMonths: parameters.suspensionLapseMonths })
        : noMerits,
    };
    const isTwice = ids.indexOf(entry.id) < index;
    const isUnknown = change.directionCodes?.some(
      (code) => !directions.some((direction) => direction.code === code),
    );
    const problems = [
      ...(isTwice ? [{ path: "entryId", code: "DUPLICATE" }] : []),
      ...(change.kind === "SET_DIRECTIONS" && isUnknown ? [{ path: "directionCodes", code: "UNKNOWN" }] : []),
      ...problemsOfChange(held, change, on, parameters),
    ];
    const after = problems.length > 0 ? null : standingAfter(held, change, on, parameters);
    weighed.push({ entry, change, before: standing, after, problems });
  }
  return weighed;
}

const laterOf = (last: PlainDate, { on }: { on: PlainDate }) => (last > on ? last : on);

const noMerits: Merits = { completedReviews: 0, isTrained: false, isAssessed: false, lapsedAssignments: 0 };

/** Kinds of change that look at merits. */
const weighsMerits = (kind: EntryChange["kind"]): boolean => kind === "RENEW" || kind === "SUSPEND";

/** R23 and R24; retraining counts where further training would, since it is the longer of the two. */
async function meritsOf(
  em: EntityManager,
  { person, validFromOn }: RegisterEntry,
  { on, timeZone, lapseMonths }: { on: PlainDate; timeZone: string; lapseMonths: number },
): Promise<Merits> {
  const term = { $gte: validFromOn, $lte: on };
  const trainings = await em.count(TrainingRecord, {
    person: person.id,
    isInExpertise: true,
    issuedOn: term,
  });
  const passed = await em.find(ExpertApplication, {
    person: person.id,
    resultOutcome: "PASSED",
    resultPublishedAt: { $ne: null },
  });
  const days = passed.map(({ resultPublishedAt }) => dateIn(resultPublishedAt!, timeZone));
  const work = reviewWork();
  return {
    completedReviews: await work.completed(em, person.id, { from: validFromOn, to: on, timeZone }),
    isTrained: trainings > 0,
    // That of the inclusion itself was published before the term began, or on its first day.
    isAssessed: days.some((day) => day > validFromOn && day <= on),
    lapsedAssignments: await work.lapsed(em, person.id, {
      from: lapsesCountFrom(on, lapseMonths),
      to: on,
      timeZone,
    }),
  };
}
