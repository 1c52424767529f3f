namespace Mapping.Benchmarks.Editor;

/// <summary>Something that people do in an editor.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="IsShared">Whether it is done to the file that everything refers to.</param>
/// <param name="Do">Does it, and gives back what undoes it.</param>
internal sealed record EditKind(string Name, bool IsShared, Func<EditedDocument, Action> Do)
{
    public static IReadOnlyList<EditKind> All { get; } =
    [
        new("prose in a control", false, document => document.Replace("\"\"\"\n  ", "\"\"\"\n  More words. ")),
        new("a mapping removed, put back", false, RemoveMapping),
        new("a control renamed, and back", false, document => document.Replace("control control-", "control renamed-")),
        new("a syntax error, and mended", false, document => document.Replace("  satisfies bench", "  satsfies bench")),
        new("shared file: a remark above all", true, document => document.Replace(0, 0, "// A remark.\n")),
        new("shared file: a title", true, document => document.Replace("\"Nightly red-team runs\"", "\"Red-team runs, each night\"")),
        new("shared file: a feed's retention", true, document => document.Replace("retained 10 years", "retained 11 years")),
        new("shared file: an owner's domain", true, document => document.Replace("\"Head of Data\" domain assurance", "\"Head of Data\" domain security")),
        new("shared file: a syntax error", true, document => document.Replace("class audit-evidence", "clas audit-evidence")),
    ];

    private static Action RemoveMapping(EditedDocument document)
    {
        var start = document.Text.IndexOf("  satisfies bench", StringComparison.Ordinal);
        return document.Replace(start, document.Text.IndexOf('\n', start) + 1 - start, "");
    }
}
