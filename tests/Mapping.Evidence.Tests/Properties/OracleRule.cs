namespace Mapping.Evidence.Tests.Properties;

/// <summary>A rule on the feed. Windows are whole days.</summary>
internal sealed record OracleRule(string Name, OracleTest? Where, OracleExpectation[] Expectations, int? Within, int? Fresh)
{
    /// <summary>Whether only the newest file counts.</summary>
    public bool IsOfNewestFile { get; init; }

    /// <summary>Of so many days there must be a record in each period, but for some; null where that is not asked.</summary>
    public (int Days, int Tolerated)? Every { get; init; }

    /// <summary>The fields that it asks: where no record has one of them, nothing was asked.</summary>
    public IEnumerable<string> Fields => Figures.Select(figure => figure.Where).Prepend(Where).OfType<OracleTest>().SelectMany(test => test.Fields)
        .Concat(Figures.SelectMany(figure => new[] { figure.Field, figure.Subtrahend }).OfType<string>())
        .Concat(Groups.Select(groups => groups.Field));

    private IEnumerable<OracleGroups> Groups => Expectations.Select(expectation => expectation.Groups).OfType<OracleGroups>();

    private IEnumerable<OracleExpectation> Figures => Expectations.SelectMany(expectation => expectation.Figures);

    /// <summary>Whether it compares the field of words with one that is mistyped.</summary>
    public bool IsMistyped => Figures.Select(figure => figure.Where).Prepend(Where).OfType<OracleTest>().SelectMany(test => test.Wants)
        .Concat(Expectations.Where(expectation => expectation is { Field: not null, Divisor: null }).Select(expectation => (expectation.Field!, expectation.Value.Value as string ?? "")))
        .Concat(Groups.SelectMany(groups => groups.Names.Select(name => (groups.Field, name))))
        .Contains((RandomRecords.Words, RandomRules.Mistyped));

    public string Text => string.Concat(
        $"  evidence {Name} {{\n    from runs{(IsOfNewestFile ? " newest file" : "")}{(Where is null ? "" : $" where {Where.Text}")}\n",
        string.Concat(Expectations.Select(expectation => $"    {expectation.Text}\n")),
        Within is null ? "" : $"    within {Within} days\n",
        Fresh is null ? "" : $"    fresh {Fresh} days\n",
        Every is not var (days, tolerated) ? "" : $"    every {days} days{(tolerated == 0 ? "" : $" tolerate {tolerated}")}\n",
        "  }\n");
}
