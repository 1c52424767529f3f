using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Vendors;

namespace Mapping.Reports.Text;

/// <summary>The obligations of the vendor that supplies a system, each with how it stands.</summary>
internal static class SuppliedText
{
    private const int StateWidth = 10;

    public static void Write(TextPage page, SystemCoverage system)
    {
        if (system.Supplied is not { } supplied)
        {
            return;
        }

        page.Paragraph(2, SuppliedWords.Of(supplied), Style.Strong, hang: 2);
        foreach (var obligation in supplied.Obligations)
        {
            var by = obligation.Claims.IsEmpty ? "" : $" ({string.Join(", ", obligation.Claims.Select(offer => offer.Name))})";
            page.Labelled(
                4,
                new Piece(SuppliedWords.NameOf(obligation.State).PadRight(StateWidth), StyleOf(obligation.State)),
                $"{obligation.Framework.Framework.Id} {obligation.Provision.DisplayName}: {obligation.Provision.Title}{by}");
        }

        page.Gap();
    }

    /// <summary>Nothing here is green: it is the vendor's word.</summary>
    private static Style StyleOf(SuppliedState state) => state == SuppliedState.Open ? Style.Warning : Style.Plain;
}
