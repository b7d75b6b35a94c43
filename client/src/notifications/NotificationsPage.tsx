import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { styled } from "@mui/material/styles";
import { homePath } from "../app/paths";
import { useAct } from "../app/useAct";
import { EmptyState } from "../ui/EmptyState";
import { FormAlert } from "../ui/FormAlert";
import { useFormat } from "../ui/format";
import { Link } from "../ui/Link";
import { Page } from "../ui/Page";
import { PageHeader } from "../ui/PageHeader";
import { Pager } from "../ui/Pager";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { MarkNotificationsReadDocument, NotificationsDocument } from "./NotificationsPage.generated";

const Item = styled("li")(({ theme }) => ({
  position: "relative",
  display: "flex",
  flexDirection: "column",
  gap: theme.spacing(0.5),
  padding: theme.spacing(2, 0, 2, 2.5),
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  "&[data-unread]::before": {
    content: '""',
    position: "absolute",
    insetInlineStart: 0,
    top: 25,
    width: 8,
    height: 8,
    borderRadius: "50%",
    backgroundColor: theme.vars.palette.primary.main,
  },
}));

/** What the person was told, latest first; each leads to what it tells of. */
export function NotificationsPage() {
  const { t, i18n } = useLingui();
  const { dateTime } = useFormat();
  const { data, fetchMore } = useSuspenseQuery(NotificationsDocument, {
    variables: { first: 30, locale: i18n.locale === "en" ? "EN" : "RU" },
    fetchPolicy: "cache-and-network",
  });
  const { nodes, pageInfo, total } = data.notifications;
  const { act, sending, ...trouble } = useAct(MarkNotificationsReadDocument, {
    update: (cache) => void cache.evict({ fieldName: "notifications" }),
  });

  return (
    <Page width="text">
      <PageHeader
        title={t`Notifications`}
        actions={
          data.unread.total.count > 0 && (
            <Button variant="outlined" loading={sending} onClick={() => void act({})}>
              <Trans>Mark all as read</Trans>
            </Button>
          )
        }
      />
      <FormAlert trouble={trouble} />
      {nodes.length === 0 ? (
        <EmptyState
          next={
            <Button component={Link} to={homePath} variant="outlined">
              <Trans>To my work</Trans>
            </Button>
          }
        >
          <Trans>
            Nothing has been told to you yet. Invitations, answers to your proposals and decisions will be
            listed here and sent by mail.
          </Trans>
        </EmptyState>
      ) : (
        <div>
          <Box component="ul" sx={{ listStyle: "none", margin: 0, padding: 0 }}>
            {nodes.map(({ id, subject, text, path, createdAt, isRead }) => (
              <Item key={id} data-unread={isRead ? undefined : ""}>
                {!isRead && (
                  <VisuallyHidden>
                    <Trans>New</Trans>
                  </VisuallyHidden>
                )}
                <Typography
                  component={Link}
                  to={path}
                  color="primary"
                  sx={{ fontWeight: isRead ? 400 : 600 }}
                >
                  {subject}
                </Typography>
                <Typography>{text}</Typography>
                <Typography variant="body2" color="textSecondary">
                  {dateTime(createdAt)}
                </Typography>
              </Item>
            ))}
          </Box>
          <Pager
            shown={nodes.length}
            total={total}
            hasMore={pageInfo.hasNextPage}
            onMore={() => fetchMore({ variables: { after: pageInfo.endCursor } })}
          />
        </div>
      )}
    </Page>
  );
}
