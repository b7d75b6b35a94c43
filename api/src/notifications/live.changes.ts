import { execute, type GraphQLSchema, parse } from "graphql";

import type { Context } from "../context.js";
import type { Change } from "../platform/live.js";
import { isTold } from "./live.policy.js";

/** What a client is told: which of its lists to read again. */
export type LiveSubject = "DOCUMENT" | "WORK";

/** Acts after which a person may have fewer rights, or none (T8). */
const ofAccess = /^(session|account|role|membership|employment)\./;

const seesDocument = parse("query ($id: ID!) { node(id: $id) { ... on ModelDocument { id group { id } } } }");

/** The group of the document, or null when the viewer does not see the document. */
async function groupSeen(schema: GraphQLSchema, context: Context, id: string): Promise<string | null> {
  const { data } = await execute({
    schema,
    document: seesDocument,
    variableValues: { id },
    contextValue: context,
  });
  const node = data?.["node"] as { group?: { id: string } } | null | undefined;

  return node?.group?.id ?? null;
}

/**
 * Tells the viewer of the context, as long as they read, that what waits for them changed, or the document `documentId` where
 * they see it and may learn of the act. Rights are asked anew for each change; the end of the session ends it.
 * Several changes of one subject that nobody has read yet are told once.
 */
export async function* changesFor(
  context: Context,
  schema: GraphQLSchema,
  documentId: string | null,
): AsyncGenerator<LiveSubject> {
  const { services, request, response, viewer } = context;
  const heard = new Set<Change["about"] | "access" | `act ${string}`>();
  let wake = () => {};
  const stop = services.live.hear(({ about, act, subject, document }) => {
    if (about === "lost") heard.add("lost");
    if (about === "person" && subject === viewer.personId && subject) heard.add("person");
    if (act && ofAccess.test(act)) heard.add("access");
    if (act && documentId && document === documentId) heard.add(`act ${act}`);
    if (heard.size > 0) wake();
  });
  response.once("close", () => wake());

  try {
    while (!response.closed) {
      if (heard.size === 0) await new Promise<void>((resolve) => (wake = resolve));
      const news = [...heard];
      heard.clear();
      if (news.length === 0) continue;

      const now = await services.viewers.of(services.cookie.hashIn(request));
      if (now.personId !== viewer.personId) return;

      const isLost = news.includes("lost");
      if (isLost || news.includes("person")) yield "WORK";
      const acts = news.filter((one) => one.startsWith("act ")).map((one) => one.slice(4));
      if (!documentId || (!isLost && acts.length === 0)) continue;
      const groupId = await groupSeen(schema, { ...context, viewer: now }, documentId);
      if (groupId && (isLost || acts.some((act) => isTold(now, act, groupId)))) yield "DOCUMENT";
    }
  } finally {
    stop();
  }
}
