import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";

import { conceptDocumentsQuery } from "../accounts/conceptDocument.reads.js";
import { ConceptDocumentType } from "../accounts/conceptDocument.type.js";
import type { Context } from "../context.js";
import { documentQuery, documentsQuery } from "./document.reads.js";
import { DocumentConnection, DocumentsArgs, ModelDocumentType } from "./document.type.js";

@Resolver()
export class DocumentResolver {
  @Query(() => ModelDocumentType, {
    nullable: true,
    description: "A model document; null when there is none or it is not for the viewer.",
  })
  document(
    @Arg("id", () => ID, { description: "The identity." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return documentQuery.read(context, info);
  }

  @Query(() => DocumentConnection, { description: "Model documents that the viewer may see." })
  documents(
    @Args(() => DocumentsArgs) _args: DocumentsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return documentsQuery.read(context, info);
  }

  @Query(() => [ConceptDocumentType], {
    description: "The conceptual documents of the region by number; at most 50.",
  })
  conceptDocuments(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return conceptDocumentsQuery.read(context, info);
  }
}
