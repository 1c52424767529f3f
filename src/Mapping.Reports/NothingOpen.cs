using Mapping.Compiler.Coverage;
using Mapping.Reports.Text;

namespace Mapping.Reports;

/// <summary>Says that nothing is open, and of what is waived, that it is a gap all the same.</summary>
internal static class NothingOpen
{
    /// <param name="system">Whose obligations.</param>
    /// <param name="of">What follows, such as <c> for loan-scoring</c>.</param>
    public static string In(SystemCoverage system, string of = "") => Of(system.Obligations, of);

    /// <summary>For example <c>Nothing is open for loan-scoring but what is waived: 13 obligations.</c></summary>
    public static string Of(IEnumerable<ObligationResult> obligations, string of = "")
    {
        var waived = obligations.Count(obligation => obligation.Outcome == Outcome.Waived);
        return waived == 0 ? $"Nothing is open{of}." : $"Nothing is open{of} but what is waived: {Counts.Of(waived, "obligation")}.";
    }
}
