using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;

namespace Mapping.Workspaces.Editing;

/// <summary>
/// Carries findings on evidence, which are made in the background, over to the texts of now. What stands in a place that has since
/// been edited falls away until evidence is judged again. Only what is in a file that changed since the last time is looked at, and
/// all else stays the same object.
/// </summary>
internal sealed class DiagnosticShift
{
    private readonly ImmutableArray<Diagnostic> made;
    private readonly Diagnostic?[] standing;
    private readonly bool[] isWhole;
    private readonly SortedDictionary<string, MentionedFile> files = new(StringComparer.Ordinal);

    /// <param name="made">The findings, in the texts that they were made of.</param>
    public DiagnosticShift(ImmutableArray<Diagnostic> made)
    {
        this.made = made;
        standing = [.. made];
        isWhole = new bool[made.Length];
        for (var i = 0; i < made.Length; i++)
        {
            isWhole[i] = true;
            Mention(made[i], i);
            files[made[i].Location.Path].Own.Add(i);
        }

        foreach (var file in files.Values)
        {
            file.Settle(standing);
        }
    }

    /// <summary>
    /// The findings where they stand in the texts of the last <see cref="MoveTo"/>, those of a file in the order in which they were
    /// made. The list of a file that nothing has moved in is the same object.
    /// </summary>
    public IEnumerable<ImmutableArray<Diagnostic>> Current => files.Values.Select(file => file.Standing);

    /// <summary>Whether every place is still there.</summary>
    public bool IsWhole => !isWhole.Contains(false);

    /// <param name="find">The text of a path; null where there is none.</param>
    public void MoveTo(Func<string, SourceText?> find)
    {
        var moved = new SortedSet<int>();
        foreach (var (path, file) in files)
        {
            if (file.MoveTo(find(path)))
            {
                moved.UnionWith(file.Findings);
            }
        }

        if (moved.Count == 0)
        {
            return;
        }

        foreach (var index in moved)
        {
            isWhole[index] = true;
            standing[index] = Of(made[index], index);
        }

        foreach (var path in moved.Select(index => made[index].Location.Path).Distinct(StringComparer.Ordinal))
        {
            files[path].Settle(standing);
        }
    }

    private void Mention(Diagnostic diagnostic, int index)
    {
        var places = diagnostic.Related.Select(related => related.Location)
            .Concat(diagnostic.Fixes.SelectMany(fix => fix.Edits).Select(edit => edit.Location))
            .Prepend(diagnostic.Location);
        foreach (var place in places)
        {
            if (!files.TryGetValue(place.Path, out var file))
            {
                files.Add(place.Path, file = new MentionedFile(place.Source));
            }

            file.Findings.Add(index);
        }
    }

    private Diagnostic? Of(Diagnostic diagnostic, int index) => Of(diagnostic.Location, index) is not { } location ? null : diagnostic with
    {
        Location = location,
        Related = [.. diagnostic.Related.Select(related => Of(related, index)).OfType<RelatedLocation>()],
        Fixes = [.. diagnostic.Fixes.Select(fix => Of(fix, index)).OfType<CodeFix>()],
    };

    private RelatedLocation? Of(RelatedLocation related, int index) =>
        Of(related.Location, index) is { } location ? related with { Location = location } : null;

    /// <summary>A fix with one edit gone would do half of what it says.</summary>
    private CodeFix? Of(CodeFix fix, int index)
    {
        var edits = fix.Edits.Select(edit => Of(edit.Location, index) is { } location ? edit with { Location = location } : null).ToList();
        return edits.Contains(null) ? null : fix with { Edits = [.. edits.OfType<TextEdit>()] };
    }

    private Location? Of(Location location, int index)
    {
        var found = files[location.Path].Find(location);
        isWhole[index] &= found is not null;
        return found;
    }

    /// <summary>A file that findings are in, or lead to.</summary>
    private sealed class MentionedFile(SourceText first)
    {
        private readonly Dictionary<SourceText, TextShift> shifts = [];
        private SourceText? now = first;

        /// <summary>Which findings; ascending.</summary>
        public SortedSet<int> Findings { get; } = [];

        /// <summary>Which of them are in the file themselves; ascending.</summary>
        public List<int> Own { get; } = [];

        /// <summary>These as they stand now.</summary>
        public ImmutableArray<Diagnostic> Standing { get; private set; } = [];

        public void Settle(Diagnostic?[] standing) => Standing = [.. Own.Select(index => standing[index]).OfType<Diagnostic>()];

        /// <summary>Whether its text is another than before.</summary>
        public bool MoveTo(SourceText? text)
        {
            if (ReferenceEquals(text, now))
            {
                return false;
            }

            now = text;
            shifts.Clear();
            return true;
        }

        /// <summary>A file that is no source, such as a record's, has not moved as far as anybody here knows.</summary>
        public Location? Find(Location location)
        {
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
}
