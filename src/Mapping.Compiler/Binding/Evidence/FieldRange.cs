using System.Collections.Immutable;

namespace Mapping.Compiler.Binding;

/// <summary>What a field may hold, as far as tests have narrowed it: an interval of numbers without some points, or some texts.</summary>
internal sealed record FieldRange
{
    public static readonly FieldRange Any = new();

    private decimal Low { get; init; } = decimal.MinValue;

    private decimal High { get; init; } = decimal.MaxValue;

    private bool ExcludesLow { get; init; }

    private bool ExcludesHigh { get; init; }

    private ImmutableHashSet<decimal> Holes { get; init; } = [];

    /// <summary>The texts that are left; null for all but <see cref="Without"/>.</summary>
    private ImmutableHashSet<string>? Texts { get; init; }

    /// <summary>The same, in whatever letters they are written.</summary>
    private ImmutableHashSet<string>? TextsInAnyCase { get; init; }

    /// <summary>Text in other letters is neither the one that is left out nor another one, so that nothing is left of it either.</summary>
    private ImmutableHashSet<string> Without { get; init; } = ImmutableHashSet.Create<string>(StringComparer.OrdinalIgnoreCase);

    public bool IsEmpty =>
        Low > High
        || (Low == High && (ExcludesLow || ExcludesHigh || Holes.Contains(Low)))
        || (Texts is not null && Texts.All(text => Without.Contains(text) || TextsInAnyCase?.Contains(text) == false))
        || (TextsInAnyCase is not null && TextsInAnyCase.All(Without.Contains));

    public FieldRange AtLeast(decimal value, bool excludes) =>
        value > Low || (value == Low && excludes) ? this with { Low = value, ExcludesLow = excludes } : this;

    public FieldRange AtMost(decimal value, bool excludes) =>
        value < High || (value == High && excludes) ? this with { High = value, ExcludesHigh = excludes } : this;

    public FieldRange But(decimal value) => this with { Holes = Holes.Add(value) };

    public FieldRange Only(string text) =>
        this with { Texts = Texts?.Contains(text) ?? true ? ImmutableHashSet.Create(StringComparer.Ordinal, text) : Texts.Clear() };

    public FieldRange OnlyIgnoringCase(string text) => this with
    {
        TextsInAnyCase = TextsInAnyCase?.Contains(text) ?? true ? ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, text) : TextsInAnyCase.Clear(),
    };

    public FieldRange But(string text) => this with { Without = Without.Add(text) };
}
