using System.Collections.Immutable;
using Mapping.Compiler;
using Mapping.Compiler.Diagnostics;

namespace Mapping.LanguageServer.Hosting;

/// <summary>A workspace of which a report is wanted.</summary>
/// <param name="Compilation">The workspace, judged.</param>
/// <param name="Reading">What could not be read.</param>
/// <param name="LinkTo">The link to a file of the workspace, by path, and to a line of it, counted from 1, where one is given.</param>
public sealed record ReportRequest(Compilation Compilation, ImmutableArray<Diagnostic> Reading, Func<string, long?, string> LinkTo);
