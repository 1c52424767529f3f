using System.Collections.Immutable;
using Mapping.Compiler.Symbols;

namespace Mapping.Reports.Applicability;

/// <summary>The statement of one system on one framework: every provision that the framework lets an organisation exclude.</summary>
/// <param name="System">The system.</param>
/// <param name="Framework">The framework.</param>
/// <param name="Rows">In the order of the catalog.</param>
internal sealed record ApplicabilityStatement(SystemSymbol System, FrameworkSymbol Framework, ImmutableArray<StatementRow> Rows)
{
    public int CountOf(StatementState state) => Rows.Count(row => row.State == state);
}
