using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Binding;

/// <summary>What a workspace declares, and what is wrong with its names.</summary>
internal sealed record BindingResult(WorkspaceSymbols Symbols, BindingTables Tables, ImmutableArray<Diagnostic> Diagnostics);
