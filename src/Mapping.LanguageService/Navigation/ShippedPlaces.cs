using Mapping.Compiler;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.LanguageService.Navigation;

/// <summary>Tells places in catalogs that ship, which no file of the workspace holds, from those in its own files of the same path.</summary>
public static class ShippedPlaces
{
    public static bool Contains(Compilation compilation, Location location) =>
        compilation.Catalogs.Any(framework => ReferenceEquals(framework.Source, location.Source) && IsShipped(framework));

    internal static bool IsShipped(Framework? framework) =>
        framework is { IsShipped: true };
}
