using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Compiler.Coverage;

/// <summary>The controls of one file, by themselves.</summary>
/// <param name="Identity">The same object while a verdict finds the same in them; no other file has it.</param>
/// <param name="Controls">The controls, duplicates included.</param>
internal readonly record struct FileControls(object Identity, ImmutableArray<ControlSymbol> Controls);
