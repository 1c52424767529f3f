namespace Mapping.LanguageService.Completion;

/// <summary>What an item stands for; editors show a sign for each.</summary>
public enum CompletionKind
{
    Keyword,
    Snippet,
    Framework,
    Edition,
    Provision,
    Element,
    Owner,
    System,
    Feed,
    Vendor,
    Control,
    Fact,

    /// <summary>A word of a closed set, such as a domain.</summary>
    Word,
    Unit,
    Date,
    Field,
    Operator,
    Value,
    Aggregate,
}
