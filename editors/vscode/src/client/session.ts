import { type Disposable, EventEmitter, type ExtensionContext, type LogOutputChannel } from "vscode";
import { ErrorCodes, type LanguageClient, type RequestType, ResponseError, State } from "vscode-languageclient/node";
import type { Verdict } from "../protocol/gates.ts";
import { setAsOf, verdictChanged } from "../protocol/requests.ts";
import { findServer } from "./findServer.ts";
import { createClient } from "./languageClient.ts";
import { readSettings } from "./settings.ts";

export type SessionState =
  | { readonly kind: "starting" }
  | { readonly kind: "running" }
  | { readonly kind: "stopped"; readonly reason: string };

/** The answer to a question, or that the server does not know the question: an older server is no error. */
export type Answer<T> = { readonly kind: "answered"; readonly value: T } | { readonly kind: "unknown" };

/** The one server of this window: it starts, restarts, and is asked. */
export class Session implements Disposable {
  private readonly stateChanged = new EventEmitter<SessionState>();
  private readonly verdicts = new EventEmitter<Verdict>();
  private client: LanguageClient | undefined;
  private chosenAsOf: string | null | undefined;
  private current: SessionState = { kind: "starting" };
  private readonly context: ExtensionContext;
  readonly log: LogOutputChannel;

  readonly onDidChangeState = this.stateChanged.event;
  readonly onVerdict = this.verdicts.event;

  constructor(context: ExtensionContext, log: LogOutputChannel) {
    this.context = context;
    this.log = log;
  }

  get state(): SessionState {
    return this.current;
  }

  /** The date chosen in this window, else the one of the settings; null is today. */
  get asOf(): string | null {
    return this.chosenAsOf === undefined ? readSettings().asOf : this.chosenAsOf;
  }

  /** The command that runs, for whoever wants to run it in a terminal as well. */
  get command(): string | undefined {
    const choice = findServer(this.context);
    return choice.kind === "found" ? choice.command : undefined;
  }

  async start(): Promise<void> {
    this.become({ kind: "starting" });
    const choice = findServer(this.context);
    if (choice.kind === "missing") {
      this.log.error(choice.message);
      this.become({ kind: "stopped", reason: choice.message });
      return;
    }

    this.log.info(`Starting ${choice.command} lsp (${choice.origin})`);
    this.client = this.connect(createClient(choice.command, this.asOf, this.log));
    try {
      await this.client.start();
    } catch (error) {
      this.become({ kind: "stopped", reason: messageOf(error) });
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.dispose().catch((error: unknown) => this.log.warn(messageOf(error)));
  }

  /** Asks the server. It answers `unknown` while no server runs, too. */
  async ask<P, R>(question: RequestType<P, R, void>, params: P): Promise<Answer<R>> {
    if (this.client === undefined || this.current.kind !== "running") {
      return { kind: "unknown" };
    }
    try {
      return { kind: "answered", value: await this.client.sendRequest<R>(question.method, params) };
    } catch (error) {
      if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) {
        return { kind: "unknown" };
      }
      throw error;
    }
  }

  /** Judges at another date, null for today. A server that can't change it while it runs is started anew. */
  async chooseAsOf(asOf: string | null): Promise<void> {
    this.chosenAsOf = asOf;
    const answer = await this.ask(setAsOf, { asOf });
    if (answer.kind === "unknown" && this.current.kind === "running") {
      await this.restart();
    }
  }

  /** The settings say another date: it takes the place of one chosen in this window. */
  async followSettings(): Promise<void> {
    await this.chooseAsOf(readSettings().asOf);
    this.chosenAsOf = undefined;
  }

  dispose(): void {
    void this.stop();
    this.stateChanged.dispose();
    this.verdicts.dispose();
  }

  private connect(client: LanguageClient): LanguageClient {
    client.onNotification(verdictChanged, (verdict) => this.verdicts.fire(verdict));
    client.onDidChangeState(({ newState }) => {
      if (client === this.client) {
        this.become(stateOf(newState));
      }
    });
    return client;
  }

  private become(state: SessionState): void {
    this.current = state;
    this.stateChanged.fire(state);
  }
}

function stateOf(state: State): SessionState {
  switch (state) {
    case State.Running:
      return { kind: "running" };
    case State.Starting:
      return { kind: "starting" };
    default:
      return { kind: "stopped", reason: "The server ended." };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
