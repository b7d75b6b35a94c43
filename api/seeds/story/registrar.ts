import type { Telling } from "./teller.js";
import { idOf } from "../world/random.js";

/** Puts before the registrar what people have proposed and entered: institutions and posts (R91). */
export function askRegistrar({ world, time, rows, regionId }: Telling): void {
  const registrarId = world.cast.registrar.personId;
  const ask = (kind: "CONFIRM_INSTITUTION" | "CONFIRM_EMPLOYMENT", objectId: string, daysAgo: number) =>
    rows.tasks.push({
      id: idOf("task", `${kind} ${objectId}`),
      regionId,
      createdAt: time.at(daysAgo, "13:15"),
      person: registrarId,
      kind,
      objectId,
      documentId: null,
    });
  world.institutions
    .filter(({ state }) => state === "UNCONFIRMED")
    .forEach(({ id }, index) => ask("CONFIRM_INSTITUTION", id, 4 + index * 3));
  world.employments
    .filter(({ isConfirmed }) => !isConfirmed)
    .forEach(({ id }, index) => ask("CONFIRM_EMPLOYMENT", id, 1 + index * 2));
}
