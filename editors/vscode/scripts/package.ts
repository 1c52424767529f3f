import { createVSIX } from "@vscode/vsce";

/** The server inside is of one platform, and so is the package. */
const target = `${process.platform}-${process.arch}`;
await createVSIX({
  packagePath: `mapping-${target}.vsix`,
  target,
  dependencies: false,
  allowMissingRepository: true,
  skipLicense: false,
});
