namespace Mapping.LanguageService.Navigation;

/// <summary>The links of the chain from the law to the records.</summary>
public enum TraceKind
{
    Obligation,
    Control,
    Rule,
    Feed,
}
