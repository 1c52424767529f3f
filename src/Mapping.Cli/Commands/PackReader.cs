using System.Collections.Immutable;
using Mapping.Cli.Hosting;
using Mapping.Compiler;
using Mapping.Compiler.Coverage.Vendors;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Text;
using Mapping.Evidence;
using Mapping.Evidence.Execution;
using Mapping.Workspaces;
using Mapping.Workspaces.Evidence;

namespace Mapping.Cli.Commands;

/// <summary>Reads vendors' packs, each from its own folder and nothing outside of it.</summary>
internal static class PackReader
{
    /// <exception cref="UsageException">A folder is no pack.</exception>
    public static ImmutableArray<VendorPack> Read(ImmutableArray<string> folders, BoundWorkspace buyer, SystemSymbol system, DateOnly asOf)
    {
        ImmutableArray<VendorPack> packs = [];
        foreach (var folder in folders)
        {
            packs = packs.Add(Read(folder, buyer, system, asOf, packs));
        }

        return packs;
    }

    private static VendorPack Read(string folder, BoundWorkspace buyer, SystemSymbol system, DateOnly asOf, ImmutableArray<VendorPack> earlier)
    {
        RequirePack(folder);
        var files = WorkspaceReader.Read(folder);
        var name = NameOf(files.Root, earlier);
        var prefix = VendorPack.PrefixOf(name);
        var sources = files.Sources.Select(source => new SourceText(prefix + source.Path, source.Content)).ToImmutableArray();
        var pack = PackBinder.Bind(buyer, system, name, sources, earlier);
        using var progress = new ProgressBar();
        var evidence = EvidenceEvaluator.Evaluate(
            pack.Symbols with { Vendors = pack.Vendors }, new WorkspaceEvidenceFiles(files.Root), asOf, JudgingOptions.Today, new EvidenceOptions { Progress = progress });
        var diagnostics = pack.Diagnostics
            .Concat(evidence.Diagnostics.Concat(files.Diagnostics).Select(diagnostic => Under(prefix, diagnostic)))
            .ToImmutableArray();
        return pack with { Evidence = evidence.Results, Diagnostics = diagnostics.Sort(Diagnostic.Compare) };
    }

    /// <summary>A folder below the buyer's without a marker of its own would be the buyer's.</summary>
    private static void RequirePack(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder \"{folder}\" for --pack.");
        }

        if (!File.Exists(Path.Join(folder, WorkspaceRoot.MarkerFile)))
        {
            throw new UsageException($"\"{folder}\" is no vendor's pack: it holds no file \"{WorkspaceRoot.MarkerFile}\".");
        }
    }

    /// <summary>The folder's name, with a number where an earlier pack has it.</summary>
    private static string NameOf(string root, ImmutableArray<VendorPack> earlier)
    {
        var folder = Path.GetFileName(root);
        var count = earlier.Count(pack => pack.Name == folder || pack.Name.StartsWith(folder + "~", StringComparison.Ordinal));
        return count == 0 ? folder : $"{folder}~{count + 1}";
    }

    private static Diagnostic Under(string prefix, Diagnostic diagnostic) => diagnostic with
    {
        Location = Under(prefix, diagnostic.Location),
        Related = [.. diagnostic.Related.Select(related => related with { Location = Under(prefix, related.Location) })],
        Fixes = [],
    };

    private static Location Under(string prefix, Location location) => location.Path.StartsWith(prefix, StringComparison.Ordinal)
        ? location
        : SourceText.Place(prefix + location.Path, location.Start.Line, location.Start.Column);
}
