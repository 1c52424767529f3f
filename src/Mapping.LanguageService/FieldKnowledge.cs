using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;
using Mapping.Workspaces.Editing;

namespace Mapping.LanguageService;

/// <summary>What a workspace has seen in its feeds.</summary>
public sealed class FieldKnowledge(FeedInspections inspections) : IFieldKnowledge
{
    public FeedInspection? Of(FeedSymbol feed) => inspections.Of(feed);
}
