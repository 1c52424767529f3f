using Mapping.Compiler.Binding;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Evidence.Inspection;

namespace Mapping.LanguageService.Hover;

/// <summary>What there is to tell about anything that a name may stand for. Hover and completion tell the same.</summary>
internal static class SubjectText
{
    /// <summary>Markdown, or null where there is nothing to tell.</summary>
    public static string? Of(EditorDocument document, object subject, IFieldKnowledge fields) => subject switch
    {
        Provision provision => FrameworkOf(document, provision) is { } framework ? ProvisionText.Of(document.Compilation, framework, provision) : null,
        FrameworkSymbol symbol => FrameworkText.Of(symbol.Framework),
        Framework framework => FrameworkText.Of(framework),
        ControlSymbol control => ControlText.Of(document, control),
        RuleSubject rule => RuleText.Of(document, rule.Control, rule.Rule),
        FeedSymbol feed => FeedText.Of(document, feed, fields.Of(feed)),
        LimitSymbol limit => LimitText.Of(document, limit),
        GroupSymbol group => GroupText.Of(document, group),
        OwnerSymbol owner => OwnerText.Of(document, owner),
        SystemSymbol system => SystemText.Of(document, system),
        VendorSymbol vendor => VendorText.Of(vendor),
        ProductSymbol product => VendorText.Of(document, product),
        FactUse fact => FactText.Of(document.Compilation, fact.Name),
        FactDefinition fact => FactText.Of(document.Compilation, fact.Name),
        SystemClass known => FactText.Of(known),
        Route route => FactText.Of(route),
        LegalReading reading => ReadingText.Of(reading),
        ReadingChoice choice => ReadingText.Of(choice),
        AggregateSignature signature => AggregateText.Of(signature),
        InspectedField field => FieldText.Of(field),
        FieldSubject field => FieldText.Of(field, fields),
        Keyword keyword => KeywordWords.Of(keyword),
        _ => null,
    };

    private static Framework? FrameworkOf(EditorDocument document, Provision provision) => document.Compilation.Catalogs.FirstOrDefault(framework =>
        provision.Index < framework.Provisions.Length && ReferenceEquals(framework.Provisions[provision.Index], provision));
}
