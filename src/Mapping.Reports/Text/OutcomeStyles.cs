using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Text;

/// <summary>How verdicts look in a terminal.</summary>
internal static class OutcomeStyles
{
    public static Style Of(VerdictKind kind) => kind switch
    {
        VerdictKind.Good => Style.Good,
        VerdictKind.Bad => Style.Error,
        VerdictKind.Doubt => Style.Warning,
        VerdictKind.Aside => Style.Muted,
    };

    public static Piece Label(Outcome outcome) => new(CoverageNames.NameOf(outcome), Of(outcome.Kind()));
}
