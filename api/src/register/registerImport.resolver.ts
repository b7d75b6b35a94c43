import type { EntityManager } from "@mikro-orm/postgresql";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from "type-graphql";

import type { Viewer } from "../accounts/viewer.js";
import type { Context } from "../context.js";
import { act } from "../platform/act.js";
import { lookAhead } from "../platform/connection.js";
import { whyNot } from "../platform/policy.js";
import { connectionQuery, oneQuery } from "../platform/read/read.js";
import { checkRegisterImport } from "./checkRegisterImport.js";
import { decideImportRows } from "./decideImportRows.js";
import { discardRegisterImport } from "./discardRegisterImport.js";
import { type ImportObstacle, obstaclesOf } from "./importObstacles.queries.js";
import { RegisterImport } from "./registerImport.entity.js";
import { mayOnImport } from "./registerImport.policy.js";
import { registerImportRead } from "./registerImport.reads.js";
import {
  ImportObstacleType,
  ImportRowConnection,
  ImportRowsArgs,
  RegisterImportConnection,
  RegisterImportsArgs,
  RegisterImportType,
} from "./registerImport.type.js";
import {
  CheckRegisterImportInput,
  CheckRegisterImportPayload,
  CheckRegisterImportSuccess,
  DecideImportRowsInput,
  DecideImportRowsPayload,
  DecideImportRowsSuccess,
  DiscardRegisterImportInput,
  DiscardRegisterImportPayload,
  DiscardRegisterImportSuccess,
  ImportRefused,
  RunRegisterImportInput,
  RunRegisterImportPayload,
  RunRegisterImportSuccess,
  UndoRegisterImportInput,
  UndoRegisterImportPayload,
  UndoRegisterImportSuccess,
} from "./registerImportActs.type.js";
import { runRegisterImport } from "./runRegisterImport.js";
import { undoRegisterImport } from "./undoRegisterImport.js";

const registerImportQuery = oneQuery<Viewer>(
  () => registerImportRead,
  (row, bind) => `${row}.id = ${bind((_viewer, { id }) => id, "text")}`,
);
const registerImportsQuery = connectionQuery<Viewer>(() => registerImportRead, {
  orders: { RECEIVED: { by: (row) => `${row}.created_at`, type: "timestamptz" } },
  defaultOrder: ["RECEIVED", "DESC"],
});

const mostObstacles = 100;

@Resolver(() => RegisterImportType)
export class RegisterImportResolver {
  @Query(() => RegisterImportConnection, {
    description: "Imports of registers, the latest first, for the registrar; empty for everybody else.",
  })
  registerImports(
    @Args(() => RegisterImportsArgs) _args: RegisterImportsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return registerImportsQuery.read(context, info);
  }

  @Query(() => RegisterImportType, {
    nullable: true,
    description: "An import by its id; null when there is none for the viewer.",
  })
  registerImport(
    @Arg("id", () => ID, { description: "The identity." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return registerImportQuery.read(context, info);
  }

  @Query(() => [ImportObstacleType], {
    nullable: true,
    description:
      "What keeps an import from being taken back, at most 100; empty when nothing does, null when there is none for the viewer.",
  })
  async registerImportObstacles(
    @Arg("id", () => ID, { description: "The identity." }) id: string,
    @Ctx() context: Context,
  ): Promise<ImportObstacle[] | null> {
    const { viewer } = context;
    if (whyNot(mayOnImport.read, { viewer })) return null;
    const em = context.fork();
    const made = await em.findOne(RegisterImport, { id, regionId: viewer.regionId });
    return made && obstaclesOf(em, made, mostObstacles);
  }

  @FieldResolver(() => ImportRowConnection, { description: "Its rows in the order of the sheet." })
  rows(@Args(() => ImportRowsArgs) args: ImportRowsArgs) {
    return lookAhead(args);
  }

  @Mutation(() => CheckRegisterImportPayload, {
    description: "Says what the columns mean and tries every row; nothing is entered (R77).",
  })
  checkRegisterImport(
    @Arg("input", () => CheckRegisterImportInput, { description: "The import and its columns." })
    input: CheckRegisterImportInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "checkRegisterImport",
      input,
      command: checkRegisterImport,
      success: CheckRegisterImportSuccess.of,
      refusal: ImportRefused.of,
    });
  }

  @Mutation(() => DecideImportRowsPayload, {
    description: "Leaves rows out by hand, or says whom they mean, and tries all rows anew.",
  })
  decideImportRows(
    @Arg("input", () => DecideImportRowsInput, { description: "The rows and what is decided." })
    input: DecideImportRowsInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "decideImportRows",
      input,
      command: decideImportRows,
      success: DecideImportRowsSuccess.of,
      refusal: ImportRefused.of,
    });
  }

  @Mutation(() => RunRegisterImportPayload, {
    description: "Begins to enter the rows, all or none; the import tells how far it is.",
  })
  runRegisterImport(
    @Arg("input", () => RunRegisterImportInput, { description: "The import." }) input: RunRegisterImportInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "runRegisterImport",
      input,
      command: (acting, given) => runRegisterImport(acting, given, enqueueBy(context)),
      success: RunRegisterImportSuccess.of,
      refusal: ImportRefused.of,
    });
  }

  @Mutation(() => UndoRegisterImportPayload, {
    description: "Begins to take a whole import back, as long as nothing else rests on what it brought.",
  })
  undoRegisterImport(
    @Arg("input", () => UndoRegisterImportInput, { description: "The import." })
    input: UndoRegisterImportInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "undoRegisterImport",
      input,
      command: (acting, given) => undoRegisterImport(acting, given, enqueueBy(context)),
      success: UndoRegisterImportSuccess.of,
      refusal: ImportRefused.of,
    });
  }

  @Mutation(() => DiscardRegisterImportPayload, {
    description: "Removes an import that is not in the register, with its rows.",
  })
  discardRegisterImport(
    @Arg("input", () => DiscardRegisterImportInput, { description: "The import." })
    input: DiscardRegisterImportInput,
    @Ctx() context: Context,
  ) {
    return act(context, {
      name: "discardRegisterImport",
      input,
      command: discardRegisterImport,
      success: DiscardRegisterImportSuccess.of,
      refusal: ImportRefused.of,
    });
  }
}

const enqueueBy =
  ({ services }: Context) =>
  (em: EntityManager, importId: string) =>
    services.jobs.enqueue(em, "import", { importId });
