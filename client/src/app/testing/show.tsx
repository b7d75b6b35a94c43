import { ApolloClient, ApolloLink, Observable } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { ThemeProvider } from "@mui/material/styles";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ReactNode, Suspense } from "react";
import { MemoryRouter } from "react-router";
import { DraftOwnerContext } from "../../ui/draftStore";
import { createCache } from "../apollo";
import { theme } from "../theme";

/** What the API says to an operation: data, or an error to throw, or a function of the variables. */
export type Answers = Record<string, unknown>;

interface ShowSettings {
  /** By operation name. A list is answered in turn, its last one for ever. */
  answers?: Answers;
  /** The address, for pages that read it. */
  path?: string;
  /** Members of unions and interfaces that the test invents. */
  possibleTypes?: Record<string, string[]>;
}

/** One request that the component made. */
export interface Sent {
  operation: string;
  variables: Record<string, unknown>;
}

/**
 * Draws a component as the product would, with an API that answers what the test says. Gives a person
 * (`user`) and what was sent. Awaited: what suspends at first is there.
 */
export async function show(
  element: ReactNode,
  { answers = {}, path = "/", possibleTypes }: ShowSettings = {},
) {
  const sent: Sent[] = [];
  const client = new ApolloClient({
    link: answering(answers, sent),
    cache: createCache(possibleTypes),
    dataMasking: true,
  });
  const draw = (node: ReactNode) => (
    <ThemeProvider theme={theme}>
      <I18nProvider i18n={i18n}>
        <ApolloProvider client={client}>
          <MemoryRouter initialEntries={[path]}>
            <DraftOwnerContext value="person_of_the_test">
              <Suspense fallback="…">{node}</Suspense>
            </DraftOwnerContext>
          </MemoryRouter>
        </ApolloProvider>
      </I18nProvider>
    </ThemeProvider>
  );
  let shown!: ReturnType<typeof render>;
  await act(async () => {
    shown = render(draw(element));
  });

  return {
    ...shown,
    sent,
    client,
    user: userEvent.setup({ advanceTimers: () => undefined }),
    redraw: (node: ReactNode) => act(async () => shown.rerender(draw(node))),
  };
}

function answering(answers: Answers, sent: Sent[]): ApolloLink {
  const turns = new Map<string, number>();
  const answerTo = (operation: string, variables: Record<string, unknown>): unknown => {
    if (!(operation in answers)) throw new Error(`The test gives no answer to ${operation}.`);
    const given = answers[operation];
    const turn = turns.get(operation) ?? 0;
    turns.set(operation, turn + 1);
    const one: unknown = Array.isArray(given) ? given[Math.min(turn, given.length - 1)] : given;
    return typeof one === "function" ? (one as (variables: unknown) => unknown)(variables) : one;
  };
  return new ApolloLink(
    ({ operationName = "", variables }) =>
      new Observable((observer) => {
        sent.push({ operation: operationName, variables });
        const answer = answerTo(operationName, variables);
        queueMicrotask(() => {
          if (answer instanceof Error) return observer.error(answer);
          observer.next({ data: answer as Record<string, unknown> });
          return observer.complete();
        });
      }),
  );
}
