import { Trans } from "@lingui/react/macro";
import CloudOffOutlined from "@mui/icons-material/CloudOffOutlined";
import { styled } from "@mui/material/styles";
import { useOnline } from "../ui/useOnline";

const Banner = styled("div")(({ theme }) => ({
  display: "flex",
  gap: theme.spacing(1),
  alignItems: "center",
  padding: theme.spacing(1, 2),
  backgroundColor: theme.vars.palette.surface.soon,
  color: theme.vars.palette.warning.main,
  fontSize: "0.875rem",
  fontWeight: 500,
  "@media print": { display: "none" },
}));

const Status = styled("output")({ display: "block" });

/** Says that there is no connection, and that typing goes on. */
export function OfflineBanner() {
  const isOnline = useOnline();
  return (
    <Status>
      {!isOnline && (
        <Banner>
          <CloudOffOutlined fontSize="small" />
          <Trans>
            No connection. What you type is kept on this device and sent when the connection is back.
          </Trans>
        </Banner>
      )}
    </Status>
  );
}
