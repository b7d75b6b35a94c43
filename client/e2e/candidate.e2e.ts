import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { CommissionSession } from "../../api/src/commission/commissionSession.entity.js";
import { paperPdf } from "../../api/src/platform/paper/paperPdf.js";
import { text } from "../../api/src/platform/paper/paper.js";
import { ExpertApplication } from "../../api/src/register/application.entity.js";
import { RegisterEntry } from "../../api/src/register/registerEntry.entity.js";
import { aStage, PASSWORD } from "./testing/stage.js";

const start = () =>
  aStage("2022-03-14T05:00:00Z", ({ person, staff, expert }) => ({
    candidate: person("Смирнова", "Нязепетровский МР"),
    registrar: staff("Реестрова", "REGISTRAR"),
    secretary: staff("Протоколова", "COMMISSION_SECRETARY"),
    officer: staff("Приказова", "MINISTRY_OFFICER"),
    members: Array.from({ length: 9 }, (_, index) =>
      staff(
        index === 0 ? "Председателева" : `Членова${index}`,
        index === 0 ? "COMMISSION_CHAIR" : "COMMISSION_MEMBER",
      ),
    ),
    last: expert("Последняя", "Миасский ГО", { registrationNo: "74-2022-0424" }),
  }));

let stage: Awaited<ReturnType<typeof start>>;
let applicationId = "";
let sessionId = "";
beforeAll(async () => {
  stage = await start();
});
afterAll(() => stage?.close());

const stored = () => stage.api.em().findOneOrFail(ExpertApplication, applicationId);
const idIn = (url: string) => new URL(url).pathname.split("/")[2]!;

