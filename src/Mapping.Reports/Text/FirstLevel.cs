using Mapping.Compiler.Catalogs;

namespace Mapping.Reports.Text;

/// <summary>Finds the article, clause or annex that a provision belongs to.</summary>
internal static class FirstLevel
{
    public static Provision Of(Provision provision)
    {
        var top = provision;
        while (top.Parent is { } parent)
        {
            top = parent;
        }

        return top;
    }
}
