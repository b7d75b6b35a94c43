import { act, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { show } from "../app/testing/show";
import type { SaveDraft } from "./draftKeeper";
import { dropDraftsOf, keepDraft, readDraft } from "./draftStore";
import { SavedSign } from "./SavedSign";
import { useDraft } from "./useDraft";

const owner = "person_of_the_test";

function Note({ save }: { save: SaveDraft<string> }) {
  const { value, change, state, settle } = useDraft({ name: "note", initial: "", save });
  return (
    <>
      <textarea aria-label="Заметка" value={value} onChange={(event) => change(event.target.value)} />
      <SavedSign state={state} />
      <button onClick={() => settle()}>Отправить</button>
    </>
  );
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>("Заметка");
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const saved = async () => "2026-11-20T09:32:00Z";

beforeEach(() => {
  vi.useFakeTimers();
});

describe("what is typed", () => {
  test("goes to the server a second after the last key, and the screen says when it was saved", async () => {
    const save = vi.fn<SaveDraft<string>>(saved);
    await show(<Note save={save} />);

    type("Перв");
    await pass(600);
    type("Первое");
    await pass(600);
    expect(save).not.toHaveBeenCalled();
    await pass(500);

    expect(save.mock.calls).toEqual([["Первое"]]);
    expect(screen.getByText("сохранено 14:32")).toBeTruthy();
    expect(readDraft(owner, "note")).toBeNull();
  });

  test("stays on this device while there is no connection, and goes when it is back", async () => {
    const save = vi.fn<SaveDraft<string>>().mockResolvedValueOnce(null).mockImplementation(saved);
    await show(<Note save={save} />);

    type("В пути");
    await pass(1_000);
    expect(screen.getByText("нет связи, сохранено на этом устройстве")).toBeTruthy();
    expect(readDraft(owner, "note")).toEqual({ value: "В пути" });
    await act(async () => {
      window.dispatchEvent(new Event("online"));
    });

    expect(save).toHaveBeenCalledTimes(2);
    expect(screen.getByText("сохранено 14:32")).toBeTruthy();
  });

  test("survives a reload before it was sent", async () => {
    keepDraft(owner, "note", "Недописанное");
    const save = vi.fn<SaveDraft<string>>(saved);
    await show(<Note save={save} />);

    expect(field().value).toBe("Недописанное");
    await pass(0);

    expect(save.mock.calls).toEqual([["Недописанное"]]);
  });

  test("goes one request at a time; what was typed meanwhile goes with the next", async () => {
    const answers: ((at: string) => void)[] = [];
    const save = vi.fn<SaveDraft<string>>(() => new Promise((resolve) => answers.push(resolve)));
    await show(<Note save={save} />);

    type("раз");
    await pass(1_000);
    type("раз два");
    await pass(3_000);
    expect(save).toHaveBeenCalledTimes(1);
    await act(async () => answers[0]!("2026-11-20T09:32:00Z"));
    await pass(1_000);

    expect(save.mock.calls).toEqual([["раз"], ["раз два"]]);
  });

  test("is forgotten here once the form is sent for good", async () => {
    await show(<Note save={async () => null} />);

    type("Готово");
    fireEvent.click(screen.getByRole("button", { name: "Отправить" }));

    expect(readDraft(owner, "note")).toBeNull();
  });
});

test("drafts of one person are not another's, and go when they sign out", () => {
  keepDraft("person_a", "note", "моё");
  keepDraft("person_b", "note", "чужое");

  dropDraftsOf("person_a");

  expect(readDraft("person_a", "note")).toBeNull();
  expect(readDraft("person_b", "note")).toEqual({ value: "чужое" });
});
