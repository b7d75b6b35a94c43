import type { TaskKind } from "../../src/accounts/task.entity.js";
import type { Happening } from "../../src/platform/journal.js";
import type { Story } from "../texts/story.model.js";
import type { World, WorldGroup, WorldPerson, WorldProduct } from "../world/model.js";
import { type Chance, idOf } from "../world/random.js";
import type { StoryRows } from "./rows.js";
import type { ShippedText } from "./texts.js";
import type { StoryTime } from "./time.js";

/** What everybody who tells a part of a story knows. */
export interface Telling {
  world: World;
  time: StoryTime;
  rows: StoryRows;
  regionId: string;
  regulationId: string;
  rubricId: string;
  texts: ReadonlyMap<string, ShippedText>;
}

/** What is asked of people on account of a document. */
interface Asking {
  kind: TaskKind;
  personIds: readonly string[];
  objectId: string;
  since: Date;
  dueAt?: Date | null;
  done?: number;
  total?: number | null;
  startedAt?: Date | null;
  /** When it was done; left out while it waits. */
  closedAt?: Date | null;
}

/** One document whose story is being told. */
export class StoryTeller {
  /** `MD-2022-003`. */
  code = "";
  readonly documentId: string;
  readonly product: WorldProduct;
  readonly group: WorldGroup;
  readonly coordinatorIds: readonly string[];
  readonly moderatorIds: readonly string[];

  constructor(
    readonly telling: Telling,
    readonly story: Story,
    readonly chance: Chance,
  ) {
    const { world } = telling;
    this.documentId = idOf("document", story.product);
    this.product = world.products.find(({ key }) => key === story.product)!;
    this.group = world.groups.find(({ id }) => id === this.product.groupId)!;
    const holders = (role: string) =>
      world.roles.filter((grant) => grant.role === role).map(({ personId }) => personId);
    this.coordinatorIds = holders("COORDINATOR");
    this.moderatorIds = holders("MODERATOR");
  }

  get coordinatorId(): string {
    return this.telling.world.cast.coordinator.personId;
  }

  /** What every row of the story has. */
  row(prefix: string, key: string, at: Date, createdById: string | null) {
    return {
      id: idOf(prefix, `${this.story.product} ${key}`),
      regionId: this.telling.regionId,
      createdAt: at,
      createdById,
    };
  }

  versionId(number: number): string {
    return idOf("version", `${this.story.product} ${number}`);
  }

  textOf(version: number): ShippedText {
    return this.telling.texts.get(this.story.versions[version - 1]!.file)!;
  }

  /** People of the group today, its lead first. */
  membersOf(microGroupId: string | null): WorldPerson[] {
    const { memberships, people } = this.telling.world;
    const ids = new Set(
      memberships
        .filter(
          (each) =>
            each.groupId === this.group.id && (microGroupId === null || each.microGroupId === microGroupId),
        )
        .map(({ personId }) => personId),
    );
    return people.filter(({ id }) => ids.has(id));
  }

  ask({ personIds, kind, objectId, since, dueAt, done, total, startedAt, closedAt }: Asking): void {
    for (const personId of personIds) {
      this.telling.rows.tasks.push({
        ...this.row("task", `${kind} ${objectId} ${personId}`, since, null),
        person: personId,
        kind,
        objectId,
        documentId: this.documentId,
        dueAt: dueAt ?? null,
        doneCount: done ?? 0,
        totalCount: total ?? null,
        startedAt: startedAt ?? null,
        closedAt: closedAt ?? null,
      });
    }
  }

  tell(
    act: string,
    at: Date,
    actorId: string | null,
    subjectId: string,
    more: Pick<Happening, "refs" | "proves"> = {},
  ): void {
    const { refs, ...proofs } = more;
    this.telling.rows.happenings.push({
      act,
      at,
      actorId,
      subjectId,
      ...proofs,
      refs: subjectId === this.documentId ? { ...refs } : { document: this.documentId, ...refs },
    });
  }
}
