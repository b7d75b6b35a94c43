import { useSuspenseQuery } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import Button from "@mui/material/Button";
import Link from "@mui/material/Link";
import { styled } from "@mui/material/styles";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { NotFoundPage } from "../app/NotFoundPage";
import { discussionPath, documentPath } from "../app/paths";
import { useAct } from "../app/useAct";
import { dayAfter } from "../ui/day";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { TextInput } from "../ui/inputs";
import { Link as RouterLink } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import {
  AnnounceDiscussionDocument,
  AnnouncePageDocument,
  type AnnouncePageQuery,
} from "./AnnouncePage.generated";
import { useDiscussionWords } from "./discussionWords";

const Form = styled("form")(({ theme }) => ({
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(2.5),
}));
const Dates = styled("dl")(({ theme }) => ({
  display: "grid",
  gridTemplateColumns: "max-content 1fr",
  gap: theme.spacing(0.5, 2),
  margin: 0,
  "& dt": { color: theme.vars.palette.text.secondary },
  "& dd": { margin: 0 },
}));

/** The coordinator announces a discussion: the days that the regulation allows are computed and offered. */
export function AnnouncePage() {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const { reasons } = useDiscussionWords();
  const { data } = useSuspenseQuery(AnnouncePageDocument, { variables: { id } });
  const { document } = data;
  if (!document) return <NotFoundPage />;

  const { announcementTerms: terms, viewerCannotAnnounceReason: why } = document;
  return (
    <Page width="text">
      <PageHeader
        title={t`Announce the discussion`}
        above={
          <Link component={RouterLink} to={documentPath(document.id)}>
            {document.title}
          </Link>
        }
      >
        {terms && (
          <Trans>
            By announcing it you accept the document. If it has to be mended, return it to the group on its
            page.
          </Trans>
        )}
      </PageHeader>
      {terms ? (
        <AnnounceForm document={document} terms={terms} />
      ) : (
        <EmptyState>{why && reasons[why]}</EmptyState>
      )}
    </Page>
  );
}

type Document = NonNullable<AnnouncePageQuery["document"]>;
interface AnnounceFormProps {
  document: Document;
  terms: NonNullable<Document["announcementTerms"]>;
}

function AnnounceForm({ document, terms }: AnnounceFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { date } = useFormat();
  const { reasons } = useDiscussionWords();
  const [opensOn, setOpensOn] = useState(terms.earliestOpensOn);
  const [days, setDays] = useState(`${terms.minDays}`);
  const [audience, setAudience] = useState("");
  const { act, sending, ...trouble } = useAct(AnnounceDiscussionDocument, {
    onDone: () => void navigate(discussionPath(document.id)),
  });
  const count = Number(days);
  const isPlan = /^\d{4}-\d\d-\d\d$/.test(opensOn) && Number.isInteger(count) && count > 0 && count < 1000;

  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act({
          documentId: document.id,
          version: document.version,
          opensOn,
          days: count,
          audience: audience || null,
        });
      }}
    >
      <FormAlert trouble={trouble} reasons={reasons} labels={{ audience: t`For whom` }} />
      <TextInput
        label={t`Opens on`}
        hint={
          <Plural
            value={terms.noticeDays}
            one={`# full day has to lie between today's notice and the opening: not before ${date(terms.earliestOpensOn)}.`}
            few={`# full days have to lie between today's notice and the opening: not before ${date(terms.earliestOpensOn)}.`}
            other={`# full days have to lie between today's notice and the opening: not before ${date(terms.earliestOpensOn)}.`}
          />
        }
        path="opensOn"
        type="date"
        width={14}
        value={opensOn}
        onChange={setOpensOn}
        trouble={trouble}
      />
      <TextInput
        label={t`How many days`}
        hint={t`From ${terms.minDays} to ${terms.maxDays} calendar days.`}
        path="days"
        type="number"
        inputMode="numeric"
        width={4}
        value={days}
        onChange={setDays}
        trouble={trouble}
      />
      <TextInput
        label={t`For whom`}
        hint={t`Shown above the text. Everybody may read and propose all the same.`}
        path="audience"
        isOptional
        lines={2}
        maxLength={500}
        value={audience}
        onChange={setAudience}
        trouble={trouble}
      />
      {isPlan && (
        <Dates aria-label={t`What follows from this`}>
          <dt>{t`Notice`}</dt>
          <dd>{date(terms.noticeOn)}</dd>
          <dt>{t`Opens`}</dt>
          <dd>
            <Trans>{date(opensOn)}, 00:00</Trans>
          </dd>
          <dt>{t`Last day`}</dt>
          <dd>
            <Trans>{date(dayAfter(opensOn, count - 1))}, until 23:59</Trans>
          </dd>
          <dt>{t`Answers until`}</dt>
          <dd>{date(dayAfter(opensOn, count - 1 + terms.answerDays))}</dd>
        </Dates>
      )}
      <div>
        <Button type="submit" variant="contained" loading={sending}>
          <Trans>Announce</Trans>
        </Button>
      </div>
    </Form>
  );
}
