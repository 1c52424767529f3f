using Mapping.Compiler.Applicability;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Coverage.Derivations;

/// <summary>Says a relief with its reason and approval, or what it lacks.</summary>
public static class ReliefWords
{
    private const string ClassPrefix = "class ";

    /// <summary>For example <c>annex-iii-derogation, because "…", approved by cro on 2026-05-01 (main.mapping:7)</c>.</summary>
    public static string Of(SystemSymbol system, string relief) => SignatureOf(system, relief) is { ApprovedBy: { } owner, ApprovedOn: { } date } signature
        ? $"{relief}, because \"{signature.Reason}\", approved by {owner.Name} on {DateWords.Of(date)} ({Place.Of(signature.Location)})"
        : relief;

    /// <summary>Why a relief does not count at a date: a clause without a full stop.</summary>
    public static string Lack(SystemSymbol system, string relief, DateOnly asOf) => SignatureOf(system, relief) switch
    {
        null => "it has no reason and no approval",
        { HasReason: false } => "its reason says nothing",
        { ApprovedBy: null } => "it has no approval",
        { ApprovedOn: null } => "its approval has no date",
        { ApprovedOn: { } date } when date > asOf => $"it is approved on {DateWords.Of(date)} only",
        _ when relief == PlacementFacts.PlacedBeforeApplication && system.Placed is { } placed =>
            $"on {DateWords.Of(placed)} it was not placed before the date of every route, and no route is shown before whose date it was",
        _ => "it contradicts what else is declared",
    };

    /// <summary>What makes it count: a sentence.</summary>
    public static string Remedy(SystemSymbol system, string relief, DateOnly asOf) => SignatureOf(system, relief)?.CountsAt(asOf) == true
        ? "Declare the class with its route, with reason and approval, and only what is so beside it."
        : $"Write \"{Form(system, relief)}\" if it is so.";

    /// <summary>How to declare it so that it counts.</summary>
    public static string Form(SystemSymbol system, string relief) => ClassOf(relief) is { } name
        ? $"{(Declared(system, name) is { Routes.IsEmpty: false } known ? Reliefs.RoutesOf(known) : relief)} because \"…\" approved by OWNER on DATE"
        : $"facts {relief} because \"…\" approved by OWNER on DATE";

    /// <summary>The name of the class, with its routes where these relieve, where the relief is one; null where it is a fact.</summary>
    public static string? ClassOf(string relief) => relief.StartsWith(ClassPrefix, StringComparison.Ordinal) ? relief[ClassPrefix.Length..] : null;

    /// <summary>Where it is declared; the system itself for what follows from its dates.</summary>
    public static Location PlaceOf(SystemSymbol system, string relief) => ClassOf(relief) is { } name
        ? Declared(system, name)?.Location ?? system.Location
        : system.Facts.GetValueOrDefault(relief)?.Location ?? system.Location;

    /// <summary>Reason and approval of a relief; null where nothing is said.</summary>
    public static SignatureSymbol? SignatureOf(SystemSymbol system, string relief) => ClassOf(relief) is { } name
        ? Declared(system, name)?.Signature
        : system.Facts.GetValueOrDefault(relief)?.Signature;

    private static ClassSymbol? Declared(SystemSymbol system, string name) => system.Classes.FirstOrDefault(known => known.Name == name.Split(' ')[0]);
}
