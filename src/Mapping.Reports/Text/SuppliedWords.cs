using Mapping.Compiler.Coverage.Vendors;

namespace Mapping.Reports.Text;

/// <summary>The words for what binds a vendor.</summary>
internal static class SuppliedWords
{
    public static string NameOf(SuppliedState state) => state switch
    {
        SuppliedState.Attested => "attested",
        SuppliedState.Claimed => "claimed",
        _ => "open",
    };

    public static string Of(SuppliedCoverage supplied) =>
        $"{Counts.Of(supplied.Obligations.Length, "obligation")} of {supplied.Vendor.Name}, which supplies it, outside these totals and gates: "
        + $"{supplied.Count(SuppliedState.Attested)} attested, {supplied.Count(SuppliedState.Claimed)} claimed, {supplied.Count(SuppliedState.Open)} open";
}
