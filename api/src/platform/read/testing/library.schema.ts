import "reflect-metadata";
import { type GraphQLResolveInfo, type GraphQLSchema } from "graphql";
import {
  Arg,
  Args,
  ArgsType,
  buildSchemaSync,
  createUnionType,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Int,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from "type-graphql";

import { type Connection, connectionOf, lookAhead, OrderDirection, PageArgs } from "../../connection.js";
import { Node, readNode } from "../../node.js";
import { DateTime } from "../../scalars.js";
import { installReads, successReads } from "../cover.js";
import type { ReadContext } from "../read.js";
import type { Reader } from "./library.js";
import { paperQuery, paperRead, peopleQuery, remarksQuery, tasksQuery } from "./library.reads.js";

const RemarkOrder = { WEIGHT: "WEIGHT", TEXT: "TEXT" } as const;
registerEnumType(RemarkOrder, { name: "RemarkOrder" });
const PaperState = { DRAFT: "DRAFT", OPEN: "OPEN" } as const;
registerEnumType(PaperState, { name: "PaperState" });

@InputType("RemarkFilter")
class RemarkFilter {
  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => String, { nullable: true })
  text?: string | null;
}

@InputType("RemarkOrderBy")
class RemarkOrderBy {
  @Field(() => RemarkOrder)
  field: string;

  @Field(() => OrderDirection)
  direction: OrderDirection;
}

@ArgsType()
class RemarksArgs extends PageArgs {
  @Field(() => RemarkFilter, { nullable: true })
  filter?: RemarkFilter | null;

  @Field(() => RemarkOrderBy, { nullable: true })
  orderBy?: RemarkOrderBy | null;
}

@InputType("PersonFilter")
class PersonFilter {
  @Field(() => String, { nullable: true })
  email?: string | null;
}

@ArgsType()
class PeopleArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true })
  filter?: PersonFilter | null;
}

@ObjectType("Person", { implements: Node, simpleResolvers: true })
class PersonType extends Node {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => [String])
  twins: string[];

  @Field(() => [PaperType])
  papers: PaperType[];

  @Field(() => Boolean)
  canWrite: boolean;

  @Field(() => String)
  greeting(@Arg("word", () => String) word: string): string {
    return lookAhead(word);
  }
}

@ObjectType("Cover", { simpleResolvers: true })
class CoverType {
  @Field(() => String)
  color: string;
}

@ObjectType("Term", { simpleResolvers: true })
class TermType {
  @Field(() => PaperState)
  state: string;

  @Field(() => DateTime)
  until: Date;
}

@InterfaceType("Remark")
abstract class RemarkType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  text: string;

  @Field(() => Int)
  weight: number;

  @Field(() => PersonType, { nullable: true })
  author: PersonType | null;

  @Field(() => PaperType, { nullable: true })
  paper: PaperType | null;
}

@ObjectType("Praise", { implements: RemarkType, simpleResolvers: true })
class PraiseType extends RemarkType {
  @Field(() => Int)
  warmth: number;
}

@ObjectType("Doubt", { implements: RemarkType, simpleResolvers: true })
class DoubtType extends RemarkType {
  @Field(() => Boolean)
  isGrave: boolean;
}

const RemarkConnection = connectionOf<RemarkType>(() => RemarkType, "Remark");
const PersonConnection = connectionOf<PersonType>(() => PersonType, "Person");

@ObjectType("Paper", { implements: Node, simpleResolvers: true })
class PaperType extends Node {
  @Field(() => String)
  title: string;

  @Field(() => PaperState)
  state: string;

  @Field(() => DateTime, { nullable: true })
  dueAt: Date | null;

  @Field(() => [String])
  tags: string[];

  @Field(() => CoverType, { nullable: true })
  cover: CoverType | null;

  @Field(() => TermType, { nullable: true })
  term: TermType | null;

  @Field(() => PersonType, { nullable: true })
  author: PersonType | null;

  @Field(() => RemarkConnection)
  remarks(@Args(() => RemarksArgs) args: RemarksArgs): Connection<RemarkType> {
    return lookAhead(args);
  }
}

const TaskSubject = createUnionType({ name: "TaskSubject", types: () => [PaperType, PersonType] as const });

@ObjectType("Task", { implements: Node, simpleResolvers: true })
class TaskType extends Node {
  @Field(() => TaskSubject, { nullable: true })
  subject: typeof TaskSubject | null;
}

@ObjectType("OpenPaperSuccess", { simpleResolvers: true })
class OpenPaperSuccess {
  @Field(() => PaperType, { nullable: true })
  paper: PaperType | null;

  constructor(readonly paperId: string | null) {}
}
successReads("OpenPaperSuccess", { paper: { of: () => paperRead, id: "paperId" } });

type Reading = ReadContext<Reader>;

@Resolver(() => PaperType)
class LibraryResolver {
  @Query(() => PaperType, { nullable: true })
  paper(@Arg("id", () => ID) _id: string, @Ctx() context: Reading, @Info() info: GraphQLResolveInfo) {
    return paperQuery.read(context, info);
  }

  @Query(() => Node, { nullable: true })
  node(@Arg("id", () => ID) id: string, @Ctx() context: Reading, @Info() info: GraphQLResolveInfo) {
    return readNode(id, context, info);
  }

  @Query(() => [TaskType])
  tasks(@Ctx() context: Reading, @Info() info: GraphQLResolveInfo) {
    return tasksQuery.read(context, info);
  }

  @Query(() => RemarkConnection)
  remarks(
    @Args(() => RemarksArgs) _args: RemarksArgs,
    @Ctx() context: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return remarksQuery.read(context, info);
  }

  @Query(() => PersonConnection)
  people(
    @Args(() => PeopleArgs) _args: PeopleArgs,
    @Ctx() context: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return peopleQuery.read(context, info);
  }

  @Mutation(() => OpenPaperSuccess)
  openPaper(@Arg("id", () => ID, { nullable: true }) id: string | null): OpenPaperSuccess {
    return new OpenPaperSuccess(id);
  }
}

/** The schema of the library, installed. */
export function librarySchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [LibraryResolver],
    orphanedTypes: [PraiseType, DoubtType],
    validate: false,
  });
  installReads(schema);
  return schema;
}
