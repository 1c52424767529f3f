using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Text;
using Mapping.Workspaces.Editing;

namespace Mapping.Workspaces.Tests.Editing;

/// <summary>Where findings stand after edits around them. The place is marked in the text as <c>[so]</c>.</summary>
public sealed class DiagnosticShiftTests
{
    private static readonly DiagnosticDescriptor Descriptor = new("MAP5000", "sample", DiagnosticSeverity.Warning, "A sample.", null);

    [Theory]
    [InlineData("one [two] three", "one two three", "[two]")]
    [InlineData("one [two] three", "one two and three", "[two]")] // It ends where the edit begins, or a blank before.
    [InlineData("one [two]three", "one twoXthree", "[two]")]
    [InlineData("one[two] three", "oneXtwo three", "[two]")]
    [InlineData("one [two] three", "zero one two three", "[two]")]
    [InlineData("[two]", "two three", "[two]")]
    [InlineData("[two]", "one two", "[two]")]
    [InlineData("one [two] three", "one twXo three", null)]
    [InlineData("one [two] three", "one three", null)]
    [InlineData("one [two] three", "", null)]
    [InlineData("one [two] three", "one toe three", null)]
    public void A_place_that_an_edit_only_touches_stays(string before, string after, string? expected)
    {
        var (first, next) = (Marked(before, out var span), new SourceText("a.mapping", after));
        var shift = new DiagnosticShift([At(new Location(first, span))]);
        shift.MoveTo(path => path == next.Path ? next : null);
        var found = shift.Current.SelectMany(list => list).Select(finding => $"[{finding.Location.Source[finding.Location.Span]}]");

        Assert.Equal(expected is null ? [] : [expected], found);
        Assert.All(shift.Current.SelectMany(list => list), finding => Assert.Same(next, finding.Location.Source));
        Assert.Equal(expected is not null, shift.IsWhole);
    }

    /// <summary>What is lost is known to be lost, whether all of the finding or a place that it only mentions, until the text is back.</summary>
    [Fact]
    public void What_was_lost_is_not_whole_until_it_is_back()
    {
        var (own, mentioned) = (Marked("one [two] three", out var span), new SourceText("b.mapping", "four five"));
        var finding = At(new Location(own, span)) with { Related = [new RelatedLocation(new Location(mentioned, new TextSpan(5, 4)), "Here.")] };
        var shift = new DiagnosticShift([finding]);
        Assert.True(shift.IsWhole);

        foreach (var (ownNow, mentionedNow, count, related, isWhole) in new[]
        {
            ("one three", "four five", 0, 0, false),
            ("one two three", "four five", 1, 1, true),
            ("one two three", "four", 1, 0, false),
            ("zero one two three", "five four five", 1, 1, true),
        })
        {
            var texts = new[] { new SourceText("a.mapping", ownNow), new SourceText("b.mapping", mentionedNow) };
            shift.MoveTo(path => texts.Single(text => text.Path == path));
            var standing = shift.Current.SelectMany(list => list).ToList();
            Assert.Equal((count, related, isWhole), (standing.Count, standing.Sum(entry => entry.Related.Length), shift.IsWhole));
        }
    }

    private static Diagnostic At(Location location) => Diagnostic.Create(Descriptor, location);

    private static SourceText Marked(string text, out TextSpan span)
    {
        var start = text.IndexOf('[', StringComparison.Ordinal);
        span = new TextSpan(start, text.IndexOf(']', StringComparison.Ordinal) - start - 1);
        return new SourceText("a.mapping", text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
    }
}
