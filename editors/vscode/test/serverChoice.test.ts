import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseServer, type ServerSearch } from "../src/client/serverChoice.ts";

const search = (files: readonly string[], change: Partial<ServerSearch> = {}): ServerSearch => ({
  configured: "",
  bundled: "/extension/server/mapping",
  searchPath: ["", "/usr/bin", "/opt/bin"],
  home: "/home/ada",
  workspaceFolder: "/work/$&",
  windows: false,
  exists: (file) => files.includes(file),
  ...change,
});

test("the server inside the extension comes before the one on the PATH", () => {
  assert.deepEqual(chooseServer(search(["/extension/server/mapping", "/usr/bin/mapping"])), {
    kind: "found",
    command: "/extension/server/mapping",
    origin: "bundled",
  });
});

test("the first on the PATH is taken where none is inside", () => {
  assert.deepEqual(chooseServer(search(["/opt/bin/mapping"])), { kind: "found", command: "/opt/bin/mapping", origin: "path" });
  assert.deepEqual(chooseServer(search(["/opt/bin/mapping.exe"], { windows: true })), {
    kind: "found",
    command: "/opt/bin/mapping.exe",
    origin: "path",
  });
});

test("the setting wins, may begin with ~ or the workspace folder, and is relative to it", () => {
  const commandOf = (configured: string, file: string) => {
    const choice = chooseServer(search([file, "/extension/server/mapping"], { configured }));
    return choice.kind === "found" ? choice.command : choice.message;
  };
  assert.equal(commandOf("/a/mapping", "/a/mapping"), "/a/mapping");
  assert.equal(commandOf("~/bin/mapping", "/home/ada/bin/mapping"), "/home/ada/bin/mapping");
  assert.equal(commandOf("${workspaceFolder}/mapping", "/work/$&/mapping"), "/work/$&/mapping");
  assert.equal(commandOf(" tools/mapping ", "/work/$&/tools/mapping"), "/work/$&/tools/mapping");
});

test("a setting that names no file is told, and no other server takes its place", () => {
  assert.deepEqual(chooseServer(search(["/extension/server/mapping"], { configured: "/gone" })), {
    kind: "missing",
    message: "The setting mapping.server.path names /gone, and there is no such file.",
  });
});

test("no server anywhere is told, with what to do", () => {
  const choice = chooseServer(search([]));
  assert.equal(choice.kind, "missing");
  assert.match(choice.kind === "missing" ? choice.message : "", /mapping\.server\.path/);
});
