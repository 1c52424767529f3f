using Mapping.LanguageService.SignatureHelp;

namespace Mapping.LanguageService.Tests;

public sealed class AggregateHelpTests
{
    /// <summary>Draws the signature with the active parameter in angle brackets.</summary>
    private static void Check(string rule, string expected)
    {
        var source = MarkedSource.Parse($"{EditorSamples.Head}control c \"C\" {{\n  evidence e {{\n    from runs\n    {rule}\n    within 30 days\n  }}\n}}");
        var help = AggregateHelps.At(source.Document, source.Offset, EditorSamples.Fields);
        var active = help?.Active is { } index ? help.Parameters[index].Span : default;
        Assert.Equal(expected, help is null ? "nothing" : help.Active is null
            ? help.Label
            : $"{help.Label[..active.Start]}<{help.Label[active.Start..active.End]}>{help.Label[active.End..]}");
    }

    [Theory]
    [InlineData("expect percentile($0", "percentile(<FIELD>, P [where TEST])")]
    [InlineData("expect percentile(rate, $0", "percentile(FIELD, <P> [where TEST])")]
    [InlineData("expect percentile(rate, 95 where $0) <= 1", "percentile(FIELD, P [<where TEST>])")]
    [InlineData("expect count($0)", "count([<where TEST>])")]
    [InlineData("expect share(where (ok and $0", "share(<where TEST>)")]
    [InlineData("expect count(where suite in (\"a\", $0", "count([<where TEST>])")]
    [InlineData("expect max(rate, $0", "max(FIELD [where TEST])")]
    [InlineData("expect max(rate)$0 <= 1", "nothing")]
    [InlineData("expect maxi($0", "nothing")]
    [InlineData("expect max$0(rate)", "nothing")]
    public void Help(string rule, string expected) => Check(rule, expected);

    [Theory]
    [InlineData("expect max($0", "A field of the feed's records. Those of `runs`: `rate`.")]
    [InlineData("expect latest($0", "A field of the feed's records. Those of `runs`: `at`, `suite`, `rate`, `ok`.")]
    [InlineData("expect percentile(rate, $0", "A field of the feed's records. Those of `runs`: `rate`.")]
    public void Fields_of_the_records(string rule, string expected)
    {
        var source = MarkedSource.Parse($"{EditorSamples.Head}control c \"C\" {{\n  evidence e {{\n    from runs\n    {rule}\n  }}\n}}");
        Assert.Equal(expected, AggregateHelps.At(source.Document, source.Offset, EditorSamples.Fields)?.Parameters[0].Documentation);
    }
}