describe("scenario 8.1: from the questionnaire to the card of the register", () => {
  test("the candidate fills the questionnaire in, with processing consent alone, and submits it", async () => {
    const { page, open } = await stage.visit(stage.people.candidate);
    await open("/application");
    await page.getByRole("button", { name: "Подать заявление: Включение в реестр" }).click();
    await page.waitForURL(/\/application\/.+\/form/);
    applicationId = idIn(page.url());
    for (const code of ["1.2", "2.4"])
      await page.getByRole("checkbox", { name: new RegExp(`^${code.replace(".", "\\.")} `) }).check();
    const step = (name: string) =>
      page.getByRole("navigation", { name: "Шаги заявления" }).getByRole("link", { name }).click();

    await step("Образование");
    await page.getByRole("button", { name: "Добавить образование" }).click();
    await page.getByLabel("Уровень").selectOption("Высшее, специалитет");
    await page.getByLabel("Учебное заведение").fill("Педагогический университет");
    await page.getByLabel("Специальность или направление подготовки").fill("История");
    await page.getByLabel("Серия и номер диплома").fill("ВСГ 1234567");
    await page.getByLabel("Дата выдачи").fill("2009-06-25");
    await step("Стаж");
    await page.getByLabel("Должность").fill("Заместитель директора школы");
    await page.getByLabel("Первый день работы").fill("2010-03-01");
    await step("Подготовка");
    await page.getByRole("button", { name: "Добавить программу" }).click();
    await page.getByLabel("Вид подготовки").selectOption("Профессиональная переподготовка");
    await page
      .getByLabel("Программа", { exact: true })
      .fill("Экспертиза в сфере оценки качества образования");
    await page.getByLabel("Это программа в сфере экспертизы качества образования").check();
    await page.getByLabel("Кто проводил обучение").fill("РЦОКИО");
    await page.getByLabel("Часов").fill("250");
    await page.getByLabel("Номер документа").fill("74-000001");
    await page.getByLabel("Дата выдачи").fill("2021-12-10");
    await step("Опыт");
    await page.getByLabel("Знания, умения и опыт экспертной работы").fill("Эксперт ВПР с 2015 года");
    await page.getByRole("checkbox").check();
    await step("Документы");
    const buffer = await paperPdf({ title: "Документ", parts: [text("Документ кандидата")] });
    for (let index = 0; index < 3; index += 1) {
      await page
        .locator("input[type=file]")
        .nth(index)
        .setInputFiles({ name: "Документ.pdf", mimeType: "application/pdf", buffer });
      await page.getByRole("link", { name: "Документ.pdf" }).nth(index).waitFor();
    }
    await step("Согласия");
    await page
      .getByRole("checkbox", {
        name: "Я даю согласие на обработку моих персональных данных на условиях этого текста",
      })
      .check();
    await step("Проверка и подача");
    await page.getByRole("button", { name: "Подать заявление на проверку" }).click();
    await page.waitForURL(/\/application\/[^/]+$/);

    expect(await stored()).toMatchObject({ state: "SUBMITTED", directionCodes: ["1.2", "2.4"] });
  });

  test("the registrar finds it in the work list, admits the candidate and enters the result of the assessment", async () => {
    await stage.at("2022-03-16T05:00:00Z");
    const { page, open } = await stage.visit(stage.people.registrar);
    await open("/applications");
    await page.getByRole("link", { name: /Смирнова/ }).click();
    await page.getByRole("button", { name: "Допустить к оценке" }).click();
    await page.getByText("Допущено к оценке").first().waitFor();
    await stage.at("2022-03-28T09:00:00Z");
    await page.reload();
    await page.getByRole("radio", { name: "Пройдена", exact: true }).check();
    await page.getByLabel("День оценки").fill("2022-03-28");
    await page
      .getByRole("textbox", { name: "Основание" })
      .fill("Ведомость № 7: тест 36 из 50 (72 %), кейс 14 и 15 из 20 (72,5 %)");
    await page.getByRole("button", { name: "Сообщить результат кандидату" }).click();
    await page.getByText("Ведомость № 7").first().waitFor();

    expect(await stored()).toMatchObject({ state: "ASSESSED", resultOutcome: "PASSED" });
  });

  test("the registrar calls a session and puts the application on its agenda when the time to appeal is over", async () => {
    await stage.at("2022-04-04T05:00:00Z");
    const { page, open } = await stage.visit(stage.people.registrar);
    await open("/commission");
    await page.getByRole("button", { name: "Назначить заседание" }).click();
    await page.getByLabel("День", { exact: true }).fill("2022-04-12");
    await page.getByLabel("Место").fill("Челябинск, зал заседаний");
    await page.getByRole("button", { name: "Назначить", exact: true }).click();
    await page.waitForURL(/\/commission\/.+/);
    sessionId = idIn(page.url());
    await page.getByRole("checkbox", { name: /Смирнова/ }).check();
    await page.getByRole("button", { name: "Внести в повестку" }).click();
    await page.getByRole("article", { name: /Смирнова/ }).waitFor();

    expect((await stored()).state).toBe("AT_COMMISSION");
  });

  test("R14 with five of nine there is no quorum; with seven the commission votes 7 : 0", async () => {
    await stage.at("2022-04-12T05:10:00Z");
    const { people } = stage;
    const { page, open } = await stage.visit(people.secretary);
    await open(`/commission/${sessionId}`);
    for (const { surname } of people.members.slice(0, 5))
      await page.getByRole("checkbox", { name: new RegExp(surname) }).check();
    await page.getByRole("button", { name: "Открыть заседание" }).click();
    await page.getByText("Кворума нет: голосуют 5, нужно 6").waitFor();
    await page.getByRole("button", { name: "Кто-то пришёл или ушёл" }).click();
    for (const { surname } of people.members.slice(5, 7))
      await page.getByRole("checkbox", { name: new RegExp(surname) }).check();
    await page.getByRole("button", { name: "Сохранить", exact: true }).click();
    await page.getByText("Кворум есть: голосуют 7, нужно 6.").waitFor();

    const member = await stage.visit(people.members[1]!);
    await member.open(`/commission/${sessionId}`);
    await member.page.getByRole("button", { name: "Голосую за" }).click();
    await member.page.getByRole("button", { name: "Голосую за", pressed: true }).waitFor();
    await page.getByText(/Записать голос, поданный в зале/).click();
    for (const { surname } of [people.members[0]!, ...people.members.slice(2, 7)]) {
      await page.getByRole("button", { name: new RegExp(`^${surname}.*: за$`) }).click();
      await page.getByRole("button", { name: new RegExp(`^${surname}.*: за$`), pressed: true }).waitFor();
    }
    await page.getByText("Итог голосования: включить в реестр").waitFor();
    await page.getByRole("button", { name: "Завершить голосование" }).click();
    await page.getByText("За — 7, против — 0").waitFor();
    await page.getByRole("button", { name: "Закрыть заседание" }).click();
    await page.getByRole("link", { name: "Протокол в PDF" }).waitFor();

    expect((await stored()).state).toBe("RECOMMENDED");
  });

  test("the chair signs the protocol, and the candidate reads of the decision", async () => {
    const { page, open } = await stage.visit(stage.people.members[0]!);
    await open(`/commission/${sessionId}`);
    await page.getByLabel("Ваш пароль").fill(PASSWORD);
    await page.getByRole("button", { name: "Подписать протокол" }).click();
    await page.getByText("Протокол подписан", { exact: true }).waitFor();

    const candidate = await stage.visit(stage.people.candidate);
    await candidate.open(`/application/${applicationId}`);
    await candidate.page.getByText("Комиссия приняла положительное решение").waitFor();
    const session = await stage.api.em().findOneOrFail(CommissionSession, sessionId);
    expect(session).toMatchObject({ state: "SIGNED", protocolNumber: 1, heldOn: "2022-04-12" });
  });

  test("R18 R19 R21 the officer registers order 01/777, and the entry is 74-2022-0425, valid for three years", async () => {
    await stage.at("2022-04-15T05:00:00Z");
    const { page, open } = await stage.visit(stage.people.officer);
    await open("/register/decisions");
    await page.getByLabel("Кто издал приказ").fill("Министерство образования и науки");
    await page.getByLabel("Номер", { exact: true }).fill("01/777");
    await page.getByLabel("Дата", { exact: true }).fill("2022-04-15");
    await page.getByLabel("Название приказа").fill("О включении в реестр экспертов");
    await page.getByRole("button", { name: "Зарегистрировать приказ" }).click();
    await page.getByText("Исполнено 1 решение.").waitFor();

    const entry = await stage.api.em().findOneOrFail(RegisterEntry, { registrationNo: "74-2022-0425" });
    expect(entry).toMatchObject({
      state: "ACTIVE",
      category: "BASIC",
      directionCodes: ["1.2", "2.4"],
      validFromOn: "2022-04-15",
      validUntilOn: "2025-04-14",
    });
    expect((await stored()).state).toBe("COMPLETED");
  });

  test("R02 the public card shows no name until a dissemination consent lists it", async () => {
    const { page, open } = await stage.visit(null);
    const { id } = await stage.api.em().findOneOrFail(RegisterEntry, { registrationNo: "74-2022-0425" });
    await open(`/register/${id}`);
    await page.getByRole("heading", { level: 1 }).filter({ hasText: "74-2022-0425" }).waitFor();

    expect(await page.locator("main").innerText()).not.toContain("Смирнова");
    expect(await page.locator("main").innerText()).toContain("Нязепетровский");
    expect(stage.complaints()).toEqual([]);
  });
});
