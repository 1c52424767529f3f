using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>vendor</c> declarations.</summary>
internal static class VendorBinder
{
    public static void Bind(FileContext file, VendorDeclarationSyntax syntax, BindingTables tables)
    {
        var products = ImmutableArray.CreateBuilder<ProductSymbol>();
        foreach (var item in syntax.Products)
        {
            if (item is ProductSyntax product)
            {
                AddProduct(file, new ProductBinder(file, tables).Bind(product), products);
            }
        }

        if (syntax.Name.IsMissing)
        {
            return;
        }

        var name = file.TextOf(syntax.Name);
        var location = file.At(syntax.Name);
        tables.Vendors.Declare(file, name, new VendorSymbol(name, file.ValueOf(syntax.Title), products.ToImmutable(), location), location);
    }

    private static void AddProduct(FileContext file, ProductSymbol product, ImmutableArray<ProductSymbol>.Builder products)
    {
        file.NoteDeclaration(product.Location, product);
        if (products.FirstOrDefault(earlier => earlier.Name == product.Name) is not { } first)
        {
            products.Add(product);
            return;
        }

        file.Add(Diagnostic.Create(NameDiagnostics.DuplicateDeclaration, product.Location, "a product", product.Name) with
        {
            Related = [new RelatedLocation(first.Location, "the earlier one")],
        });
    }
}
