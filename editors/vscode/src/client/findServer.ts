import { accessSync, chmodSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { type ExtensionContext, workspace } from "vscode";
import { chooseServer, type ServerChoice } from "./serverChoice.ts";
import { readSettings } from "./settings.ts";

const windows = process.platform === "win32";

/** The server to start on this machine. */
export function findServer(context: ExtensionContext): ServerChoice {
  const choice = chooseServer({
    configured: readSettings().serverPath,
    bundled: context.asAbsolutePath(path.join("server", windows ? "mapping.exe" : "mapping")),
    searchPath: (process.env["PATH"] ?? "").split(path.delimiter),
    home: homedir(),
    workspaceFolder: workspace.workspaceFolders?.[0]?.uri.fsPath,
    windows,
    exists: isFile,
  });
  if (choice.kind === "found" && choice.origin === "bundled") {
    makeExecutable(choice.command);
  }
  return choice;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Some installers unpack an extension without the executable bit. */
function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
