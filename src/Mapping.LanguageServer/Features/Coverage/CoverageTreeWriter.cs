using System.Collections.Immutable;
using Mapping.Compiler.Coverage;
using Mapping.Compiler.Symbols;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Coverage;
using Location = Mapping.LanguageServer.Protocol.Location;
using SourceLocation = Mapping.Compiler.Text.Location;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary>Puts the coverage of a snapshot into the words of the side bar.</summary>
internal sealed class CoverageTreeWriter(SnapshotContext context, CancellationToken cancellation)
{
    public ImmutableArray<SystemItem> Systems() =>
    [
        .. context.Snapshot.Compilation.Coverage.Systems.Select(system =>
            new SystemItem(system.System.Name, system.System.Title, [.. CoverageTree.Of(system).Select(framework => Of(framework, system.System))])),
    ];

    private FrameworkItem Of(FrameworkCoverage coverage, SystemSymbol system) => new(
        coverage.Framework.Framework.Id,
        coverage.Framework.Framework.Title,
        OutcomeCounts.StateOf(coverage.Obligations),
        OutcomeCounts.Of(coverage.Obligations),
        [.. coverage.Articles.Select(article => Of(article, system))]);

    private ArticleItem Of(ArticleCoverage coverage, SystemSymbol system)
    {
        cancellation.ThrowIfCancellationRequested();
        return new ArticleItem(
            coverage.Article.Citation,
            coverage.Article.Title,
            OutcomeCounts.Of(coverage.Obligations),
            [.. coverage.Obligations.Select(obligation => Of(obligation, system))]);
    }

    private ObligationItem Of(ObligationResult obligation, SystemSymbol system) => new(
        obligation.Provision.Citation,
        obligation.Provision.Element,
        obligation.Provision.Title,
        CoverageNames.NameOf(obligation.Outcome),
        Of(ActionPlace.Of(obligation, system)),
        [.. obligation.Controls.Select(Of)]);

    /// <summary>What does not operate yet has no evidence that anybody should ask for.</summary>
    private ControlItem Of(CoveringControl covering) => new(
        covering.Control.Name,
        covering.State == ControlState.Planned ? "planned" : CoverageNames.NameOf(covering.Operating),
        Of(covering.Control.Location));

    private Location Of(SourceLocation location) => context.Uris.Of(location);
}
