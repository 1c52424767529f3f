using System.Collections.Immutable;
using Mapping.Cli.Hosting;
using Mapping.Compiler.Text;
using Mapping.Reports;
using Mapping.Reports.Text;

namespace Mapping.Cli.Commands;

/// <summary>What of a verdict is asked for, by names that are not looked up yet.</summary>
/// <param name="IsSummary">Gates and totals only.</param>
/// <param name="Owner">The owner whose obligations are printed; null for all.</param>
/// <param name="Framework">The framework, by its name here or by its id; null for all.</param>
/// <param name="Gate">The gate that decides; null for all.</param>
internal sealed record SelectionRequest(bool IsSummary, string? Owner, string? Framework, string? Gate)
{
    /// <summary>Other formats leave nothing out, since what reads them would take what is not there for what is not so.</summary>
    /// <exception cref="UsageException">It is asked for with what can't have it.</exception>
    public void RefuseWith(ReportFormat format, string? baseline)
    {
        var cutting = (IsSummary, Owner, Framework) switch
        {
            (true, _, _) => "--summary",
            (_, not null, _) => "--owner",
            (_, _, not null) => "--framework",
            _ => null,
        };
        if (cutting is not null && format != ReportFormat.Text)
        {
            throw new UsageException($"\"{cutting}\" is for text; {ReportFormats.NameOf(format)} leaves nothing out. Leave one of them out.");
        }

        if ((cutting ?? (Gate is null ? null : "--gate")) is { } option && baseline is not null)
        {
            throw new UsageException($"\"{option}\" can't be used with \"--baseline\", which shows and decides by what is new. Leave one of them out.");
        }
    }

    /// <summary>Looks the names up.</summary>
    /// <exception cref="UsageException">The workspace has no such owner, framework or gate.</exception>
    public CheckSelection Of(Judgement judgement)
    {
        var symbols = judgement.Symbols;
        Require("gate", Gate, judgement, judgement.Coverage.Gates.Select(gate => gate.Name));
        Require("owner", Owner, judgement, symbols.Owners.Select(owner => owner.Name));
        Require("framework", Framework, judgement, symbols.Frameworks.SelectMany(framework => new[] { framework.Alias, framework.Framework.Id }));
        return new CheckSelection
        {
            IsSummary = IsSummary,
            Owner = Owner,
            Framework = symbols.Frameworks.FirstOrDefault(framework => framework.Alias == Framework || framework.Framework.Id == Framework)?.Framework,
        };
    }

    private static void Require(string kind, string? name, Judgement judgement, IEnumerable<string> known)
    {
        ImmutableSortedSet<string> names = known.ToImmutableSortedSet(StringComparer.Ordinal);
        if (name is null || names.Contains(name))
        {
            return;
        }

        throw new UsageException((names.Count, NearestName.Find(name, names), judgement.HasErrors) switch
        {
            (0, _, _) => $"There is no {kind} \"{name}\": the workspace has none.",
            (_, { } nearest, _) => $"There is no {kind} \"{name}\"; did you mean \"{nearest}\"?",
            (_, _, true) => $"There is no {kind} \"{name}\"; there is: {string.Join(", ", names)}. The sources have errors, so it may be in what was not read; \"mapping check\" shows them.",
            _ => $"There is no {kind} \"{name}\"; there is: {string.Join(", ", names)}.",
        });
    }
}
