import { type TextEditor, window } from "vscode";
import type { Session } from "../client/session.ts";
import type { CoverageView } from "../coverage/coverageView.ts";
import type { ExplanationPanel } from "../documents/explanationPanel.ts";
import type { ExplainParams, Explanation } from "../protocol/documents.ts";
import { explain } from "../protocol/requests.ts";
import { subjectChoices, type SubjectChoice } from "./subjectChoices.ts";

/** Explains a citation, a code or a name: the one given, else one that is picked from what is judged here. */
export class Explainer {
  private readonly session: Session;
  private readonly coverage: CoverageView;
  private readonly panel: ExplanationPanel;

  constructor(session: Session, coverage: CoverageView, panel: ExplanationPanel) {
    this.session = session;
    this.coverage = coverage;
    this.panel = panel;
  }

  async explain(subject: unknown): Promise<void> {
    if (typeof subject === "string") {
      await this.show(await this.ask({ subject }), subject);
      return;
    }
    const here = await this.askAtCursor();
    const chosen = await pick(subjectChoices(this.coverage.known, here?.title));
    if (chosen?.atCursor === true) {
      await this.show(here, chosen.label);
    } else if (chosen !== undefined) {
      await this.show(await this.ask({ subject: chosen.label }), chosen.label);
    }
  }

  async explainAtCursor(): Promise<void> {
    await this.show(await this.askAtCursor(), "what is at the cursor");
  }

  private async askAtCursor(): Promise<Explanation | undefined> {
    const editor = window.activeTextEditor;
    return editor?.document.languageId === "mapping" ? this.ask(placeOf(editor)) : undefined;
  }

  private async ask(params: ExplainParams): Promise<Explanation | undefined> {
    const answer = await this.session.ask(explain, params);
    return answer.kind === "answered" ? (answer.value ?? undefined) : undefined;
  }

  private async show(explanation: Explanation | undefined, subject: string): Promise<void> {
    if (explanation === undefined) {
      void window.showInformationMessage(`The server has no explanation of ${subject}.`);
    } else {
      await this.panel.show(explanation);
    }
  }
}

function placeOf({ document, selection }: TextEditor): ExplainParams {
  return {
    textDocument: { uri: document.uri.toString() },
    position: { line: selection.active.line, character: selection.active.character },
  };
}

/** A list that also takes what is typed, for not every provision is judged here. */
function pick(choices: readonly SubjectChoice[]): Promise<SubjectChoice | undefined> {
  const list = window.createQuickPick<SubjectChoice>();
  list.title = "Explain a citation";
  list.placeholder = "A citation, a code such as MAP2001, or words of a title";
  list.matchOnDescription = true;
  list.items = choices;
  list.onDidChangeValue((value) => {
    const typed = value.trim();
    list.items = typed === "" || choices.some((choice) => choice.label === typed) ? choices : [...choices, { label: typed, description: "as typed" }];
  });
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}
