using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService;

/// <summary>Nothing is known of any feed.</summary>
public sealed class NoFieldKnowledge : IFieldKnowledge
{
    public static readonly NoFieldKnowledge Instance = new();

    private NoFieldKnowledge()
    {
    }

    public FeedInspection? Of(FeedSymbol feed) => null;
}
