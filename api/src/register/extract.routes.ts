import type { Router } from "express";
import { parse } from "graphql";

import { nobodyIn } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { type PaperRoutes, paperRoute } from "../files/paperRoute.js";
import { databaseNow } from "../platform/act.js";
import { dateIn } from "../platform/calendar.js";
import {
  checkAddress,
  checkPage,
  extractCode,
  numberedKey,
  type PrintedProof,
  type Statement,
} from "./extract.model.js";
import { checkParts, extractPaper, type PrintedEntry, type PrintedPost } from "./extractPaper.js";

const entryFields = `registerKeys { number publicKey } region { nameRu }
  registerEntry(id: $id) {
    id registrationNo kind category state validFromOn validUntilOn suspendedUntilOn
    person { id fullName isInvented } municipality { nameRu } directions { code nameRu }
    basisOrder { number on issuer } events { kind on basis }
    proof { content salt index path head { log number size at signature key { number } } }
  }`;
const publicQuery = parse(`query Extract($id: ID!) { ${entryFields} }`);
const ownQuery = parse(`query OwnExtract($id: ID!) { ${entryFields}
  viewer { person { id } profile { employments { institution { nameRu } position fromOn toOn } } } }`);

type ReadEntry = PrintedEntry & {
  id: string;
  state: Statement["state"];
  person: { id: string; fullName: string | null; isInvented: boolean };
  municipality: { nameRu: string } | null;
  proof: PrintedProof | null;
};
interface Extract {
  registerKeys: { number: number; publicKey: string }[];
  region: { nameRu: string } | null;
  registerEntry: ReadEntry | null;
  viewer?: {
    person: { id: string };
    profile: { employments: (PrintedPost & { toOn: string | null })[] };
  } | null;
}

/** The paper with its code; null while the log has no proof of the entry. */
async function printed(data: Record<string, unknown>, context: Context) {
  const { registerKeys, region, registerEntry: entry, viewer } = data as unknown as Extract;
  const { services } = context;
  const signing = numberedKey(services.signingKey(), registerKeys);
  if (!entry?.proof || !signing) return null;

  const now = await databaseNow(context.fork());
  const on = dateIn(now, context.viewer.timeZone);
  const { fullName, isInvented } = entry.person;
  const statement: Statement = {
    at: now.toISOString(),
    on,
    entryId: entry.id,
    fullName,
    municipality: entry.municipality?.nameRu ?? null,
    state: entry.state,
    isInvented,
    work: null,
  };
  const { publicUrl } = services.config;
  const address = checkAddress(publicUrl, extractCode(statement, entry.proof, signing));
  const posts = viewer?.profile.employments.filter(
    ({ fromOn, toOn }) => fromOn <= on && (!toOn || toOn >= on),
  );
  return {
    paper: extractPaper(entry, {
      statement,
      posts: posts ?? null,
      regionName: region?.nameRu ?? "",
      check: checkParts(address, { page: checkPage(publicUrl), keyNumber: signing.keyNumber }),
    }),
    name: `Выписка ${entry.registrationNo} от ${on}`,
  };
}

/**
 * `GET /files/extracts/<id>.pdf`: the public card on paper, the same for whoever asks (R02), and
 * `GET /files/own-extracts/<id>.pdf`: the full one for the person alone (R82). Both carry what checks them without the server.
 */
export function extractRoutes({ schema, createContext }: PaperRoutes): Router[] {
  const route = { idPrefix: "entry", formats: ["pdf"] } as const;
  const asNobody: PaperRoutes["createContext"] = async (request, response) => {
    const context = await createContext(request, response);
    const { regionId, timeZone } = context.viewer;
    return { ...context, viewer: nobodyIn(regionId, timeZone) };
  };
  return [
    paperRoute(
      { schema, createContext: asNobody },
      { ...route, folder: "extracts", query: publicQuery, printed },
    ),
    paperRoute(
      { schema, createContext },
      {
        ...route,
        folder: "own-extracts",
        query: ownQuery,
        printed(data, context) {
          const { registerEntry, viewer } = data as unknown as Extract;
          const isOwn = viewer && registerEntry?.person.id === viewer.person.id;
          return isOwn ? printed(data, context) : null;
        },
      },
    ),
  ];
}
