using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Editing;

/// <summary>
/// Carries findings on evidence, which are made in the background, over to the texts of now. What stands in a place that has since
/// been edited falls away until evidence is judged again.
/// </summary>
internal sealed class DiagnosticShift(Func<string, SourceText?> find)
{
    private readonly Dictionary<SourceText, TextShift> shifts = [];

    /// <summary>Whether every place so far is still there.</summary>
    public bool IsWhole { get; private set; } = true;

    public ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> diagnostics) => [.. diagnostics.Select(Of).OfType<Diagnostic>()];

    private Diagnostic? Of(Diagnostic diagnostic) => Of(diagnostic.Location) is not { } location ? null : diagnostic with
    {
        Location = location,
        Related = [.. diagnostic.Related.Select(Of).OfType<RelatedLocation>()],
        Fixes = [.. diagnostic.Fixes.Select(Of).OfType<CodeFix>()],
    };

    private RelatedLocation? Of(RelatedLocation related) => Of(related.Location) is { } location ? related with { Location = location } : null;

    /// <summary>A fix with one edit gone would do half of what it says.</summary>
    private CodeFix? Of(CodeFix fix)
    {
        var edits = fix.Edits.Select(edit => Of(edit.Location) is { } location ? edit with { Location = location } : null).ToList();
        return edits.Contains(null) ? null : fix with { Edits = [.. edits.OfType<TextEdit>()] };
    }

    private Location? Of(Location location)
    {
        var found = Find(location);
        IsWhole &= found is not null;
        return found;
    }

    /// <summary>A file that is no source, such as a record's, has not moved as far as anybody here knows.</summary>
    private Location? Find(Location location)
    {
        var now = find(location.Path);
        if (now == location.Source)
        {
            return location;
        }

        if (now is null)
        {
            return location.Source.Length == 0 ? location : null;
        }

        if (!shifts.TryGetValue(location.Source, out var shift))
        {
            shifts[location.Source] = shift = new TextShift(location.Source, now);
        }

        return shift.Of(location);
    }
}
