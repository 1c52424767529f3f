import type { Location } from "vscode-languageclient";

/** A gate as the server judged it. `text` says it in a sentence; a blocker names what is open. */
export interface Gate {
  readonly name: string;
  readonly system: string | null;
  readonly holds: boolean;
  readonly text: string;
  readonly blockers: readonly string[];
  readonly location: Location | null;
}

export interface Gates {
  readonly gates: readonly Gate[];
}

/** Sent by the server after each new verdict. */
export interface Verdict extends Gates {
  readonly asOf: string;
  readonly errors: number;
}
