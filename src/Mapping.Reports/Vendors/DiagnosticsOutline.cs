using Mapping.Reports.Outlines;

namespace Mapping.Reports.Vendors;

/// <summary>What is wrong with packs, and what was found on vendors; "mapping check" shows what is wrong with the workspace.</summary>
internal static class DiagnosticsOutline
{
    public static void Add(Outline outline, VendorGap gap)
    {
        var shown = gap.Diagnostics.Where(diagnostic => diagnostic.Code.StartsWith("MAP7", StringComparison.Ordinal) || IsOfPack(gap, diagnostic.Location.Path)).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        outline.Heading(2, "Findings");
        foreach (var diagnostic in shown)
        {
            outline.Item($"{diagnostic.Location} {diagnostic.Code}: {diagnostic.Message}");
        }
    }

    private static bool IsOfPack(VendorGap gap, string path) => gap.Packs.Any(pack => path.StartsWith(pack.Prefix, StringComparison.Ordinal));
}
