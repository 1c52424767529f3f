import { writeFile } from "node:fs/promises";
import { grammar } from "../grammar/grammar.ts";

const target = new URL("../syntaxes/mapping.tmLanguage.json", import.meta.url);
await writeFile(target, `${JSON.stringify(grammar, null, 2)}\n`);
