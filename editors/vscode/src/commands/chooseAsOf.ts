import { InputBoxValidationSeverity, window } from "vscode";
import { describeAsOf, parseAsOf } from "../asof/asOfDate.ts";
import type { Session } from "../client/session.ts";

/** Asks for the date that is judged at. It holds for this window, until another is chosen. */
export async function chooseAsOf(session: Session): Promise<void> {
  const text = await window.showInputBox({
    title: "Judge as of which date?",
    prompt: "Obligations and evidence are judged at the end of that day, UTC.",
    placeHolder: "2026-11-23, or today",
    value: session.asOf ?? "today",
    validateInput: remark,
  });
  if (text === undefined) {
    return;
  }
  const input = parseAsOf(text);
  if (input.kind !== "problem") {
    await session.chooseAsOf(input.kind === "today" ? null : input.date);
  }
}

function remark(text: string) {
  const input = parseAsOf(text);
  switch (input.kind) {
    case "today":
      return undefined;
    case "problem":
      return input.message;
    case "date":
      return { message: describeAsOf(input.date, today()), severity: InputBoxValidationSeverity.Info };
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
