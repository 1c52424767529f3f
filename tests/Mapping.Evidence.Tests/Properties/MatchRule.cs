namespace Mapping.Evidence.Tests.Properties;

/// <summary>A rule whose records have a match in another feed, or none.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="IsNone">Whether there must be none.</param>
/// <param name="AsksOk">Whether its own records must be ok.</param>
/// <param name="PartnersOk">Whether partners must be.</param>
/// <param name="Direction"><c>before</c>, <c>after</c>, or null.</param>
/// <param name="AtMost">How far away a partner may be, or null.</param>
/// <param name="Within">The window in days, or null.</param>
/// <param name="Fresh">How old the newest record may be in days, or null.</param>
internal sealed record MatchRule(string Name, bool IsNone, bool AsksOk, bool PartnersOk, string? Direction, (int Amount, string Unit)? AtMost, int? Within, int? Fresh)
{
    public TimeSpan? Reach => AtMost is var (amount, unit) ? unit == "hours" ? TimeSpan.FromHours(amount) : TimeSpan.FromDays(amount) : null;

    public string Expect => $"{(IsNone ? "no " : "")}match in others on id = id{(PartnersOk ? " where ok" : "")}{(AtMost is var (amount, unit) ? $" at most {amount} {unit}" : "")}{(Direction is null ? "" : $" {Direction}")}";

    public string Text => $"  evidence {Name} {{\n    from runs{(AsksOk ? " where ok" : "")}\n    expect {Expect}\n{(Within is null ? "" : $"    within {Within} days\n")}{(Fresh is null ? "" : $"    fresh {Fresh} days\n")}  }}\n";
}
