using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reports what is cited to be closed and can't be. Who names a whole framework, or a part with other duties, does not mean it.</summary>
internal static class ClosableCheck
{
    public static void Report(FileContext file, Framework framework, RefListSyntax? refs, ProvisionSet provisions)
    {
        if (refs is null)
        {
            return;
        }

        foreach (var provision in provisions.Provisions)
        {
            if (provision.LeafCount > 0 && !AnyIsClosable(framework.LeavesUnder(provision)))
            {
                file.Report(CitationDiagnostics.NotClosable, file.At(refs), provision.DisplayName);
            }
        }
    }

    private static bool AnyIsClosable(ReadOnlySpan<Provision> leaves)
    {
        foreach (var leaf in leaves)
        {
            if (leaf.IsClosable)
            {
                return true;
            }
        }

        return false;
    }
}
