import type { Location } from "vscode-languageclient";

/** How many obligations have which outcome; outcomes without any may be left out. */
export type Counts = Readonly<Record<string, number>>;

export interface Coverage {
  readonly systems: readonly CoveredSystem[];
}

export interface CoveredSystem {
  readonly name: string;
  readonly title: string;
  readonly frameworks: readonly CoveredFramework[];
}

export interface CoveredFramework {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly counts: Counts;
  readonly articles: readonly CoveredArticle[];
}

export interface CoveredArticle {
  readonly citation: string;
  readonly title: string;
  readonly counts: Counts;
  readonly obligations: readonly CoveredObligation[];
}

export interface CoveredObligation {
  readonly citation: string;
  readonly element: string | null;
  readonly title: string;
  readonly outcome: string;
  readonly location: Location | null;
  readonly controls: readonly CoveringControl[];
}

export interface CoveringControl {
  readonly name: string;
  readonly operating: string;
  readonly location: Location | null;
}
