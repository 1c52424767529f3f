using System.Globalization;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence.Inspection;

namespace Mapping.Reports.Text;

/// <summary>The lists in the records of a feed, as a table: how long they are, what stands in their elements, and what tells these apart.</summary>
internal static class FeedListsText
{
    private const int Indent = 2;

    private const int ListsShown = 50;

    private const int FieldsShown = 30;

    private const int MaxPathWidth = 26;

    private const int CountWidth = 18;

    public static void Write(TextPage page, FeedInspection feed)
    {
        if (feed.Lists.IsEmpty)
        {
            return;
        }

        var path = Math.Clamp(feed.Lists.Max(list => TextWidth.Of(SafeText.Of(list.Path))), "List".Length, MaxPathWidth);
        int[] widths = [path, CountWidth, page.Width - Indent - path - CountWidth - (2 * TextPage.TableGap)];
        page.Row(Indent, widths, [new Piece("List", Style.Muted), new Piece("Elements", Style.Muted), new Piece("Fields of an element", Style.Muted)]);
        foreach (var list in feed.Lists.Take(ListsShown))
        {
            page.Row(Indent, widths, [list.Path, list.Words, FieldsOf(list)]);
        }

        if (feed.Lists.Length > ListsShown)
        {
            page.Paragraph(Indent, $"and {Amounts.Of(feed.Lists.Length - ListsShown, "list")} more: --format json lists them", Style.Muted);
        }

        page.Gap();
    }

    private static string FieldsOf(InspectedList list)
    {
        var names = list.Fields.Take(FieldsShown).Select(field => NameOf(list, field));
        var more = list.Fields.Length > FieldsShown ? string.Create(CultureInfo.InvariantCulture, $" and {list.Fields.Length - FieldsShown} more") : "";
        var key = list.Keys is [var first, ..] ? $"; told apart by {NameOf(list, first)}" : "";
        return list.Fields.IsEmpty ? "nothing" : string.Join(", ", names) + more + key;
    }

    /// <summary>An element that is no object has no names in it.</summary>
    private static string NameOf(InspectedList list, InspectedField field) => list.Within(field) is [_, ..] within
        ? FieldNames.Of(within)
        : string.Join(" or ", field.Kinds.Select(kind => InspectionNames.NameOf(kind.Kind)));
}
