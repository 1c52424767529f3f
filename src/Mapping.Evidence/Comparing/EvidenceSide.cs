using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.Evidence.Sources;

namespace Mapping.Evidence.Comparing;

/// <summary>One of two states of a workspace, with the evidence that it was judged by.</summary>
/// <param name="Symbols">What it declares.</param>
/// <param name="Results">What its evidence says.</param>
/// <param name="Files">Where that lies.</param>
public sealed record EvidenceSide(WorkspaceSymbols Symbols, EvidenceResults Results, IEvidenceFiles Files);
