import { basics } from "./basics.ts";
import { declarations } from "./declarations.ts";
import { evidenceRules } from "./evidence.ts";
import { markdown } from "./prose.ts";
import { use } from "./rule.ts";

/** The whole grammar. `npm run grammar` writes it where editors look for it. */
export const grammar = {
  $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
  name: "Mapping",
  scopeName: "source.mapping",
  fileTypes: ["mapping"],
  patterns: [use("comment"), use("declarations")],
  repository: { ...declarations, ...basics, ...evidenceRules, ...markdown },
};
