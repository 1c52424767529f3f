using System.Collections.Immutable;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>What the names of one file stand for.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Uses">In the order of the source; of two at one place the shorter comes first.</param>
public sealed record SemanticModel(SyntaxTree Tree, ImmutableArray<SymbolUse> Uses)
{
    /// <summary>The use that covers a place or ends at it, the shortest of several; null where nothing stands for anything.</summary>
    /// <param name="offset">From 0 to the length of the text.</param>
    public SymbolUse? At(int offset)
    {
        SymbolUse? found = null;
        foreach (var use in Uses)
        {
            if (use.Span.Start > offset)
            {
                break;
            }

            if (use.Span.End >= offset && (found is null || use.Span.Length < found.Span.Length))
            {
                found = use;
            }
        }

        return found;
    }
}
