import type { Router } from "express";
import { parse } from "graphql";

import { nobodyIn } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { type PaperRoutes, paperRoute } from "../files/paperRoute.js";
import { codedFields, type CodedEntry, codedPaper } from "./codedPaper.js";
import { extractPaper, type PrintedEntry, type PrintedPost } from "./extractPaper.js";

const entryFields = `registerKeys { number publicKey } region { nameRu }
  registerEntry(id: $id) {
    ${codedFields} kind validFromOn validUntilOn suspendedUntilOn directions { code nameRu }
    basisOrder { number on issuer } events { kind on basis }
  }`;
const publicQuery = parse(`query Extract($id: ID!) { ${entryFields} }`);
const ownQuery = parse(`query OwnExtract($id: ID!) { ${entryFields}
  viewer { person { id } profile { employments { institution { nameRu } position fromOn toOn } } } }`);

interface Extract {
  registerKeys: { number: number; publicKey: string }[];
  region: { nameRu: string } | null;
  registerEntry: (CodedEntry & PrintedEntry) | null;
  viewer?: {
    person: { id: string };
    profile: { employments: (PrintedPost & { toOn: string | null })[] };
  } | null;
}

async function printed(data: Record<string, unknown>, context: Context) {
  const { registerKeys, region, registerEntry: entry, viewer } = data as unknown as Extract;
  const coded = await codedPaper(context, { entry, keys: registerKeys });
  if (!coded || !entry) return null;

  const { statement, check } = coded;
  const { on } = statement;
  const posts = viewer?.profile.employments.filter(
    ({ fromOn, toOn }) => fromOn <= on && (!toOn || toOn >= on),
  );
  return {
    paper: extractPaper(entry, {
      statement,
      posts: posts ?? null,
      regionName: region?.nameRu ?? "",
      check,
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
