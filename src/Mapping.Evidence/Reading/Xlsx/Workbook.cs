using Mapping.Evidence.Reading.Compression;
using Mapping.Evidence.Reading.Zip;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>What a workbook says of its sheets, and what they share. Throws an <see cref="InflationException"/> or an XML exception for what is wrong with it.</summary>
internal sealed class Workbook
{
    private const int MaxSheets = 1_000;

    private readonly ZipArchiveFile archive;
    private readonly ReadLimits limits;
    private readonly List<XlsxSheet> sheets = [];

    public Workbook(ZipArchiveFile archive, ReadLimits limits)
    {
        this.archive = archive;
        this.limits = limits;
        var main = TargetsOf("", "_rels/.rels").FirstOrDefault(target => IsOf(target.Type, "officeDocument")).Part ?? throw NoWorkbook();
        var name = main.LastIndexOf('/') + 1;
        var targets = TargetsOf(main[..name], $"{main[..name]}_rels/{main[name..]}.rels");
        ReadSheets(main, targets);
        Texts = PartOf(targets, "sharedStrings") is { } texts ? Read(texts, part => SharedTexts.Read(part, limits)) : new SharedTexts();
        Formats = PartOf(targets, "styles") is { } styles ? Read(styles, CellFormats.Read) : new CellFormats();
    }

    /// <summary>In the order of their tabs, those that are hidden included.</summary>
    public IReadOnlyList<XlsxSheet> Sheets => sheets;

    public SharedTexts Texts { get; }

    public CellFormats Formats { get; }

    /// <summary>Whether days are counted from 1904.</summary>
    public bool Is1904 { get; private set; }

    /// <summary>
    /// Whether what stands in cells with formulas is not what these come to: a program that can't calculate writes 0 for each, and leaves it to the
    /// spreadsheet that opens the file; or one that can was not done when it saved.
    /// </summary>
    public bool IsUncalculated { get; private set; }

    /// <summary>A part to be read from its beginning.</summary>
    public XlsxPart Open(string name) => new(archive.Open(archive.Find(name) ?? throw NoWorkbook()), limits);

    /// <summary>The cells of a sheet that are merged.</summary>
    public MergedCells MergedIn(string name) => MergedCells.Of(() => archive.Open(archive.Find(name) ?? throw NoWorkbook()), () => Open(name));

    private T Read<T>(string name, Func<XlsxPart, T> read)
    {
        using var part = Open(name);
        return read(part);
    }

    private void ReadSheets(string main, List<(string Id, string Type, string Part)> targets)
    {
        using var part = Open(main);
        while (part.Read())
        {
            if (part.Depth == 1 && part.Begins("workbookPr"))
            {
                Is1904 = part.IsTrue("date1904");
            }
            else if (part.Depth == 1 && part.Begins("calcPr"))
            {
                IsUncalculated |= part.IsTrue("fullCalcOnLoad") || part.Attribute("calcCompleted") is "0" or "false";
            }
            else if (part.Depth == 2 && part.Begins("sheet") && part.Attribute("name") is { } name && part.Prefixed("id") is { } id)
            {
                var isHidden = part.Attribute("state") is "hidden" or "veryHidden";
                var target = targets.Find(target => target.Id == id);
                if (IsOf(target.Type, "worksheet"))
                {
                    sheets.Add(sheets.Count < MaxSheets ? new XlsxSheet(name, target.Part, isHidden) : throw new InflationException("it holds too many sheets"));
                }
            }
        }
    }

    private static string? PartOf(List<(string Id, string Type, string Part)> targets, string type) => targets.Find(target => IsOf(target.Type, type)).Part;

    /// <summary>The two sets of names differ in what stands before the last part.</summary>
    private static bool IsOf(string? type, string last) => type?.EndsWith($"/{last}", StringComparison.Ordinal) == true;

    private List<(string Id, string Type, string Part)> TargetsOf(string folder, string relations)
    {
        var targets = new List<(string, string, string)>();
        using var part = Open(relations);
        while (part.Read())
        {
            if (part.Depth == 1 && part.Begins("Relationship") && part.Attribute("TargetMode") != "External" && targets.Count < 10 * MaxSheets)
            {
                targets.Add((part.Attribute("Id") ?? "", part.Attribute("Type") ?? "", Resolve(folder, part.Attribute("Target") ?? "")));
            }
        }

        return targets;
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
        {
            return target[1..];
        }

        var parts = new List<string>();
        foreach (var part in (folder + target).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not (".." or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static InflationException NoWorkbook() => new("it is no whole workbook of XLSX");
}
