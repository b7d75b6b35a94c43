import type { Router } from "express";
import { parse } from "graphql";

import { type PaperRoutes, paperRoute } from "../files/paperRoute.js";
import { inWords, type Paper, type PaperPart, text, title } from "../platform/paper/paper.js";
import { codedFields, type CodedEntry, codedPaper } from "../register/codedPaper.js";
import type { Statement, YearOfWork } from "../register/extract.model.js";
import { nameOn } from "../register/extractPaper.js";

const certificateQuery = parse(`query WorkCertificate($id: ID!) {
  registerKeys { number publicKey } region { nameRu }
  registerEntry(id: $id) { ${codedFields} }
  viewer { person { id } expertWork { years { year documentCount reviewCount hours } } }
}`);

interface Certificate {
  registerKeys: { number: number; publicKey: string }[];
  region: { nameRu: string } | null;
  registerEntry: CodedEntry | null;
  viewer: { person: { id: string }; expertWork: { years: YearOfWork[] } | null } | null;
}

/**
 * `GET /files/work-certificates/<id>.pdf?year=2026`: the reviews of a year, for the expert alone, with the same check as an
 * extract. It names no document: who reviewed what is not told (R48).
 */
export const workCertificateRoutes = (routes: PaperRoutes): Router =>
  paperRoute(routes, {
    folder: "work-certificates",
    idPrefix: "entry",
    formats: ["pdf"],
    query: certificateQuery,
    async printed(data, context) {
      const { registerKeys, region, registerEntry: entry, viewer } = data as unknown as Certificate;
      if (!viewer || !entry || entry.person.id !== viewer.person.id) return null;
      const asked = context.request.query["year"];
      const work = viewer.expertWork?.years.find(({ year }) => String(year) === asked);
      const coded = work && (await codedPaper(context, { entry, keys: registerKeys, work }));
      if (!coded) return null;

      const { statement, check } = coded;
      return {
        paper: certificatePaper(statement, {
          work,
          registrationNo: entry.registrationNo,
          regionName: region?.nameRu ?? "",
          check,
        }),
        name: `Справка о работе за ${work.year} год`,
      };
    },
  });

function certificatePaper(
  statement: Statement,
  given: { work: YearOfWork; registrationNo: string; regionName: string; check: readonly PaperPart[] },
): Paper {
  const { work, registrationNo, regionName, check } = given;
  return {
    title: `Справка о работе эксперта за ${work.year} год`,
    parts: [
      title("СПРАВКА О РАБОТЕ ЭКСПЕРТА"),
      text(`${regionName}. Составлена ${inWords(statement.on)}`),
      {
        kind: "facts",
        rows: [
          ["Фамилия, имя, отчество", nameOn(statement)],
          ["Номер записи в реестре", registrationNo],
          ["Год", String(work.year)],
          ["Документов", String(work.documentCount)],
          ["Экспертных листов", String(work.reviewCount)],
          ["Часов по норме", String(work.hours)],
        ],
      },
      text(
        "Учтены экспертные листы, сданные за год в завершённых экспертизах. Часы указаны по норме времени на экспертный лист каждой экспертизы и не измерялись.",
      ),
      ...check,
    ],
  };
}
