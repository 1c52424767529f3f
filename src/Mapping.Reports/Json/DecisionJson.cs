using System.Text.Json;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Reports.Json;

/// <summary>The decision of the contract that an outcome rests on: a waiver, an exclusion, or a signed relief that takes the obligation away.</summary>
internal static class DecisionJson
{
    /// <summary>Null where no decision settles the outcome, also where a waiver is in force and does not cover what came of the obligation.</summary>
    public static void Write(Utf8JsonWriter json, ObligationResult obligation, SystemSymbol system)
    {
        if (Of(obligation, system) is not { } decision)
        {
            json.WriteNull("decision");
            return;
        }

        json.WriteStartObject("decision");
        json.WriteString("kind", decision.Kind);
        json.WriteString("rule", decision.Rule);
        json.WriteString("reason", decision.Reason);
        json.WriteString("approvedBy", decision.ApprovedBy?.Name);
        json.WriteString("on", decision.On is { } on ? DateWords.Of(on) : null);
        json.WriteString("until", decision.Until is { } until ? DateWords.Of(until) : null);
        json.WriteString("file", decision.Location.Path);
        json.WriteNumber("line", decision.Location.Start.Line);
        json.WriteEndObject();
    }

    private static Decision? Of(ObligationResult obligation, SystemSymbol system) => obligation switch
    {
        { SettledBy: [var waiver, ..] } => new Decision("waiver", waiver.Reason, waiver.ApprovedBy, waiver.ApprovedOn, waiver.Until, waiver.Location)
        {
            Rule = (waiver as RuleWaiverSymbol)?.Name,
        },
        { Outcome: Outcome.Excluded, Exclusion: { } exclusion } =>
            new Decision("exclusion", exclusion.Reason, exclusion.ApprovedBy, exclusion.ApprovedOn, null, exclusion.Location),
        { Outcome: Outcome.NotApplicable, Applicability.Reliefs: [var relief, ..] } when ReliefWords.SignatureOf(system, relief) is { } signature =>
            new Decision("relief", signature.Reason, signature.ApprovedBy, signature.ApprovedOn, null, signature.Location),
        _ => null,
    };

    private sealed record Decision(string Kind, string Reason, OwnerReference? ApprovedBy, DateOnly? On, DateOnly? Until, Location Location)
    {
        public string? Rule { get; init; }
    }
}
