using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Mapping.LanguageServer.Protocol;

namespace Mapping.LanguageServer.Features.Coverage;

/// <param name="Citation">As law.</param>
/// <param name="Element">Ours; null, and said to be, where there is none.</param>
/// <param name="Title">Of the provision or element.</param>
/// <param name="Outcome">In the words of reports.</param>
/// <param name="Location">Where something can be done about it.</param>
/// <param name="Controls">Those behind it.</param>
internal sealed record ObligationItem(
    string Citation,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Element,
    string Title,
    string Outcome,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] Location? Location,
    ImmutableArray<ControlItem> Controls);
