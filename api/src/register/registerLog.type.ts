import { Field, Int, ObjectType } from "type-graphql";

import { DateTime } from "../platform/scalars.js";

@ObjectType("RegisterKey", {
  simpleResolvers: true,
  description: "A public key that signs heads of the register's log, for the time in which it does.",
})
export class RegisterKeyType {
  @Field(() => Int, { description: "1, 2, 3… by rotation." })
  number!: number;

  @Field(() => String, { description: "The Ed25519 key, its 32 bytes in base64." })
  publicKey!: string;

  @Field(() => DateTime, { description: "From when it signs." })
  fromAt!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the next one took over; null of the one in use.",
  })
  untilAt!: string | null;

  @Field(() => String, {
    description:
      "The signature of the key before (of the first key its own), in base64, over the lines `collegium/key`, number, publicKey and fromAt, each ended by a line feed.",
  })
  signature!: string;
}

@ObjectType("RegisterHead", {
  simpleResolvers: true,
  description: "A signed state of the register's log, a Merkle tree after RFC 9162 with SHA-256.",
})
export class RegisterHeadType {
  @Field(() => String, { description: "The name of the log: `collegium/register/74`." })
  log!: string;

  @Field(() => Int, { description: "1, 2, 3… without gaps: which head of the log it is." })
  number!: number;

  @Field(() => Int, { description: "How many records the log had, each an event of an entry." })
  size!: number;

  @Field(() => String, { description: "The root of the tree, 32 bytes in base64." })
  root!: string;

  @Field(() => DateTime, { description: "When it was signed; never before the head before it." })
  at!: string;

  @Field(() => RegisterKeyType, { description: "The key that signed it." })
  key!: RegisterKeyType;

  @Field(() => String, {
    description:
      "The Ed25519 signature in base64 over the lines log, number, size, root and at, each ended by a line feed.",
  })
  signature!: string;
}

@ObjectType("EntryProof", {
  simpleResolvers: true,
  description:
    "What shows that the last event of an entry is in the register's log, to whoever trusts the log's key and nothing else.",
})
export class EntryProofType {
  @Field(() => String, {
    description:
      "The public content of the event as JSON, byte for byte as the log commits to it: number, entry (its kind), event, on, and the standing after it: state, category, directions, from, until, suspendedUntil.",
  })
  content!: string;

  @Field(() => String, {
    description:
      "The salt of the commitment, 16 bytes in base64. The leaf holds SHA-256 over salt and content; its hash is SHA-256 over a byte 0 and that.",
  })
  salt!: string;

  @Field(() => Int, { description: "The leaf's place in the log, from 0." })
  index!: number;

  @Field(() => [String], {
    description:
      "The hashes beside the way from the leaf to the root of the head, from below, 32 bytes in base64 each; at most 31.",
  })
  path!: string[];

  @Field(() => RegisterHeadType, { description: "The last head of the log." })
  head!: RegisterHeadType;
}
