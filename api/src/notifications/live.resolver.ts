import {
  Arg,
  Field,
  ID,
  ObjectType,
  registerEnumType,
  Resolver,
  Root,
  Subscription,
  type SubscribeResolverData,
} from "type-graphql";

import type { Context } from "../context.js";
import { changesFor, type LiveSubject } from "./live.changes.js";

const LiveSubjects = { DOCUMENT: "DOCUMENT", WORK: "WORK" } as const;
registerEnumType(LiveSubjects, {
  name: "LiveSubject",
  description: "What of the viewer's pages is out of date.",
  valuesConfig: {
    DOCUMENT: { description: "The document asked for: its text, discussion, answers or state." },
    WORK: { description: "What waits for the viewer, or their notices." },
  },
});

@ObjectType("LiveChange", {
  simpleResolvers: true,
  description: "Word that something changed; what it is has to be read, under the rights of that moment.",
})
export class LiveChangeType {
  @Field(() => LiveSubjects, { description: "What to read again." })
  subject!: LiveSubject;
}

interface ChangesArgs {
  documentId?: string | null;
}

const subscribe = ({ args, context, info }: SubscribeResolverData<unknown, ChangesArgs, Context>) =>
  changesFor(context, info.schema, args.documentId ?? null);

@Resolver()
export class LiveResolver {
  @Subscription(() => LiveChangeType, {
    subscribe,
    description:
      "Word of changes as they are committed, over server-sent events at /graphql/stream. It ends with the session.",
  })
  changes(
    @Root() subject: LiveSubject,
    @Arg("documentId", () => ID, {
      nullable: true,
      description:
        "The document on the page; null when there is none. One that the viewer does not see tells nothing.",
    })
    _documentId: string | null,
  ): LiveChangeType {
    return Object.assign(new LiveChangeType(), { subject });
  }
}
