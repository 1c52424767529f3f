using Mapping.Compiler.Symbols;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService;

/// <summary>What is known of the records of feeds. Answers come from memory: nobody waits for a file while typing.</summary>
public interface IFieldKnowledge
{
    /// <summary>What there is in a feed; null while nobody has looked.</summary>
    FeedInspection? Of(FeedSymbol feed);
}
