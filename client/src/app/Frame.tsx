import { useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { Route, Routes, useLocation } from "react-router";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { PageSkeleton } from "../ui/PageSkeleton";
import { ErrorPage } from "./ErrorPage";
import { Layout } from "./Layout";
import { NotFoundPage } from "./NotFoundPage";
import type { PageRoute } from "./pageRoute";
import { routes } from "./routes";
import { useScrollRestoration } from "./useScrollRestoration";

/** One route's page: its skeleton while it comes, its failure kept inside. */
function RoutedPage({ route: { title, shape, Page } }: { route: PageRoute }) {
  const { t } = useLingui();
  const { pathname } = useLocation();
  return (
    <ErrorBoundary key={pathname} Fallback={ErrorPage}>
      <Suspense fallback={<PageSkeleton title={t(title)} shape={shape} />}>
        <Page />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Bars and rails around the page that the address names. */
export function Frame() {
  useScrollRestoration();
  return (
    <Routes>
      {routes
        .filter(({ bare }) => bare)
        .map((route) => (
          <Route key={route.path} path={route.path} element={<RoutedPage route={route} />} />
        ))}
      <Route element={<Layout />}>
        {routes
          .filter(({ bare }) => !bare)
          .map((route) => (
            <Route key={route.path} path={route.path} element={<RoutedPage route={route} />} />
          ))}
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
