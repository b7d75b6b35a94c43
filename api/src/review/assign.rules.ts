import { drawnNumber, weightOf, DRAW_ALGORITHM } from "./draw.rules.js";

/** A document that wants experts. */
export interface WantingDocument {
  id: string;
  directionCodes: string[];
}

/** An expert who may be assigned, with the reviews already in hand. */
export interface AssignableExpert {
  id: string;
  directionCodes: string[];
  /** The municipality of the main employment; null or left out when unknown. */
  municipalityId?: string | null;
  /** 0 where left out. */
  load?: number;
  /** 3 where left out (R42). */
  maxConcurrent?: number;
}

/** A reason for which one expert may not judge one document. */
export interface AssignmentConflict {
  expertId: string;
  documentId: string;
  reason: string;
}

/** Everything a joint draw asks (design §8a). */
export interface AssignInput {
  documents: WantingDocument[];
  experts: AssignableExpert[];
  conflicts: AssignmentConflict[];
  perDocument: number;
  seed: string;
}

/** Why the experts of a document are these. */
export interface AssignmentReceipt {
  documentId: string;
  seed: string;
  algorithm: string;
  /** Chosen first, then the rest in the order of the draw; `key` as decimal text. */
  candidates: { expertId: string; key: string; isChosen: boolean }[];
  excluded: { expertId: string; reasons: string[] }[];
  /** How many places could not be filled; 0 when all are. */
  missing: number;
}

/** What came of a joint draw. */
export interface AssignResult {
  /** In the order of the documents; fewer experts than asked where no more could be found. */
  assignments: { documentId: string; expertIds: string[] }[];
  receipts: AssignmentReceipt[];
}

interface Place {
  document: WantingDocument;
  /** Experts that may judge it, in the order of the draw for this document. */
  order: { expertId: string; key: number }[];
  chosen: Set<string>;
  excluded: AssignmentReceipt["excluded"];
}

/**
 * R42 for many documents at once: documents with the fewest candidates choose first, each taking the least loaded in
 * the order of its own draw; a place that stays empty is filled by moving experts along a chain of documents, so that
 * it is left open only when no assignment at all could fill it. The result depends on seed and ids, not on list order.
 */
export function assign({ documents, experts, conflicts, perDocument, seed }: AssignInput): AssignResult {
  const capacity = new Map(
    experts.map((each) => [each.id, Math.max(0, (each.maxConcurrent ?? 3) - (each.load ?? 0))]),
  );
  const load = new Map(experts.map((each) => [each.id, each.load ?? 0]));
  const conflictsOf = Map.groupBy(conflicts, ({ documentId }) => documentId);
  const places = documents.map((document) =>
    placeOf(document, experts, conflictsOf.get(document.id) ?? [], capacity, seed),
  );
  const byScarcity = places.toSorted(
    (a, b) => a.order.length - b.order.length || (a.document.id < b.document.id ? -1 : 1),
  );

  const take = (place: Place, expertId: string) => {
    place.chosen.add(expertId);
    capacity.set(expertId, capacity.get(expertId)! - 1);
    load.set(expertId, load.get(expertId)! + 1);
  };
  for (let round = 0; round < perDocument; round += 1) {
    for (const place of byScarcity) {
      const free = place.order.filter(
        ({ expertId }) => capacity.get(expertId)! > 0 && !place.chosen.has(expertId),
      );
      const next = leastBy(free, ({ expertId, key }) => key / weightOf(load.get(expertId)!));
      if (next) take(place, next.expertId);
    }
  }

  const holders = new Holders(byScarcity);
  for (const place of byScarcity) {
    let hasMoved = true;
    while (hasMoved && place.chosen.size < perDocument) hasMoved = holders.freeUp(place, capacity);
  }
  return {
    assignments: places.map(({ document, order, chosen }) => ({
      documentId: document.id,
      expertIds: order.map(({ expertId }) => expertId).filter((expertId) => chosen.has(expertId)),
    })),
    receipts: places.map((place) => receiptOf(place, perDocument, seed)),
  };
}

function placeOf(
  document: WantingDocument,
  experts: readonly AssignableExpert[],
  conflicts: readonly AssignmentConflict[],
  capacity: ReadonlyMap<string, number>,
  seed: string,
): Place {
  const reasons = Map.groupBy(conflicts, ({ expertId }) => expertId);
  const order: Place["order"] = [];
  const excluded: Place["excluded"] = [];
  for (const expert of experts) {
    const against = (reasons.get(expert.id) ?? []).map(({ reason }) => reason);
    if (!expert.directionCodes.some((code) => document.directionCodes.includes(code))) {
      against.push("DIRECTION_MISMATCH");
    }
    if (capacity.get(expert.id) === 0) against.push("LOAD_LIMIT");
    if (against.length > 0) {
      excluded.push({ expertId: expert.id, reasons: against });
    } else {
      const number = drawnNumber(seed, `${document.id}\n${expert.id}`);
      order.push({ expertId: expert.id, key: -Math.log1p(-number) });
    }
  }
  order.sort((a, b) => a.key - b.key || (a.expertId < b.expertId ? -1 : 1));
  return { document, order, chosen: new Set(), excluded };
}

/** Who holds an expert, for moving one along. */
class Holders {
  constructor(private readonly places: readonly Place[]) {}

  /** Fills one place of the document by the shortest chain of moves; false when there is none. */
  freeUp(start: Place, capacity: Map<string, number>): boolean {
    const cameBy = new Map<string, { from: Place; previous: string | null }>();
    let frontier: { place: Place; previous: string | null }[] = [{ place: start, previous: null }];
    const seenPlaces = new Set<Place>([start]);
    while (frontier.length > 0) {
      const next: typeof frontier = [];
      for (const { place, previous } of frontier) {
        for (const { expertId } of place.order) {
          if (place.chosen.has(expertId) || cameBy.has(expertId)) continue;
          cameBy.set(expertId, { from: place, previous });
          if (capacity.get(expertId)! > 0) {
            capacity.set(expertId, capacity.get(expertId)! - 1);
            this.move(expertId, cameBy);
            return true;
          }
          for (const holder of this.places) {
            if (!holder.chosen.has(expertId) || seenPlaces.has(holder)) continue;
            seenPlaces.add(holder);
            next.push({ place: holder, previous: expertId });
          }
        }
      }
      frontier = next;
    }
    return false;
  }

  private move(last: string, cameBy: ReadonlyMap<string, { from: Place; previous: string | null }>): void {
    let taken: string | null = last;
    while (taken !== null) {
      const { from, previous }: { from: Place; previous: string | null } = cameBy.get(taken)!;
      from.chosen.add(taken);
      if (previous !== null) from.chosen.delete(previous);
      taken = previous;
    }
  }
}

function leastBy<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let least: T | undefined;
  let leastMeasure = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const measured = measure(item);
    if (measured < leastMeasure) [least, leastMeasure] = [item, measured];
  }
  return least;
}

function receiptOf(
  { document, order, chosen, excluded }: Place,
  perDocument: number,
  seed: string,
): AssignmentReceipt {
  const candidates = order.map(({ expertId, key }) => ({
    expertId,
    key: key.toPrecision(17),
    isChosen: chosen.has(expertId),
  }));
  return {
    documentId: document.id,
    seed,
    algorithm: DRAW_ALGORITHM,
    candidates: [
      ...candidates.filter((each) => each.isChosen),
      ...candidates.filter((each) => !each.isChosen),
    ],
    excluded: excluded.toSorted((a, b) => (a.expertId < b.expertId ? -1 : 1)),
    missing: perDocument - chosen.size,
  };
}
