using System.Collections.Immutable;

namespace Mapping.LanguageServer.Features.Assistance;

/// <param name="Title">What the editor shows.</param>
/// <param name="Command">The client's own; empty where it has none, and then there is nothing to run.</param>
/// <param name="Arguments">What it is run with: the subject to explain.</param>
internal sealed record LensCommand(string Title, string Command, ImmutableArray<string>? Arguments = null);
