import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from "type-graphql";

import { conceptDocumentsQuery } from "../accounts/conceptDocument.reads.js";
import { ConceptDocumentType } from "../accounts/conceptDocument.type.js";
import type { Context } from "../context.js";
import { PlannedProductType, ProjectGroupType } from "../groups/projectGroup.type.js";
import { lookAhead } from "../platform/connection.js";
import { OrderType } from "../register/order.type.js";
import { documentFacetsQuery, documentQuery, documentsQuery } from "./document.reads.js";
import {
  DocumentConnection,
  DocumentFacets,
  DocumentFacetsArgs,
  DocumentsArgs,
  ModelDocumentType,
} from "./document.type.js";

@Resolver(() => ProjectGroupType)
export class DocumentResolver {
  @FieldResolver(() => [ModelDocumentType], {
    description: "Its documents that the viewer may see, the newest code first; at most 100.",
  })
  documents(): ModelDocumentType[] {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer may begin a document of the group, as far as membership and its state go.",
  })
  viewerCanCreateDocument(): boolean {
    return lookAhead();
  }

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

  @Query(() => DocumentConnection, {
    name: "documents",
    description: "Model documents that the viewer may see.",
  })
  listDocuments(
    @Args(() => DocumentsArgs) _args: DocumentsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return documentsQuery.read(context, info);
  }

  @Query(() => DocumentFacets, {
    description: "How many documents each choice of a filter would leave for the viewer.",
  })
  documentFacets(
    @Args(() => DocumentFacetsArgs) _args: DocumentFacetsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return documentFacetsQuery.read(context, info);
  }

  @Query(() => [ConceptDocumentType], {
    description: "The conceptual documents of the region by number; at most 50.",
  })
  conceptDocuments(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return conceptDocumentsQuery.read(context, info);
  }
}

@Resolver(() => PlannedProductType)
export class ProductDocumentResolver {
  @FieldResolver(() => ModelDocumentType, {
    nullable: true,
    description:
      "The document made of it that is neither withdrawn nor rejected; null while there is none, and to those who do not see it yet.",
  })
  document() {
    return lookAhead();
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may begin the document now: nobody has before.",
  })
  viewerCanCreateDocument() {
    return lookAhead();
  }
}

@Resolver(() => OrderType)
export class OrderDocumentsResolver {
  @FieldResolver(() => [ModelDocumentType], {
    description: "Documents that it approves, by code; at most 50.",
  })
  documents(): ModelDocumentType[] {
    return lookAhead();
  }
}
