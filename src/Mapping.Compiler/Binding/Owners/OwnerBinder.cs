using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>owner</c> declarations.</summary>
internal static class OwnerBinder
{
    public static void Bind(FileContext file, OwnerDeclarationSyntax syntax, NameTable<OwnerSymbol> table)
    {
        if (syntax.Name.IsMissing)
        {
            return;
        }

        var name = file.TextOf(syntax.Name);
        var domain = syntax.Domain is null ? Domain.None : WordBinder.Domains(file, syntax.Domain.Domains);
        var location = file.At(syntax.Name);
        table.Declare(file, name, new OwnerSymbol(name, file.ValueOf(syntax.Title), domain, location), location);
    }
}
