import { Field, ID, ObjectType, registerEnumType } from "type-graphql";

import { EmailAddress } from "../platform/scalars.js";
import { Locale } from "./account.entity.js";
import { PersonType } from "./person.type.js";
import { ProfileType, SessionType } from "./profile.type.js";
import { Role } from "./role.entity.js";

registerEnumType(Role, {
  name: "Role",
  description: "A role that an administrator grants; expert and group roles follow from register and groups.",
  valuesConfig: {
    MODERATOR: { description: "Publishes, merges or rejects proposals." },
    COORDINATOR: { description: "Runs discussions and expertise." },
    REGISTRAR: { description: "Keeps the register's books." },
    ASSESSOR: { description: "Marks the work of candidates." },
    COMMISSION_MEMBER: { description: "Votes in the register commission." },
    COMMISSION_CHAIR: { description: "Chairs the register commission." },
    COMMISSION_SECRETARY: { description: "Keeps the commission's protocol." },
    MUNICIPAL_COORDINATOR: { description: "Answers for a municipality's mechanisms." },
    INSTITUTION_HEAD: { description: "Heads an institution." },
    MINISTRY_OFFICER: { description: "Registers the ministry's orders." },
    EDITOR: { description: "Edits proceedings and journal." },
    REGION_ADMIN: { description: "Administers people, roles, regulations and dictionaries." },
    AUDITOR: { description: "Reads the audit trail." },
  },
});

registerEnumType(Locale, {
  name: "Locale",
  description: "A language of the interface.",
  valuesConfig: { RU: { description: "Russian." }, EN: { description: "English." } },
});

@ObjectType("Viewer", { description: "Whoever is signed in, to themselves.", simpleResolvers: true })
export class ViewerType {
  @Field(() => ID, { description: "Identity of the account; `node` does not find it." })
  id!: string;

  @Field(() => PersonType, { description: "The person." })
  person!: PersonType;

  @Field(() => ProfileType, { description: "What the person keeps of themselves." })
  profile!: ProfileType;

  @Field(() => [SessionType], { description: "Browsers signed in now, the latest first; at most 50." })
  sessions!: SessionType[];

  @Field(() => EmailAddress, { description: "The address to sign in with." })
  email!: string;

  @Field(() => Locale, { description: "The language of mails and of the interface on a new device." })
  locale!: Locale;

  @Field(() => Boolean, { description: "Whether single-key shortcuts work for this person." })
  hasShortcuts!: boolean;

  @Field(() => [Role], { description: "Roles that hold today; at most one of each." })
  roles!: Role[];

  @Field(() => Boolean, { description: "Whether the person is an expert of the register today." })
  isExpert!: boolean;

  @Field(() => Boolean, { description: "Whether the person leads a project group today." })
  isGroupLead!: boolean;

  @Field(() => Boolean, { description: "Whether the person is a member of a project group today." })
  isGroupMember!: boolean;
}
