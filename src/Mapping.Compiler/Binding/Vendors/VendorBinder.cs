using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>vendor</c> declarations.</summary>
internal static class VendorBinder
{
    public static void Bind(FileContext file, VendorDeclarationSyntax syntax, BindingTables tables)
    {
        var products = new DistinctNames<ProductSymbol>(file, "a product", product => product.Name, product => product.Location);
        foreach (var item in syntax.Products)
        {
            if (item is ProductSyntax product)
            {
                var symbol = new ProductBinder(file, tables).Bind(product);
                file.NoteDeclaration(symbol.Location, symbol);
                products.Add(symbol);
            }
        }

        if (syntax.Name.IsMissing)
        {
            return;
        }

        var name = file.TextOf(syntax.Name);
        var location = file.At(syntax.Name);
        tables.Vendors.Declare(file, name, new VendorSymbol(name, file.ValueOf(syntax.Title), products.Symbols, location), location);
    }
}
