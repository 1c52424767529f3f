using System.Collections.Immutable;
using Mapping.Cli.Hosting;

namespace Mapping.Cli.Commands;

/// <summary>What <c>mapping gap</c> was asked.</summary>
/// <param name="Judging">The workspace, the date, the system and the format.</param>
/// <param name="Names">The products asked about, each VENDOR or VENDOR/PRODUCT.</param>
/// <param name="Have">The products that count as there, in the same form.</param>
/// <param name="Packs">The folders of vendors' packs.</param>
internal sealed record GapRequest(JudgingRequest Judging, ImmutableArray<string> Names, ImmutableArray<string> Have, ImmutableArray<string> Packs)
{
    /// <exception cref="UsageException">No product was named.</exception>
    public static GapRequest Of(JudgingRequest judging, string[] arguments, string[] have, string[] packs)
    {
        var hasPath = arguments.Length > (packs.Length > 0 ? 0 : 1) && Directory.Exists(arguments[^1]);
        ImmutableArray<string> names = [.. hasPath ? arguments[..^1] : arguments];
        return names.IsEmpty && packs.Length == 0
            ? throw new UsageException("Name a vendor or a product, as in: mapping gap VENDOR/PRODUCT")
            : new GapRequest(hasPath ? judging with { Path = arguments[^1] } : judging, names, NamesIn(have), [.. packs]);
    }

    private static ImmutableArray<string> NamesIn(string[] lists) =>
        [.. lists.SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
