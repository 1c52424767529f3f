using System.Collections.Immutable;
using Mapping.Cli.Hosting;
using Mapping.Compiler.Text;

namespace Mapping.Cli.Commands;

/// <summary>The roles for which there is a workspace to start from; the first is the one of who names none.</summary>
internal static class StartingRoles
{
    public static ImmutableArray<string> All { get; } = ["provider", "deployer", "importer", "distributor", "model-provider", "management-system"];

    /// <summary>For the help of the option.</summary>
    public static string Description => $"Whose duties it starts with: {All[0]} (default), {string.Join(", ", All[1..^1])} or {All[^1]}.";

    /// <summary>The role that a word names; the first where there is none.</summary>
    /// <exception cref="UsageException">There is no such role.</exception>
    public static string Parse(string? text) => (text, NearestName.Find(text ?? "", All)) switch
    {
        (null, _) => All[0],
        _ when All.Contains(text) => text,
        (_, { } nearest) => throw new UsageException($"There is no role \"{text}\"; did you mean \"{nearest}\"?"),
        _ => throw new UsageException($"There is no role \"{text}\"; write one of: {string.Join(", ", All)}."),
    };
}
