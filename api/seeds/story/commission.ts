import { Task, type TaskKind } from "../../src/accounts/task.entity.js";
import {
  AgendaItem,
  AgendaVote,
  CommissionSession,
  type DecisionKind,
  SessionMember,
} from "../../src/commission/commissionSession.entity.js";
import { protocolHash } from "../../src/commission/protocolHash.js";
import { deadlineAfterWorkingDays, endOfDay, zonedInstant } from "../../src/platform/calendar.js";
import { ApplicationEvent, type RefusalGround } from "../../src/register/application.entity.js";
import { idOf } from "../world/random.js";
import { type ApplicationTelling, applicationId, toldOfCommission } from "./applications.js";

interface ToldItem {
  place: number;
  directionCodes: string[];
  /** Null while it waits. */
  decided: DecisionKind | null;
  ground?: RefusalGround;
  reason?: string;
  /** Whether the order is registered. */
  isCarriedOut?: boolean;
}

interface ToldSession {
  key: string;
  /** Negative lies ahead. */
  daysAgo: number;
  /** Null while it is only planned. */
  protocolNumber: number | null;
  items: ToldItem[];
}

/** Puts sessions of the commission into every state that the screens know, around applications that were told before. */
export async function tellCommission(telling: ApplicationTelling): Promise<void> {
  const { world } = telling;
  const codesOf = (personId: string) =>
    world.entries.find((entry) => entry.personId === personId)?.directionCodes ?? [];
  const { waiting, recommended, refused, completed } = toldOfCommission;
  const lastOrder = world.orders
    .filter(({ kind }) => kind === "REGISTER")
    .toSorted((one, other) => (one.on < other.on ? 1 : -1))[0]!;
  const includedIds = lastOrder.targetIds.map(
    (id) => world.entries.find((entry) => entry.id === id)!.personId,
  );
  const sessions: ToldSession[] = [
    {
      key: "included",
      daysAgo: 75,
      protocolNumber: 1,
      items: completed.map((place, index) => ({
        place,
        directionCodes: codesOf(includedIds[index]!),
        decided: "INCLUDE",
        isCarriedOut: true,
      })),
    },
    {
      key: "decided",
      daysAgo: 2,
      protocolNumber: 2,
      items: [
        { place: recommended, directionCodes: ["1.1", "2.5"], decided: "INCLUDE" },
        {
          place: refused,
          directionCodes: ["1.4"],
          decided: "REFUSE",
          ground: "ASSESSMENT_NOT_PASSED",
          reason:
            "Тест выполнен на 62 %, проходной результат — 70 %. Новое заявление можно подать через 180 дней.",
        },
      ],
    },
    {
      key: "today",
      daysAgo: 0,
      protocolNumber: null,
      items: [["1.2"], ["2.1", "2.2"], ["1.3"]].map((directionCodes, index) => ({
        place: waiting[index]!,
        directionCodes,
        decided: null,
      })),
    },
    { key: "next", daysAgo: -14, protocolNumber: null, items: [] },
  ];
  for (const session of sessions) await tellSession(telling, session, lastOrder.id);
}

