import { cp, rm } from "node:fs/promises";

/** The example that the walkthrough opens is the repository's, with its evidence. */
await rm("example", { recursive: true, force: true });
await cp("../../examples/loan-scoring", "example", { recursive: true });
