using Mapping.Compiler.Catalogs;

namespace Mapping.Compiler.Symbols;

/// <summary>A framework in use, under the name that a <c>use</c> gives it; <see cref="WorkspaceSymbols.Uses"/> knows where.</summary>
public sealed record FrameworkSymbol(string Alias, Framework Framework);
