using System.Collections.Immutable;
using System.Globalization;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reports rows of the workspace that bring no coverage, or none that counts.</summary>
internal static class RowFindings
{
    public static void Report(
        FileContext file, CrosswalkRowSyntax syntax, Framework sourceFramework, Provision source, CrosswalkRelation relation, Framework targetFramework, ImmutableArray<Provision> targets)
    {
        foreach (var target in targets)
        {
            if (ReferenceEquals(sourceFramework, targetFramework) && relation != CrosswalkRelation.None)
            {
                file.Report(CrosswalkDiagnostics.RowWithinFramework, file.At(syntax), source.DisplayName, target.DisplayName);
                return;
            }

            if (RowReach.DeadSide(source, relation, target) is { } dead)
            {
                file.Report(CrosswalkDiagnostics.DeadRow, file.At(syntax), dead.DisplayName, Why(dead));
                return;
            }
        }
    }

    private static string Why(Provision dead) => dead.LeafCount == 0
        ? "it holds no obligation"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"it holds {dead.LeafCount} {(dead.LeafCount == 1 ? "obligation" : "obligations")}, and \"intersects\" doesn't say which of them is touched");
}
