import { screen, waitFor, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { afterEach, describe, expect, test } from "vitest";
import { RequestFailed } from "../../app/requestFailed";
import { show } from "../../app/testing/show";
import { readDraft } from "../../ui/draftStore";
import { keepLease } from "./lease";
import { SittingPage } from "./SittingPage";

const owner = "person_of_the_test";
const now = "2026-03-10T05:00:00.000Z";

const place = (position: number, given: object = {}) => ({
  __typename: "SittingPlace",
  position,
  isAnswered: false,
  isFlagged: false,
  change: 0,
  ...given,
});
const sitting = (given: object = {}) => ({
  sitting: {
    __typename: "Sitting",
    id: "attempt_1",
    part: "TEST",
    state: "IN_PROGRESS",
    readAt: now,
    opensAt: "2026-03-10T04:00:00.000Z",
    closesAt: "2026-03-10T06:00:00.000Z",
    minutes: 90,
    extraMinutes: 0,
    breakMinutes: 0,
    breakSecondsLeft: 0,
    isOnBreak: false,
    creditSeconds: 0,
    startedAt: now,
    deadlineAt: "2026-03-10T06:30:00.000Z",
    graceSeconds: 5,
    submittedAt: null,
    handedInBy: null,
    epoch: 1,
    itemCount: 2,
    places: [place(1), place(2)],
    viewerCannotStartReason: "ALREADY_STARTED",
    ...given,
  },
});
const scheduled = sitting({
  state: "SCHEDULED",
  startedAt: null,
  deadlineAt: null,
  epoch: 0,
  places: [],
  viewerCannotStartReason: null,
});
const pageOf = ({ position }: { position: number }) => ({
  attemptPage: {
    __typename: "SittingPage",
    position,
    change: 0,
    isFlagged: false,
    item: {
      __typename: "ShownItem",
      type: "SINGLE",
      stem: `Вопрос ${position}`,
      text: null,
      unit: null,
      weight: 1,
      options: [
        { __typename: "ShownOption", id: "x1", text: "Цель" },
        { __typename: "ShownOption", id: "x2", text: "Мера" },
      ],
      left: [],
      gaps: [],
      criteria: [],
    },
    answer: null,
  },
});
const saved = ({ input }: { input: { position: number; change: number } }) => ({
  saveAnswer: {
    __typename: "SaveAnswerSuccess",
    at: now,
    deadlineAt: "2026-03-10T06:30:00.000Z",
    epoch: 1,
    position: input.position,
    change: input.change,
    isKept: true,
    isLate: false,
  },
});
const refused = (act: string, reason: string) => ({
  [act]: { __typename: "SittingRefused", message: reason, reason },
});
const lost = new RequestFailed(null, null, null);

const open = (answers: Record<string, unknown>) =>
  show(
    <Routes>
      <Route path="/attempts/:id" element={<SittingPage />} />
      <Route path="/assessment" element={<p>оценка</p>} />
    </Routes>,
    { path: "/attempts/attempt_1", answers: { SittingPage: pageOf, ReportSignals: {}, ...answers } },
  );
const sit = (answers: Record<string, unknown> = {}) => {
  keepLease(owner, "attempt_1", { token: "t".repeat(43), epoch: 1 });
  return open({ Sitting: sitting(), SaveAnswer: saved, ...answers });
};

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe("before the start", () => {
  test("2.2.1 2.2.6 the check page tells the time with its accommodation, why it is limited, and what is kept", async () => {
    await open({
      Sitting: { sitting: { ...scheduled.sitting, extraMinutes: 45 } },
    });
    screen.getByText("135 минут (90 + 45)");
    screen.getByText(/Ограничение времени – часть проверки/);
    screen.getByText(/За бездействие вход не завершается/);
    screen.getByText(/Всё доступно с клавиатуры/);
    await screen.findByText("связь хорошая");
    screen.getByText("ответы могут храниться на этом устройстве");
    expect(screen.getByRole("button", { name: "Начать – время пойдёт" })).toBeDefined();
  });

  test("the start leads to the first item", async () => {
    const { user, sent } = await open({
      Sitting: scheduled,
      StartAttempt: {
        startAttempt: {
          __typename: "StartAttemptSuccess",
          token: "t".repeat(43),
          epoch: 1,
          ...sitting(),
        },
      },
    });
    await user.click(screen.getByRole("button", { name: "Начать – время пойдёт" }));
    await screen.findByText("Вопрос 1");
    expect(sent.find(({ operation }) => operation === "SittingPage")!.variables).toEqual({
      attemptId: "attempt_1",
      position: 1,
      token: "t".repeat(43),
    });
  });

  test("who comes too early reads when it opens, and has nothing to press", async () => {
    await open({ Sitting: { sitting: { ...scheduled.sitting, viewerCannotStartReason: "NOT_OPEN_YET" } } });
    screen.getByText(/Начать пока нельзя/);
    expect(screen.queryByRole("button", { name: /Начать/ })).toBeNull();
  });
});

describe("the sitting", () => {
  test("an answer is saved, and the overview and the sign say so", async () => {
    const { user, sent } = await sit();
    await user.click(await screen.findByRole("radio", { name: /Мера/ }));
    await screen.findByText(/^сохранено/, {}, { timeout: 3000 });
    expect(sent.find(({ operation }) => operation === "SaveAnswer")!.variables).toMatchObject({
      input: { position: 1, change: 1, isFlagged: false, answer: { choices: ["x2"] } },
    });
    screen.getByRole("button", { name: "Задание 1, есть ответ" });
  });

  test("without a connection answers wait on the device, are counted, and are there after a reload", async () => {
    const { user, unmount } = await sit({ SaveAnswer: lost });
    await user.click(await screen.findByRole("radio", { name: /Мера/ }));
    await screen.findByText("1 ответ ждёт отправки", {}, { timeout: 3000 });
    screen.getByText("нет связи, сохранено на этом устройстве");
    unmount();

    const again = await sit({ SaveAnswer: lost });
    expect(await screen.findByRole("radio", { name: /Мера/ })).toHaveProperty("checked", true);
    again.unmount();
    expect(readDraft(owner, "attempt_1:answers")).not.toBeNull();
  });

  test("an item is marked to come back to, and one goes on and back by keyboard", async () => {
    const { user } = await sit();
    await user.click(await screen.findByRole("button", { name: "Пометить, чтобы вернуться" }));
    screen.getByRole("button", { name: "Задание 1, нет ответа, с пометкой" });
    await user.tab();
    await user.keyboard("{Enter}");
    await screen.findByText("Вопрос 2");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Задание 2 из 2"));
    await user.click(screen.getByRole("button", { name: "Назад" }));
    await screen.findByText("Вопрос 1");
  });

  test("the time can be hidden", async () => {
    const { user } = await sit();
    expect((await screen.findByRole("timer")).textContent).toBe("1:30:00");
    await user.click(screen.getByRole("button", { name: "Скрыть время" }));
    expect(screen.getByRole("timer").textContent).toBe("время скрыто");
  });

  test("3.3.4 the review names what is open, and the paper is handed in after a second yes", async () => {
    const { user, sent } = await sit({
      SubmitAttempt: {
        submitAttempt: {
          __typename: "SubmitAttemptSuccess",
          ...sitting({
            state: "SUBMITTED",
            handedInBy: "PERSON",
            submittedAt: now,
            places: [place(1), place(2)],
          }),
        },
      },
    });
    await user.click(await screen.findByRole("button", { name: "Проверить и сдать" }));
    screen.getByText("Нет ответа на 2 задания");
    await user.click(screen.getByRole("button", { name: "Сдать работу" }));
    expect(sent.some(({ operation }) => operation === "SubmitAttempt")).toBe(false);
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Сдать работу" }));

    await screen.findByRole("heading", { name: "Спасибо, работа сдана" });
    expect(sessionStorage).toHaveLength(0);
  });

  test("what is not sent yet holds the hand-in back", async () => {
    const { user } = await sit({ SaveAnswer: lost });
    await user.click(await screen.findByRole("radio", { name: /Мера/ }));
    await user.click(screen.getByRole("button", { name: "Проверить и сдать" }));
    await screen.findByText(/1 ответ ещё не отправлен/);
    expect(screen.getByRole("button", { name: "Сдать работу" })).toHaveProperty("disabled", true);
  });

  test("when the time is over the paper is handed in by itself", async () => {
    await sit({
      Sitting: [
        sitting({ deadlineAt: "2026-03-10T05:00:00.400Z" }),
        sitting({ state: "SUBMITTED", handedInBy: "TIMEOUT", submittedAt: now }),
      ],
    });
    await screen.findByText(/Время вышло, работа сдана в том виде/, {}, { timeout: 4000 });
    expect(screen.queryByRole("radio")).toBeNull();
  });
});

describe("one device at a time", () => {
  test("the losing device stops, says so, and keeps what was not sent", async () => {
    const { user } = await sit({ SaveAnswer: refused("saveAnswer", "LEASE_LOST") });
    await user.click(await screen.findByRole("radio", { name: /Мера/ }));
    await screen.findByRole("heading", { name: "Работа продолжена на другом устройстве" }, { timeout: 3000 });
    expect(screen.queryByText("Вопрос 1")).toBeNull();
    expect(readDraft(owner, "attempt_1:answers")).not.toBeNull();
  });

  test("another device goes on with the password", async () => {
    const { user, sent } = await open({
      Sitting: sitting(),
      SaveAnswer: saved,
      TakeOverAttempt: [
        refused("takeOverAttempt", "PASSWORD_WRONG"),
        {
          takeOverAttempt: {
            __typename: "TakeOverAttemptSuccess",
            token: "u".repeat(43),
            epoch: 2,
            ...sitting({ epoch: 2 }),
          },
        },
      ],
    });
    await user.type(screen.getByLabelText(/Ваш пароль/), "тайна");
    await user.click(screen.getByRole("button", { name: "Продолжить здесь" }));
    await screen.findByText(/Пароль неверен/);
    await user.click(screen.getByRole("button", { name: "Продолжить здесь" }));
    await screen.findByText("Вопрос 1");
    expect(sent.filter(({ operation }) => operation === "TakeOverAttempt")).toHaveLength(2);
  });

  test("2.2.5 after the sign-in has ended one signs in on the spot, and the answer goes out", async () => {
    let isSignedIn = false;
    const { user } = await sit({
      SaveAnswer: (variables: never) => (isSignedIn ? saved(variables) : refused("saveAnswer", "NOT_FOUND")),
      SignInAgain: () => {
        isSignedIn = true;
        return { signIn: { __typename: "SignInSuccess", expiresAt: "2026-04-10T05:00:00.000Z" } };
      },
      TakeOverAttempt: {
        takeOverAttempt: {
          __typename: "TakeOverAttemptSuccess",
          token: "u".repeat(43),
          epoch: 2,
          ...sitting({ epoch: 2 }),
        },
      },
    });
    await user.click(await screen.findByRole("radio", { name: /Мера/ }));
    await screen.findByRole("heading", { name: "Вход в систему завершён" }, { timeout: 3000 });
    await user.type(screen.getByLabelText(/Электронная почта/), "a@b.ru");
    await user.type(screen.getByLabelText(/Ваш пароль/), "тайна");
    await user.click(screen.getByRole("button", { name: "Продолжить здесь" }));
    await screen.findByText(/^сохранено/, {}, { timeout: 3000 });
    expect(readDraft(owner, "attempt_1:answers")).toBeNull();
  });
});
