using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces;

/// <summary>The text of a file, empty where it could not be read, and what is wrong with it.</summary>
public readonly record struct FileContent(SourceText Text, ImmutableArray<Diagnostic> Diagnostics);
