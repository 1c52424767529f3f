import type { Location } from "vscode-languageclient";
import type {
  Coverage,
  CoveredArticle,
  CoveredFramework,
  CoveredObligation,
  CoveredSystem,
  CoveringControl,
} from "../protocol/coverage.ts";
import { inShort, isOpen, lookOf, operatingLook, type OutcomeLook, summarize, worstOf } from "./outcomes.ts";

/** A row of the coverage tree, in no editor's words. Ids stay the same from verdict to verdict, so that rows stay unfolded. */
export interface CoverageNode {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly look: OutcomeLook;
  readonly location: Location | null;
  /** What `mapping/explain` is asked about it, where it can be explained. */
  readonly subject: string | undefined;
  readonly unfolded: boolean;
  readonly children: readonly CoverageNode[];
}

const system: OutcomeLook = { icon: "server-process", color: "foreground", text: "" };

/** The tree of a verdict. One system alone needs no row. */
export function coverageNodes(coverage: Coverage, onlyOpen: boolean): readonly CoverageNode[] {
  const [first, ...others] = coverage.systems;
  if (first === undefined) {
    return [];
  }
  return others.length === 0
    ? frameworkNodes(first, onlyOpen)
    : coverage.systems.map((one) => systemNode(one, onlyOpen));
}

function systemNode(one: CoveredSystem, onlyOpen: boolean): CoverageNode {
  return {
    ...leaf(one.name, one.title, system),
    description: one.name,
    tooltip: one.title,
    unfolded: true,
    children: frameworkNodes(one, onlyOpen),
  };
}

function frameworkNodes(one: CoveredSystem, onlyOpen: boolean): readonly CoverageNode[] {
  return one.frameworks.map((framework) => frameworkNode(framework, one.name, onlyOpen));
}

function frameworkNode(framework: CoveredFramework, parent: string, onlyOpen: boolean): CoverageNode {
  const id = `${parent}/${framework.id}`;
  return {
    ...leaf(id, framework.id, groupLook(framework.counts, framework.state)),
    description: inShort(framework.counts),
    tooltip: `${framework.title}\n${summarize(framework.counts)}`,
    unfolded: true,
    children: framework.articles
      .map((article) => articleNode(article, id, onlyOpen))
      .filter((article) => !onlyOpen || article.children.length > 0),
  };
}

function articleNode(article: CoveredArticle, parent: string, onlyOpen: boolean): CoverageNode {
  const id = `${parent}/${article.citation}`;
  return {
    ...leaf(id, article.citation, groupLook(article.counts, "")),
    description: `${inShort(article.counts)} · ${article.title}`,
    tooltip: `${article.citation}: ${article.title}\n${summarize(article.counts)}`,
    subject: article.citation,
    children: article.obligations
      .filter((obligation) => !onlyOpen || isOpen(obligation.outcome))
      .map((obligation) => obligationNode(obligation, id)),
  };
}

function obligationNode(obligation: CoveredObligation, parent: string): CoverageNode {
  const look = lookOf(obligation.outcome);
  const subject = obligation.element === null ? obligation.citation : `${obligation.citation} on ${obligation.element}`;
  const id = `${parent}/${subject}`;
  return {
    ...leaf(id, subject, look),
    description: obligation.title,
    tooltip: `${subject}: ${obligation.title}\n${obligation.outcome}. ${look.text}`,
    location: obligation.location,
    subject,
    children: obligation.controls.map((control) => controlNode(control, id)),
  };
}

function controlNode(control: CoveringControl, parent: string): CoverageNode {
  const look = operatingLook(control.operating);
  return {
    ...leaf(`${parent}/${control.name}`, control.name, look),
    description: control.operating,
    tooltip: `Control ${control.name}: ${control.operating}. ${look.text}`,
    location: control.location,
  };
}

function leaf(id: string, label: string, look: OutcomeLook): CoverageNode {
  return { id, label, description: "", tooltip: "", look, location: null, subject: undefined, unfolded: false, children: [] };
}

function groupLook(counts: CoveredArticle["counts"], state: string): OutcomeLook {
  return lookOf(worstOf(counts) ?? (state === "" ? "not-applicable" : state));
}
