import { sql } from "kysely";

import { countReviewWork } from "../register/reviewWork.js";

// What the register counts of an expert's work when a term is renewed or an entry suspended (R23, R24).
countReviewWork({
  async completed(em, personId, { from, to, timeZone }) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from review_assignment a
        join review v on v.assignment_id = a.id join expertise_round r on r.id = a.round_id
      where a.expert_id = ${personId} and a.state = 'COMPLETED' and r.state = 'CONCLUDED'
        and (v.submitted_at at time zone ${timeZone})::date between ${from}::date and ${to}::date`.execute(
      em.getKysely(),
    );
    return rows[0]!.count;
  },

  async lapsed(em, personId, { from, to, timeZone }) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from review_assignment a join expertise_round r on r.id = a.round_id
      where a.expert_id = ${personId} and r.state = 'CONCLUDED' and (a.state = 'LAPSED'
          or a.state in ('ACCEPTED', 'IN_PROGRESS') and a.lapses_at <= clock_now())
        and (a.lapses_at at time zone ${timeZone})::date between ${from}::date and ${to}::date`.execute(
      em.getKysely(),
    );
    return rows[0]!.count;
  },
});
