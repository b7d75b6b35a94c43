import { PARAMETERS, parameterProblems } from "../../src/accounts/parameters.js";
import { isPlainDate } from "../../src/platform/calendar.js";
import { EntryKind, EntryState, ExpertCategory } from "../../src/register/registerEntry.entity.js";
import type { EligibilityInput } from "../../src/review/eligibility.model.js";
import { eligibility } from "../../src/review/eligibility.rules.js";
import { AssignmentRole, ConflictGround, RoundMode } from "../../src/review/round.entity.js";
import type { Call } from "../calls.js";
import {
  aBoolean,
  aCount,
  aList,
  anObject,
  aRecord,
  aString,
  aText,
  aWord,
  maybe,
  type Shape,
  ShapeError,
} from "./shape.js";

const aDay = aText(isPlainDate, "a date like 2022-06-06");
const anInstant = aText(
  (text) => isPlainDate(text) || !Number.isNaN(Date.parse(text)),
  "a date or an instant",
);
const ids = aList(aString);

const eligibilityInput: Shape = anObject({
  document: anObject({
    id: aString,
    groupId: aString,
    continuedGroupIds: maybe(ids),
    leadId: aString,
    authorIds: maybe(ids),
    directionCodes: ids,
    mode: maybe(aWord(Object.keys(RoundMode))),
    role: maybe(aWord(Object.keys(AssignmentRole))),
  }),
  people: aList(
    anObject({
      id: aString,
      entries: aList(
        anObject({
          kind: aWord(Object.keys(EntryKind)),
          state: aWord(Object.keys(EntryState)),
          category: maybe(aWord(Object.keys(ExpertCategory))),
          directionCodes: ids,
          validFromOn: aDay,
          validUntilOn: aDay,
        }),
      ),
      load: maybe(aCount),
      availability: maybe(
        anObject({ awayFromOn: maybe(aDay), awayToOn: maybe(aDay), maxConcurrent: maybe(aCount) }),
      ),
      hasCommentedPublicly: maybe(aBoolean),
    }),
  ),
  employments: maybe(
    aList(
      anObject({
        personId: aString,
        institutionId: aString,
        municipalityId: aString,
        isMain: maybe(aBoolean),
        fromOn: aDay,
        toOn: maybe(aDay),
        isInstitutionConfirmed: maybe(aBoolean),
      }),
    ),
  ),
  memberships: maybe(
    aList(anObject({ personId: aString, groupId: aString, fromOn: aDay, toOn: maybe(aDay) })),
  ),
  declarations: maybe(
    aList(
      anObject({
        personId: aString,
        objectId: aString,
        ground: aWord(Object.keys(ConflictGround)),
        isWaived: maybe(aBoolean),
      }),
    ),
  ),
  publications: maybe(aList(anObject({ authorIds: ids, publishedOn: aDay, waivedFor: maybe(ids) }))),
  parameters: maybe(anObject({})),
  at: anInstant,
  timeZone: maybe(aString),
  joinedInstitutions: maybe(aRecord(aString)),
});

/** Parts that may be left out: lists are empty, ends of time open, a post is the main one at a confirmed institution. */
function completed(given: EligibilityInput): EligibilityInput {
  return {
    ...given,
    document: { ...given.document, authorIds: given.document.authorIds ?? [] },
    people: given.people.map((person) => ({ ...person, load: person.load ?? 0 })),
    employments: (given.employments ?? []).map((post) => ({
      ...post,
      toOn: post.toOn ?? null,
      isMain: post.isMain ?? true,
      isInstitutionConfirmed: post.isInstitutionConfirmed ?? true,
    })),
    memberships: (given.memberships ?? []).map((place) => ({ ...place, toOn: place.toOn ?? null })),
    declarations: given.declarations ?? [],
    publications: given.publications ?? [],
    parameters: given.parameters ?? {},
  };
}

/** `{document, people, employments, memberships, declarations, publications, parameters, at}` → `{personId: [reason…]}`. */
export const eligibilityCall: Call = (input) => {
  eligibilityInput(input, "input");
  const given = completed(input as EligibilityInput);
  const [problem] = parameterProblems(given.parameters);
  if (problem) {
    const known = Object.hasOwn(PARAMETERS, problem.key);
    throw new ShapeError(
      known
        ? `input.parameters.${problem.key} is not a value of this parameter.`
        : `input.parameters.${problem.key} is not a parameter.`,
    );
  }

  return eligibility(given);
};
