import { type Request, type Response, Router } from "express";
import { execute, type GraphQLSchema, parse } from "graphql";

import type { Context } from "../context.js";
import { fail } from "../platform/http.js";
import { conclusionPaper, type PrintedConclusion } from "./conclusionPaper.js";

/** The paper is read like the page, so that it tells nobody more (R48). */
const paperQuery = parse(`query ConclusionPaper($id: ID!) {
  round(id: $id) {
    number namedExperts
    document { code title }
    documentVersion { number }
    rubric { titleRu edition scaleMax passPercent criteria { key nameRu } }
    conclusion {
      verdict aggregatePercent spreadPercent reviewCount isArbitrated signedOn paperHash
      signedBy { fullName }
      figures { key value mean least greatest deviation scores }
      mandatoryRemarks { id letters criterionKey blockId quote text isSettled }
    }
  }
}`);

interface ConclusionRoutes {
  schema: GraphQLSchema;
  createContext: (request: Request, response: Response) => Promise<Context>;
}

/** `GET /files/conclusions/<round>.docx`: the conclusion in Word, for whoever may read it; nothing is there for others. */
export function conclusionRoutes({ schema, createContext }: ConclusionRoutes): Router {
  const router = Router();
  router.get("/files/conclusions/:file", async (request, response) => {
    const [, id] = /^(round_\w{1,40})\.docx$/.exec(request.params.file) ?? [];
    const answer = id
      ? await execute({
          schema,
          document: paperQuery,
          variableValues: { id },
          contextValue: await createContext(request, response),
        })
      : null;
    const [error] = answer?.errors ?? [];
    if (error) throw error;
    const printed = answer?.data?.["round"] as
      | (PrintedConclusion & { conclusion: object | null })
      | null
      | undefined;
    if (!printed?.conclusion) {
      fail(response, "NOT_FOUND");
      return;
    }
    const bytes = await conclusionPaper(printed);
    response
      .set("Cache-Control", "private, no-store")
      .type("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
      .attachment(`Заключение ${printed.document.code}.docx`)
      .send(bytes);
  });

  return router;
}
