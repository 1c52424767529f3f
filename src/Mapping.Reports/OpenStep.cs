using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports;

/// <summary>One thing to do, and the obligations of a framework that it brings forward.</summary>
internal sealed record OpenStep(Outcome Outcome, FrameworkSymbol Framework, string Next, ImmutableArray<ObligationResult> Obligations);
