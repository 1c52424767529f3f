import path from "node:path";

/** Everything the choice of a server depends on. */
export interface ServerSearch {
  /** The setting; empty where there is none. */
  readonly configured: string;
  readonly bundled: string;
  readonly searchPath: readonly string[];
  readonly home: string;
  readonly workspaceFolder: string | undefined;
  readonly windows: boolean;
  readonly exists: (file: string) => boolean;
}

export type ServerChoice =
  | { readonly kind: "found"; readonly command: string; readonly origin: "configured" | "bundled" | "path" }
  | { readonly kind: "missing"; readonly message: string };

/** The setting wins, even where it is wrong: another server than the one asked for would judge differently, unnoticed. */
export function chooseServer(search: ServerSearch): ServerChoice {
  if (search.configured.trim() !== "") {
    return configured(search);
  }
  if (search.exists(search.bundled)) {
    return { kind: "found", command: search.bundled, origin: "bundled" };
  }
  const command = onPath(search);
  return command === undefined
    ? {
        kind: "missing",
        message: "There is no Mapping server for this platform in the extension, and no `mapping` on the PATH. Name one in the setting mapping.server.path.",
      }
    : { kind: "found", command, origin: "path" };
}

function configured(search: ServerSearch): ServerChoice {
  const command = expand(search.configured.trim(), search);
  return search.exists(command)
    ? { kind: "found", command, origin: "configured" }
    : { kind: "missing", message: `The setting mapping.server.path names ${command}, and there is no such file.` };
}

function expand(configured: string, { home, workspaceFolder }: ServerSearch): string {
  const folder = workspaceFolder ?? home;
  const expanded = configured.replace(/^~(?=[/\\]|$)/, () => home).replaceAll("${workspaceFolder}", () => folder);
  return path.isAbsolute(expanded) ? expanded : path.join(folder, expanded);
}

function onPath({ searchPath, windows, exists }: ServerSearch): string | undefined {
  const name = windows ? "mapping.exe" : "mapping";
  return searchPath
    .filter((folder) => folder !== "")
    .map((folder) => path.join(folder, name))
    .find(exists);
}
