using Mapping.Compiler.Coverage.Comparison;
using Mapping.Reports.Text;

namespace Mapping.Reports.Comparison;

/// <summary>Says what became of a provision as a clause without a full stop.</summary>
internal static class ProvisionWords
{
    /// <summary>More than that hides what is said of it.</summary>
    private const int ControlsShown = 5;

    public static string Name(ProvisionChange change) => $"{change.Framework} {change.Name}";

    public static string Of(ProvisionChange change) => (change.Before, change.After) switch
    {
        (null, _) => change.WasNumber is { } was ? $"new; its words stood at {was}" : $"new: {change.Title}",
        (_, null) => change.IsNumber is { } now ? $"gone; its words stand at {now}" : $"gone: {change.Title}",
        _ => string.Join("; ", change.Aspects.Select(Aspect)) + Moved(change),
    };

    /// <summary>The controls whose mapping was made against other words; empty where there is none.</summary>
    public static string Mapped(ProvisionChange change) =>
        change.Controls.IsEmpty ? "" : $"mapped by {Counts.Few([.. change.Controls], ControlsShown)}, to be reviewed";

    /// <summary>One thing that differs; the words themselves are too long for a clause.</summary>
    public static string Aspect(ProvisionAspect aspect) => aspect.Name switch
    {
        "words" => "its words are others",
        "number" => $"moved from {aspect.Before} to {aspect.After}",
        _ => $"{aspect.Name} {aspect.Before ?? "none"} -> {aspect.After ?? "none"}",
    };

    private static string Moved(ProvisionChange change) => (change.WasNumber, change.IsNumber) switch
    {
        (null, null) => "",
        ({ } was, null) => $"; what it says now stood at {was}",
        (null, { } now) => $"; what it said stands now at {now}",
        ({ } was, { } now) => $"; what it says now stood at {was}, what it said stands now at {now}",
    };
}