async function tellSession(telling: ApplicationTelling, told: ToldSession, orderId: string): Promise<void> {
  const { em, world, time, regionId, regulationId } = telling;
  const { chairId, secretaryId, memberIds } = world.commission;
  const { key, daysAgo, protocolNumber, items } = told;
  const id = idOf("commission", key);
  const plannedAt = time.at(daysAgo + 10, "11:30");
  // That of today may be opened at once, whatever the hour at which the demonstration is looked at.
  const heldAt = zonedInstant(time.on(daysAgo), "10:00", time.timeZone);
  const made = { regionId, createdAt: plannedAt, createdById: secretaryId };
  const signedAt = protocolNumber === null ? null : time.at(daysAgo, "12:40");
  await em.insert(CommissionSession, {
    ...made,
    id,
    heldAt,
    place: "Региональный центр (демонстрация), ул. Выдуманная, 1, зал заседаний",
    state: signedAt ? "SIGNED" : "PLANNED",
    ...(signedAt && {
      regulation: regulationId,
      openedAt: heldAt,
      heldOn: time.on(daysAgo),
      closedAt: time.at(daysAgo, "11:50"),
      closedBy: secretaryId,
      protocolNumber,
      signedAt,
      signedBy: chairId,
    }),
  });
  const members = [chairId, ...memberIds].map((personId, index) => ({
    personId,
    id: idOf("sessionmember", `${key} ${index}`),
    isChair: index === 0,
    // Seven of nine.
    isPresent: index < 7,
  }));
  if (signedAt) {
    for (const { personId, ...member } of members)
      await em.insert(SessionMember, { ...made, ...member, session: id, person: personId });
  }
  for (const [index, item] of items.entries()) {
    await tellItem(telling, {
      sessionId: id,
      position: index + 1,
      item,
      members,
      heldAt,
      signedAt,
      plannedAt,
      orderId,
    });
  }
  if (signedAt) {
    const session = await em.findOneOrFail(CommissionSession, id);
    const agenda = await em.find(AgendaItem, { session }, { orderBy: { position: "asc" } });
    session.paperHash = await protocolHash(em, session, agenda);
  }
  const ask = (kind: TaskKind, personId: string, dueAt: Date, createdAt: Date) =>
    em.insert(Task, {
      id: idOf("task", `${kind} ${id} ${personId}`),
      regionId,
      createdAt,
      person: personId,
      kind,
      objectId: id,
      documentId: null,
      doneCount: 0,
      dueAt,
    });
  if (!signedAt) {
    for (const personId of [chairId, secretaryId, ...memberIds])
      await ask("ATTEND_SESSION", personId, endOfDay(time.on(daysAgo), time.timeZone), plannedAt);
  } else if (items.some(({ decided, isCarriedOut }) => decided !== "REFUSE" && !isCarriedOut)) {
    const dueAt = deadlineAfterWorkingDays(signedAt, 3, time.calendar);
    await ask("CARRY_OUT_DECISIONS", world.cast.ministryOfficer.personId, dueAt, signedAt);
  }
}

interface TellingItem {
  sessionId: string;
  position: number;
  item: ToldItem;
  members: readonly { id: string; isChair: boolean; isPresent: boolean }[];
  heldAt: Date;
  signedAt: Date | null;
  plannedAt: Date;
  orderId: string;
}

async function tellItem(
  { em, world, time, regionId, regulationId }: ApplicationTelling,
  { sessionId, position, item, members, heldAt, signedAt, plannedAt, orderId }: TellingItem,
): Promise<void> {
  const { place, directionCodes, decided, ground, reason, isCarriedOut } = item;
  const application = applicationId(place);
  const id = idOf("agendaitem", application);
  const made = { regionId, createdAt: plannedAt, createdById: world.cast.registrar.personId };
  const decidedAt = time.after(heldAt, position / 4);
  const present = members.filter(({ isPresent }) => isPresent);
  await em.insert(AgendaItem, {
    ...made,
    id,
    session: sessionId,
    application,
    position,
    asked: "INCLUDE",
    category: "BASIC",
    directionCodes,
    state: decided === null ? "PREPARED" : isCarriedOut ? "ORDER_ISSUED" : "PROTOCOL_SIGNED",
    isByCastingVote: false,
    ...(decided && {
      decided,
      decidedAt,
      forCount: decided === "REFUSE" ? 0 : present.length,
      againstCount: decided === "REFUSE" ? present.length : 0,
      ground: ground ?? null,
      reason: reason ?? null,
      order: isCarriedOut ? orderId : null,
    }),
  });
  const happened = (kind: ApplicationEvent["kind"], at: Date, given: object = {}) =>
    em.insert(ApplicationEvent, {
      ...made,
      id: idOf("applicationevent", `${application} ${kind}`),
      createdAt: at,
      application,
      kind,
      at,
      gaps: [],
      regulation: regulationId,
      ...given,
    });
  await happened("PUT_ON_AGENDA", plannedAt);
  if (!decided || !signedAt) return;
  for (const [index, member] of present.entries()) {
    await em.insert(AgendaVote, {
      ...made,
      id: idOf("agendavote", `${id} ${index}`),
      item: id,
      member: member.id,
      choice: decided === "REFUSE" ? "AGAINST" : "FOR",
      isBySecretary: false,
      at: decidedAt,
    });
  }
  if (decided === "REFUSE") await happened("REFUSED", decidedAt, { ground, text: reason });
  else await happened("RECOMMENDED", decidedAt);
  if (isCarriedOut) await happened("COMPLETED", time.at(71, "16:00"));
}
