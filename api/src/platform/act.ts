import { createHash } from "node:crypto";
import { LockMode, OptimisticLockError } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";

import { JournalEntry, MutationReceipt } from "./journal.entity.js";
import type { Outcome } from "./outcome.js";
import { InvalidInput, KeyReused, payloadClasses, StaleVersion } from "./problem.js";

/** Who and when: the first argument of every command. */
export interface Acting<Viewer> {
  readonly em: EntityManager;
  readonly viewer: Viewer;
  /** The database's clock at the start of the act. */
  readonly now: Date;
}

/** What an act needs of the request that brought it. */
export interface ActContext<Viewer extends { personId: string | null }> {
  readonly viewer: Viewer;
  /** A fresh unit of work. */
  fork(): EntityManager;
  /** Called before an act for which somebody who is signed in enters the password again; throws when that was tried too often. */
  beforePassword(): Promise<void>;
  /** Called inside the transaction after the command's flush, with the journal rows it made. */
  afterwards(em: EntityManager, entries: readonly JournalEntry[]): Promise<void>;
}

interface Act<Viewer, Input extends { key: string }, Value, Reason extends string> {
  /** The mutation's name. */
  name: string;
  input: Input;
  command: (acting: Acting<Viewer>, input: Input) => Promise<Outcome<Value, Reason>>;
  /** The success payload; it holds ids, and its fields are read after the commit. */
  success: (value: Value) => object;
  /** The refusal payload with the reason's sentence. */
  refusal?: (reason: Reason, details?: Readonly<Record<string, string | number>>) => object;
}

class Undone extends Error {
  constructor(readonly payload: object) {
    super("The act was not done.");
  }
}

const serialisationFailures = new Set(["40001", "40P01"]);

const stable = (value: unknown): unknown =>
  value instanceof Date || value === null || typeof value !== "object"
    ? value
    : Array.isArray(value)
      ? value.map(stable)
      : Object.fromEntries(
          Object.entries(value)
            .filter(([, part]) => part !== undefined)
            .toSorted(([one], [other]) => (one < other ? -1 : 1))
            .map(([name, part]) => [name, stable(part)]),
        );

/** Secrets of an input are no part of its fingerprint: a quick hash of a password must be stored nowhere. */
const isSecret = (field: string): boolean => /^(password|newPassword|token)$/.test(field);

const fingerprintOf = (name: string, input: object): string =>
  createHash("sha256")
    .update(name)
    .update(JSON.stringify(stable(input), (field, value: unknown) => (isSecret(field) ? undefined : value)))
    .digest("hex");

/** The database's clock in milliseconds: the ORM's connection hands instants over as text. */
const clock = sql`(extract(epoch from clock_now()) * 1000)::float8`;

/** The instant of the database's clock, the only source of time. */
export async function databaseNow(em: EntityManager): Promise<Date> {
  const { rows } = await sql<{ now: number }>`select ${clock} as now`.execute(em.getKysely());

  return new Date(rows[0]!.now);
}

async function attempt<
  V extends { personId: string | null },
  I extends { key: string },
  Value,
  R extends string,
>(context: ActContext<V>, { name, input, command, success, refusal }: Act<V, I, Value, R>): Promise<object> {
  return context.fork().transactional(async (em) => {
    // The lock comes in a statement of its own: the receipt must be looked for after a rival's commit, not before it.
    const { rows } = await sql<{ now: number }>`
      select ${clock} as now, pg_advisory_xact_lock(hashtextextended(${input.key}, 84))`.execute(
      em.getKysely(),
    );
    const now = new Date(rows[0]!.now);
    const fingerprint = fingerprintOf(name, input);
    const receipt = await em.findOne(MutationReceipt, input.key);

    if (receipt) {
      if (receipt.fingerprint !== fingerprint || receipt.personId !== context.viewer.personId)
        return KeyReused.of();
      const payload = payloadClasses.get(receipt.payload.typeName);
      if (!payload) throw new Error(`No payload is called ${receipt.payload.typeName}.`);
      return Object.assign(Object.create(payload.prototype), receipt.payload.fields);
    }

    const outcome = await command({ em, viewer: context.viewer, now }, input);
    if (outcome.kind === "invalid") throw new Undone(InvalidInput.of(outcome.problems));
    if (outcome.kind === "stale")
      throw new Undone(StaleVersion.of(outcome.id, await lastChangeOf(em, outcome.id)));
    if (outcome.kind === "refused") {
      if (!refusal)
        throw new Error(`${name} was refused with ${outcome.reason}, for which it has no payload.`);
      throw new Undone(refusal(outcome.reason, outcome.details));
    }

    const payload = success(outcome.value);
    em.create(MutationReceipt, {
      key: input.key,
      personId: context.viewer.personId,
      mutation: name,
      fingerprint,
      payload: { typeName: payload.constructor.name, fields: { ...payload } },
      at: now,
    });
    await em.flush();
    const entries = [...em.getUnitOfWork().getIdentityMap().values()].filter(
      (entity) => entity instanceof JournalEntry,
    );
    await context.afterwards(em, entries);
    return payload;
  });
}

async function lastChangeOf(em: EntityManager, id: string): Promise<Date | null> {
  const [last] = await em.find(JournalEntry, { subjectId: id }, { orderBy: { seq: "desc" }, limit: 1 });

  return last?.at ?? null;
}

/**
 * Does one act of the office under the client's key: one transaction, one effect however often it is sent (R84).
 * A refusal, an invalid input or a stale version leaves nothing behind, so the same key may be sent again. An input with a
 * `password` of somebody who is signed in is counted before it is looked at (T10).
 */
export async function act<
  V extends { personId: string | null },
  I extends { key: string },
  Value,
  R extends string,
>(context: ActContext<V>, described: Act<V, I, Value, R>): Promise<object> {
  if (context.viewer.personId && "password" in described.input) await context.beforePassword();
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(context, described);
    } catch (error) {
      if (error instanceof Undone) return error.payload;
      if (error instanceof OptimisticLockError) {
        const entity = error.getEntity() as { id?: string } | undefined;
        return StaleVersion.of(entity?.id ?? "", null);
      }
      const code = (error as { code?: string }).code;
      if (tries >= 3 || !code || !serialisationFailures.has(code)) throw error;
      await pause(10 * tries + Math.random() * 20);
    }
  }
}

/** Loads and locks a row that several people may change in the same instant. */
export const forUpdate = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
