using Mapping.Compiler.Catalogs;

namespace Mapping.Reports.Text;

/// <summary>The catalogs there are, and what stands in one.</summary>
public static class CatalogReport
{
    private const string FirstTitle = "Framework";

    /// <summary>A name is written into a source as it stands here, so it is never torn.</summary>
    public static void WriteList(TextPage page, IReadOnlyCollection<Framework> frameworks)
    {
        var widest = frameworks.Select(framework => framework.Id.Length).Append(FirstTitle.Length).Max();
        int[] widths = [widest, 10, 10, 54 - widest];
        page.Row(0, widths, [new Piece(FirstTitle, Style.Muted), new Piece("Edition", Style.Muted), new Piece("Assessable", Style.Muted), new Piece("Title", Style.Muted)]);
        foreach (var framework in frameworks)
        {
            page.Row(0, widths, [new Piece(framework.Id, Style.Strong), framework.Edition, Figure(framework.Leaves.Length), Title(framework)]);
        }
    }

    /// <summary>The whole framework as an outline.</summary>
    public static void WriteOutline(TextPage page, Framework framework)
    {
        page.Labelled(0, new Piece($"{framework.Id} {framework.Edition}", Style.Strong), $"  {Title(framework)}", hang: 2);
        page.Paragraph(2, $"{Counts.Of(framework.Leaves.Length, "assessable obligation")}. {framework.LicenceNotice}".TrimEnd(), Style.Muted);
        if (framework.OfficialSource.Length > 0)
        {
            page.Address(2, framework.OfficialSource);
        }

        page.Gap();
        foreach (var provision in framework.Provisions)
        {
            WriteLine(page, provision);
        }

        CatalogVocabulary.Write(page, framework);
    }

    private static string Title(Framework framework) =>
        CatalogOrigin.Of(framework) is { } origin ? $"{framework.Title} ({origin})" : framework.Title;

    public static void WriteProvision(TextPage page, Framework framework, Provision provision) => ProvisionText.Write(page, framework, provision);

    private static void WriteLine(TextPage page, Provision provision)
    {
        var depth = 0;
        for (var parent = provision.Parent; parent is not null; parent = parent.Parent)
        {
            depth++;
        }

        var label = new Piece(provision.Element is { } element ? $"on {element}" : provision.Citation, depth == 0 ? Style.Strong : Style.Plain);
        page.Labelled(2 * Math.Min(depth, 6), label, $"  {provision.Title}{Remark(provision)}", hang: 2);
    }

    private static string Remark(Provision provision) => provision switch
    {
        { IsWithdrawn: true } => " (deleted)",
        { Kind: ProvisionKind.Permission } => " (a permission)",
        _ => "",
    };

    private static string Figure(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(10);
}
