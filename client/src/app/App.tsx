import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import createCache from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import CssBaseline from "@mui/material/CssBaseline";
import GlobalStyles from "@mui/material/GlobalStyles";
import { ThemeProvider } from "@mui/system";
import { lazy, Suspense } from "react";
import { BrowserRouter } from "react-router";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { LastResort } from "./ErrorPage";
import { Frame } from "./Frame";
import { FrameSkeleton } from "./FrameSkeleton";
import { theme } from "./theme";
import { type FrameRef, ViewerProvider } from "./viewer";

interface AppProps {
  client: ApolloClient;
  frame: FrameRef;
}

// The server writes a fresh nonce into the page; styles made at run time are let in by it and by nothing else.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const styles = createCache({ key: "c", nonce });
// Nobody waits for the stream of changes to see a page.
const Live = lazy(async () => ({ default: (await import("./Live")).Live }));
const colours = theme.generateStyleSheets();

/** The whole product: what every page stands on, outermost first. */
export function App({ client, frame }: AppProps) {
  return (
    <CacheProvider value={styles}>
      <ThemeProvider theme={theme}>
        <GlobalStyles styles={colours} />
        <CssBaseline enableColorScheme />
        <I18nProvider i18n={i18n}>
          <ErrorBoundary Fallback={LastResort}>
            <ApolloProvider client={client}>
              <BrowserRouter>
                <Suspense fallback={<FrameSkeleton />}>
                  <ViewerProvider frame={frame}>
                    <Frame />
                    <Suspense>
                      <Live />
                    </Suspense>
                  </ViewerProvider>
                </Suspense>
              </BrowserRouter>
            </ApolloProvider>
          </ErrorBoundary>
        </I18nProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
