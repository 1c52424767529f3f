using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Mapping.LanguageServer.Dispatch;
using Mapping.LanguageServer.Hosting;
using Mapping.LanguageServer.Transport;
using Mapping.LanguageServer.Workspaces;
using Mapping.LanguageService.Explanations;

namespace Mapping.LanguageServer.Features.Coverage;

/// <summary><c>mapping/explain</c>: a citation, a code, a name, or what stands at a place, as a document.</summary>
internal sealed class ExplainFeature(Session session) : IFeature
{
    public void Announce(JsonObject capabilities, SessionSettings client) =>
        Nested.Of(Nested.Of(capabilities, "experimental"), "mapping")["explain"] = true;

    public void Register(MethodTable methods) => methods.OnComputedRequest(
        "mapping/explain", CoverageJson.Default.ExplainParams, CoverageJson.Default.ExplainResult, Prepare);

    private Computation<ExplainResult?> Prepare(ExplainParams parameters) => parameters switch
    {
        { Subject: { } subject } => OfSubject(subject),
        { TextDocument: { } document, Position: { } position } => session.OnDocument(document.Uri, (found, _) => found.Editor is { } editor
            ? Of(Explainer.At(editor, found.Positions.OffsetOf(position), new PlaceLinks(found.Context), found.Context.Fields))
            : null),
        _ => throw new RequestFailure(ErrorCode.InvalidParams, "Neither a subject is given nor a place."),
    };

    /// <summary>The first workspace that knows the subject; those without frameworks come last, for all that ships explains itself there.</summary>
    private Computation<ExplainResult?> OfSubject(string subject)
    {
        ImmutableArray<SnapshotContext> contexts =
        [
            .. session.Workspaces.All.Select(session.Workspaces.ContextOf)
                .OrderBy(context => context.Snapshot.Compilation.Symbols.Frameworks.IsEmpty),
        ];
        return new Computation<ExplainResult?>(_ => contexts
            .Select(context => Of(Explainer.Of(context.Snapshot.Compilation, subject, new PlaceLinks(context), context.Fields)))
            .FirstOrDefault(result => result is not null));
    }

    private static ExplainResult? Of(Explanation? explanation) =>
        explanation is null ? null : new ExplainResult(explanation.Title, explanation.Markdown);
}
