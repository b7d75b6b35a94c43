import { Trans, useLingui } from "@lingui/react/macro";
import { matchPath, useLocation } from "react-router";
import { PageSkeleton } from "../ui/PageSkeleton";
import { Columns, Main } from "./Layout";
import { Nav } from "./Navigation";
import { routes } from "./routes";
import { Bar, Name, Sign } from "./TopBar";
import { homePath } from "./paths";

/** The frame before it is known who is signed in: in its shape, so that nothing moves when it comes. */
export function FrameSkeleton() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const route = routes.find(({ path }) => matchPath(path, pathname));
  const skeleton = (
    <PageSkeleton title={route ? t(route.title) : t`Collegium`} shape={route?.shape ?? "list"} />
  );
  if (route?.bare) return skeleton;
  return (
    <>
      <Bar>
        <Name to={homePath}>
          <Sign />
          <Trans>Collegium</Trans>
        </Name>
      </Bar>
      <Columns>
        <Nav aria-label={t`Sections`} />
        <Main>{skeleton}</Main>
      </Columns>
    </>
  );
}
