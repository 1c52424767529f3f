using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Coverage.Vendors;

namespace Mapping.Reports.Vendors;

/// <summary>The first answer on a product: what is shown here first, then what is said of it.</summary>
internal static class KindWords
{
    public static string Of(ProductAnswers answers) => (answers.Evidenced.Kind, answers.Kind) switch
    {
        (ProductKind.Neither, ProductKind.Neither) => "Neither: nothing that it covers counts.",
        (var shown, var said) when shown == said => $"Shows {Sides(shown)}: {Does(shown)}.",
        (var shown, var said) => $"{Verb(answers)} {Sides(said)}, shows {Sides(shown)}.",
    };

    /// <summary>What the vendor declares beside what its claims and controls amount to, and by which rule.</summary>
    public static string Declared(ProductGap product)
    {
        var domain = product.Offer.Product.Domain;
        var declared = domain switch
        {
            Domain.None => "nothing",
            Domain.Shared => "both sides",
            _ => CatalogNames.NameOf(domain),
        };
        return $"The vendor declares {declared}; what it claims and provides comes out as {Sides(product.Answers.Kind)}: of the provisions that only one side "
            + "answers for, a side counts from one in four, and those of both sides tip no balance.";
    }

    private static string Verb(ProductAnswers answers) => (answers.Claimed.Total, answers.Provided.Total) switch
    {
        ( > 0, > 0) => "Claims and provides",
        (0, _) => "Provides",
        _ => "Claims",
    };

    private static string Sides(ProductKind kind) => kind switch
    {
        ProductKind.Security => "security",
        ProductKind.Assurance => "assurance",
        ProductKind.Both => "both sides",
        _ => "neither",
    };

    private static string Does(ProductKind kind) => kind switch
    {
        ProductKind.Security => "it defends the model",
        ProductKind.Assurance => "it proves that the system meets policy",
        _ => "it defends the model, and it proves that the system meets policy",
    };
}
