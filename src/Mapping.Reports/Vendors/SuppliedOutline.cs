using Mapping.Compiler.Coverage;
using Mapping.Reports.Outlines;
using Mapping.Reports.Text;

namespace Mapping.Reports.Vendors;

/// <summary>What binds the vendor that supplies the system.</summary>
internal static class SuppliedOutline
{
    public static void Add(Outline outline, SystemCoverage system)
    {
        if (system.Supplied is not { } supplied)
        {
            return;
        }

        outline.Heading(2, $"Obligations of {supplied.Vendor.Name}, which supplies the system: {supplied.Obligations.Length}");
        outline.Paragraph(SuppliedWords.Of(supplied));
        foreach (var obligation in supplied.Obligations)
        {
            var by = obligation.Claims.IsEmpty ? "" : $", by {GapWords.Names(obligation.Claims)}";
            outline.Item($"{SuppliedWords.NameOf(obligation.State)}: {obligation.Framework.Framework.Id} {obligation.Provision.DisplayName}, {obligation.Provision.Title}{by}");
        }
    }
}
