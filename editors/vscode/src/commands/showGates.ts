import { window } from "vscode";
import type { Session } from "../client/session.ts";
import { openPlace } from "../places/openPlace.ts";
import type { Coverage } from "../protocol/coverage.ts";
import { gates } from "../protocol/requests.ts";
import { gateChoices } from "./gateChoices.ts";

/** Lists the gates and what blocks them; choosing one opens it. */
export async function showGates(session: Session, coverage: Coverage): Promise<void> {
  const answer = await session.ask(gates, {});
  if (answer.kind === "unknown") {
    void window.showInformationMessage("No server is running that tells about gates.");
    return;
  }
  const choice = await window.showQuickPick(gateChoices(answer.value.gates, coverage), {
    title: "Gates",
    placeHolder: "Choose a gate or what blocks it to open it",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  await openPlace(choice?.location);
}
