import { registerEnumType } from "type-graphql";

import { AppealDecision, AttemptState, HandedInBy } from "./attempt.entity.js";
import { AssessmentPart } from "./blueprint.entity.js";
import { ItemComponent } from "./item.entity.js";

registerEnumType(AssessmentPart, {
  name: "AssessmentPart",
  description: "A part of the assessment.",
  valuesConfig: {
    TEST: { description: "A timed paper drawn from the item bank." },
    EXPERT_TASK: { description: "Sample documents marked with the criteria of real work." },
    CASE: { description: "A written case, marked blind by two assessors (R08)." },
    INTERVIEW: { description: "A talk with assessors." },
  },
});

registerEnumType(AttemptState, {
  name: "AttemptState",
  description: "Where an attempt at a part of the assessment stands.",
  valuesConfig: {
    SCHEDULED: { description: "It has its window and was not started." },
    IN_PROGRESS: { description: "The candidate works on it." },
    SUBMITTED: { description: "Handed in, by the candidate or by the end of time." },
    GRADING: { description: "Assessors grade it." },
    GRADED: { description: "Graded; the result is published with those of the other parts." },
    PUBLISHED: { description: "The result is published." },
    APPEALED: { description: "The candidate has appealed against the result." },
    NO_SHOW: { description: "It was not started before its window closed." },
    INVALIDATED: { description: "It does not count; another attempt was granted." },
  },
});

registerEnumType(HandedInBy, {
  name: "HandedInBy",
  description: "Who handed an attempt in.",
  valuesConfig: {
    PERSON: { description: "The candidate." },
    TIMEOUT: { description: "The end of time." },
  },
});

registerEnumType(AppealDecision, {
  name: "AppealDecision",
  description: "What was decided on an appeal.",
  valuesConfig: {
    UPHELD: { description: "The result was changed." },
    REJECTED: { description: "The result stands." },
  },
});

registerEnumType(ItemComponent, {
  name: "ItemComponent",
  description: "What an item asks about.",
  valuesConfig: {
    GOALS: { description: "Goals." },
    INDICATORS: { description: "Indicators." },
    COLLECTION_METHODS: { description: "Methods of collecting and processing information." },
    MONITORING: { description: "Monitoring." },
    ANALYSIS: { description: "Analysis of the results of monitoring." },
    TARGETED_RECOMMENDATIONS: { description: "Targeted recommendations." },
    MEASURES: { description: "Measures." },
    MANAGEMENT_DECISIONS: { description: "Management decisions." },
    EFFECTIVENESS_ANALYSIS: { description: "Analysis of the effectiveness of the measures taken." },
    EXPERTISE_PROCEDURE: { description: "The procedure of expertise; common part." },
    ETHICS: { description: "The ethics of expertise; common part." },
    MEASUREMENT: { description: "Measurement; common part." },
  },
});
