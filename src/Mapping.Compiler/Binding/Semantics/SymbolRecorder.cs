using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>Notes what names stand for while a file is bound once more for an editor.</summary>
internal sealed class SymbolRecorder
{
    private readonly Dictionary<(TextSpan Span, object Symbol), SymbolUse> uses = [];

    /// <summary>In the order of the source.</summary>
    public IEnumerable<SymbolUse> Uses => uses.Values.OrderBy(use => use.Span.Start).ThenBy(use => use.Span.Length);

    public void Note(TextSpan span, object symbol, bool isDeclaration) => uses[(span, symbol)] = new SymbolUse(span, symbol, isDeclaration);
}
